package org.bangyuan.cases.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.DecisionRevoked;
import org.bangyuan.cases.api.Reconsiderations;
import org.bangyuan.cases.domain.Actor;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.FieldReader;
import org.bangyuan.cases.domain.Reconsideration;
import org.bangyuan.cases.domain.ReconsiderationReader;
import org.bangyuan.cases.persistence.AssistanceCases;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;

/**
 * 复核 (五3). Each step locks the case, so of two clerks at once the second finds what the first
 * registered.
 */
@Stateless
@RolesAllowed({
    "AGENT",
    "TOWN_CLERK",
    "TOWN_INVESTIGATOR",
    "TOWN_LEADER",
    "COUNTY_OFFICER",
    "COUNTY_RECHECK",
    "COUNTY_APPROVER",
    "PAY_MAKER",
    "PAY_CHECKER",
    "FIN_BUREAU",
    "CITY_VA",
    "AUDITOR"
})
public class ReconsiderationsBean implements Reconsiderations {
    private CaseGate gate;
    private AssistanceCases cases;
    private ReviewParts parts;
    private Acting acting;
    private Event<DecisionRevoked> revoked;

    protected ReconsiderationsBean() {} // for the container only

    @Inject
    public ReconsiderationsBean(
            CaseGate gate,
            AssistanceCases cases,
            ReviewParts parts,
            Acting acting,
            Event<DecisionRevoked> revoked) {
        this.gate = gate;
        this.cases = cases;
        this.parts = parts;
        this.acting = acting;
        this.revoked = revoked;
    }

    @Override
    public Overview of(CaseId id) {
        return parts.views().of(gate.visible(id));
    }

    @Override
    @RolesAllowed({"COUNTY_OFFICER", "CITY_VA"})
    public void register(CaseId id, Request typed) {
        Actor actor = acting.asAnyOf(Role.COUNTY_OFFICER, Role.CITY_VA);
        AssistanceCase matter = gate.locked(id);
        FieldReader fields = new FieldReader();
        Reconsideration.Request request =
                new ReconsiderationReader(fields)
                        .request(typed, matter.outcome().decidedOn(), actor.today());
        fields.requireFaultless();
        boolean first = matter.reconsideration().isEmpty();
        matter.requestReconsideration(
                actor,
                request,
                parts.limits().of(area(matter), request.deliveredOn(), request.receivedOn()));
        cases.flush();
        gate.record(
                matter,
                first ? "review-registered" : "review-joined",
                Map.of("authority", request.authority().name()));
    }

    @Override
    @RolesAllowed({"COUNTY_OFFICER", "CITY_VA"})
    public void assign(CaseId id, long version, String username) {
        AssistanceCase matter = gate.locked(id);
        Reconsideration open = open(matter, version);
        Authority authority = open.request().authority();
        Actor actor = acting.as(Reviewers.namedBy(authority));
        matter.assignReviewer(actor, parts.reviewers().of(matter, authority, username));
        cases.flush();
        gate.record(matter, "review-assigned", Map.of("handler", username));
    }

    @Override
    @RolesAllowed({"COUNTY_OFFICER", "COUNTY_APPROVER", "CITY_VA"})
    public void decide(CaseId id, long version, Ruling typed) {
        Actor actor = acting.asAnyOf(Role.COUNTY_OFFICER, Role.COUNTY_APPROVER, Role.CITY_VA);
        AssistanceCase matter = gate.locked(id);
        Reconsideration open = open(matter, version);
        FieldReader fields = new FieldReader();
        Reconsideration.Ruling ruling = new ReconsiderationReader(fields).ruling(typed);
        fields.requireFaultless();
        String before = matter.stage().name();
        String document = matter.outcome().documentNumber();
        boolean granted = matter.decision().orElseThrow().isApproved();
        Deadline countyClock = parts.clocks().county(area(matter), actor.today());
        matter.rule(actor, ruling, countyClock);
        cases.flushReopened();
        gate.record(
                matter,
                ruling.revoked() ? "review-revoked" : "review-upheld",
                Map.of("before", before, "after", matter.stage().name(), "decision", document));
        parts.papers().reconsideration(matter, open);
        if (ruling.revoked() && granted) {
            revoked.fire(new DecisionRevoked(id, matter.number(), document, matter.handling()));
        }
    }

    /** The open one, as the acting person saw it. */
    private static Reconsideration open(AssistanceCase matter, long version) {
        Reconsideration open =
                matter.reconsideration()
                        .filter(each -> each.state().isOpen())
                        .orElseThrow(() -> Problem.conflict("cases.reconsideration.none-open"));
        if (open.version() != version) {
            throw Problem.conflict("cases.changed-meanwhile");
        }
        return open;
    }

    private static AreaCode area(AssistanceCase matter) {
        return matter.responsibility().area();
    }
}
