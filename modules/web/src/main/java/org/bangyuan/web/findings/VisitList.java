package org.bangyuan.web.findings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.assessment.api.FindingDesk;
import org.bangyuan.assessment.api.FindingDesk.Query;
import org.bangyuan.assessment.api.FindingDesk.Tab;
import org.bangyuan.assessment.api.HomeVisits;
import org.bangyuan.assessment.api.HomeVisits.VisitView;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** 走访回访: what was recorded lately, and how many visits are due. */
@Named
@RequestScoped
public class VisitList {
    @Inject private HomeVisits visits;
    @Inject private FindingDesk desk;
    @Inject private Attempt attempt;
    @Inject private Me me;
    @Inject private Words words;

    private List<VisitView> rows;
    private Long due;
    private String annulled;
    private String why;

    public List<VisitView> getRows() {
        if (rows == null) {
            rows = visits.latest();
        }
        return rows;
    }

    /** How many visits are due in the jurisdiction. */
    public long getDue() {
        if (due == null) {
            Map<Tab, Long> counts = desk.counts(new Query(Tab.VISIT, null, null, null, null));
            due = counts.get(Tab.VISIT);
        }
        return due;
    }

    public boolean isRecording() {
        return me.isAny(Role.AGENT, Role.TOWN_CLERK, Role.TOWN_INVESTIGATOR, Role.COUNTY_OFFICER);
    }

    public void annul() {
        attempt.run(
                "annul-",
                () -> {
                    visits.annul(id(annulled), why);
                    Redirects.to("/findings/visits.xhtml", words.get("web.visits.annulled-done"));
                });
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("assessment.no-such-visit");
        }
    }

    public String getAnnulled() {
        return annulled;
    }

    public void setAnnulled(String annulled) {
        this.annulled = annulled;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
