package org.bangyuan.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.cases.api.Reconsiderations;

/** Colours and keys for what the cases module names. */
@Named
@ApplicationScoped
public class CaseWords {
    /** Class of the dot of a stage. */
    public String tone(CaseStage stage) {
        if (stage == null) {
            return "none";
        }
        return switch (stage) {
            case RECEIVED, CORRECTION, REPORTED -> "warn";
            case ACCEPTED, VERIFYING, TOWN_OPINION, COUNTY_RECEIVED -> "work";
            case RECHECK -> "prov";
            case DRAFTED -> "info";
            case APPROVED, PAID -> "done";
            case REFUSED, LAPSED -> "bad";
            case WITHDRAWN -> "none";
        };
    }

    /** Class of the dot of a reconsideration. */
    public String reviewTone(Reconsiderations.State state) {
        return switch (state) {
            case REGISTERED -> "warn";
            case ASSIGNED -> "work";
            case UPHELD -> "done";
            case REVOKED -> "bad";
        };
    }

    public String stage(CaseStage stage) {
        return "cases.stage." + stage.name();
    }
}
