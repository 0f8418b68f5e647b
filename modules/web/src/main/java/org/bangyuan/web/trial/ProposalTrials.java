package org.bangyuan.web.trial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.bangyuan.assessment.api.RuleTrials;
import org.bangyuan.platform.security.Role;
import org.bangyuan.web.frame.Me;

/** What was tried for a proposed value, beside its approval. */
@Named
@RequestScoped
public class ProposalTrials {
    @Inject private RuleTrials trials;
    @Inject private Me me;

    private List<RuleTrials.Run> runs;

    /** For those who may look. */
    public boolean isShown() {
        return me.isAny(Role.COUNTY_OFFICER, Role.COUNTY_APPROVER, Role.CITY_VA, Role.AUDITOR);
    }

    /** Key of the reason why the parameter cannot be run on everybody; empty where it can. */
    public String obstacle(String parameter) {
        return trials.obstacle(parameter).orElse("");
    }

    public boolean isMayStart() {
        return me.isAny(Role.COUNTY_OFFICER, Role.COUNTY_APPROVER, Role.CITY_VA);
    }

    public List<RuleTrials.Run> of(String proposal) {
        if (runs == null) {
            runs = trials.ofProposal(UUID.fromString(proposal));
        }
        return runs;
    }
}
