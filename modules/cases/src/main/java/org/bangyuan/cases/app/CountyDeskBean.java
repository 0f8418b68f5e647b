package org.bangyuan.cases.app;

import static org.bangyuan.cases.api.CaseAction.DECIDE;
import static org.bangyuan.cases.api.CaseAction.DRAFT;
import static org.bangyuan.cases.api.CaseAction.ORDER_RECHECK;
import static org.bangyuan.cases.api.CaseAction.RECEIVE;
import static org.bangyuan.cases.api.CaseAction.RECORD_RECHECK;
import static org.bangyuan.cases.api.CaseAction.RETURN_TO_DRAFTER;
import static org.bangyuan.cases.api.CaseAction.RETURN_TO_TOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CountyDesk;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.FieldReader;
import org.bangyuan.kernel.AreaCode;

/** 县级审批 (五3). */
@Stateless
@RolesAllowed("COUNTY_OFFICER")
public class CountyDeskBean implements CountyDesk {
    private CaseGate gate;
    private Proposals proposals;
    private Decisions decisions;
    private Clocks clocks;

    protected CountyDeskBean() {} // for the container only

    @Inject
    public CountyDeskBean(CaseGate gate, Proposals proposals, Decisions decisions, Clocks clocks) {
        this.gate = gate;
        this.proposals = proposals;
        this.decisions = decisions;
        this.clocks = clocks;
    }

    /**
     * Whoever signs late cannot move the clock: it counts from the working day after the report.
     */
    @Override
    public void receive(CaseId id, long version) {
        CaseStep step = gate.step(id, version, RECEIVE);
        AssistanceCase matter = step.matter();
        LocalDate today = step.actor().today();
        LocalDate receiptDue = matter.dueOn();
        LocalDate received = receiptDue != null && receiptDue.isBefore(today) ? receiptDue : today;
        matter.receive(step.actor(), clocks.county(area(step), received));
        gate.done(step);
    }

    @Override
    public void orderRecheck(CaseId id, long version, String reason) {
        CaseStep step = gate.step(id, version, ORDER_RECHECK);
        step.matter().orderRecheck(step.actor(), words("reason", reason));
        gate.done(step);
    }

    @Override
    @RolesAllowed("COUNTY_RECHECK")
    public void recordRecheck(CaseId id, long version, String conclusion) {
        CaseStep step = gate.step(id, version, RECORD_RECHECK);
        FieldReader fields = new FieldReader();
        String words = fields.text("conclusion", conclusion, 5, 2000);
        fields.requireFaultless();
        step.matter().recordRecheck(step.actor(), words);
        gate.done(step);
    }

    @Override
    public void returnToTown(CaseId id, long version, String reason) {
        CaseStep step = gate.step(id, version, RETURN_TO_TOWN);
        step.matter()
                .returnToTown(
                        step.actor(),
                        words("reason", reason),
                        clocks.town(area(step), step.actor().today()));
        gate.done(step);
    }

    @Override
    public void draft(CaseId id, long version, Draft draft) {
        CaseStep step = gate.step(id, version, DRAFT);
        step.matter().draft(step.actor(), proposals.read(step.matter(), draft));
        gate.done(step);
    }

    @Override
    @RolesAllowed("COUNTY_APPROVER")
    public void returnToDrafter(CaseId id, long version, String remark) {
        CaseStep step = gate.step(id, version, RETURN_TO_DRAFTER);
        step.matter().returnToDrafter(step.actor(), words("remark", remark));
        gate.done(step);
    }

    @Override
    @RolesAllowed("COUNTY_APPROVER")
    public void decide(CaseId id, long version) {
        CaseStep step = gate.step(id, version, DECIDE);
        decisions.decide(step);
        gate.done(step);
        decisions.announce(step.matter());
    }

    private static String words(String field, String typed) {
        FieldReader fields = new FieldReader();
        String words = fields.text(field, typed, 2, 500);
        fields.requireFaultless();
        return words;
    }

    private static AreaCode area(CaseStep step) {
        return step.matter().responsibility().area();
    }
}
