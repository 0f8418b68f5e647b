package org.bangyuan.cases.app;

import static org.bangyuan.cases.api.CaseAction.ACCEPT;
import static org.bangyuan.cases.api.CaseAction.ASSIGN;
import static org.bangyuan.cases.api.CaseAction.COMPLETE_CORRECTION;
import static org.bangyuan.cases.api.CaseAction.GIVE_OPINION;
import static org.bangyuan.cases.api.CaseAction.LAPSE;
import static org.bangyuan.cases.api.CaseAction.RECORD_VISIT;
import static org.bangyuan.cases.api.CaseAction.REQUEST_CORRECTION;
import static org.bangyuan.cases.api.CaseAction.WITHDRAW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.TownDesk;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.FieldReader;
import org.bangyuan.cases.domain.VisitReader;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;

/** 乡镇（街道）审核 (五2). */
@Stateless
@RolesAllowed("TOWN_CLERK")
public class TownDeskBean implements TownDesk {
    private CaseGate gate;
    private Corrections corrections;
    private Investigations investigations;
    private Clocks clocks;

    protected TownDeskBean() {} // for the container only

    @Inject
    public TownDeskBean(
            CaseGate gate, Corrections corrections, Investigations investigations, Clocks clocks) {
        this.gate = gate;
        this.corrections = corrections;
        this.investigations = investigations;
        this.clocks = clocks;
    }

    @Override
    public void accept(CaseId id, long version) {
        CaseStep step = gate.step(id, version, ACCEPT);
        corrections.requireComplete(step.matter());
        step.matter().accept(step.actor());
        gate.done(step);
        corrections.receipt(step);
    }

    @Override
    public void requestCorrection(CaseId id, long version, List<String> missing) {
        CaseStep step = gate.step(id, version, REQUEST_CORRECTION);
        step.matter()
                .requestCorrection(
                        step.actor(),
                        corrections.read(step.matter(), missing),
                        clocks.correction(area(step), step.actor().today()));
        gate.done(step);
        corrections.notice(step);
    }

    @Override
    public void completeCorrection(CaseId id, long version) {
        CaseStep step = gate.step(id, version, COMPLETE_CORRECTION);
        corrections.requireHandedIn(step.matter());
        step.matter()
                .completeCorrection(step.actor(), clocks.town(area(step), step.actor().today()));
        gate.done(step);
        corrections.consents(step);
        corrections.receipt(step);
    }

    @Override
    public void lapse(CaseId id, long version) {
        CaseStep step = gate.step(id, version, LAPSE);
        step.matter().lapse(step.actor());
        gate.done(step);
    }

    @Override
    public void withdraw(CaseId id, long version, String reason) {
        CaseStep step = gate.step(id, version, WITHDRAW);
        FieldReader fields = new FieldReader();
        String words = fields.text("reason", reason, 2, 500);
        fields.requireFaultless();
        step.matter().withdraw(step.actor(), words);
        gate.done(step);
    }

    @Override
    public void assign(
            CaseId id, long version, String firstInvestigator, String secondInvestigator) {
        CaseStep step = gate.step(id, version, ASSIGN);
        AssistanceCase matter = step.matter();
        matter.assign(
                step.actor(),
                investigations.investigator(matter, "firstInvestigator", firstInvestigator),
                investigations.investigator(matter, "secondInvestigator", secondInvestigator));
        gate.done(step);
    }

    @Override
    @RolesAllowed({"TOWN_CLERK", "TOWN_INVESTIGATOR", "AGENT"})
    public UUID attach(CaseId id, String kind, String fileName, byte[] content) {
        return investigations.attach(gate.locked(id), kind, fileName, content);
    }

    @Override
    @RolesAllowed("TOWN_INVESTIGATOR")
    public void recordVisit(CaseId id, long version, Visit visit) {
        CaseStep step = gate.step(id, version, RECORD_VISIT);
        FieldReader fields = new FieldReader();
        LocalDate today = step.actor().today();
        var report = new VisitReader(fields).read(visit, step.matter().receivedOn(), today);
        fields.requireFaultless();
        step.matter().recordVisit(step.actor(), report);
        gate.done(step);
    }

    @Override
    @RolesAllowed("TOWN_LEADER")
    public void giveOpinion(
            CaseId id, long version, boolean agree, String proposedYuan, String reasons) {
        CaseStep step = gate.step(id, version, GIVE_OPINION);
        FieldReader fields = new FieldReader();
        Money proposed = agree ? fields.positiveAmount("proposedYuan", proposedYuan) : null;
        String words = fields.text("reasons", reasons, agree ? 2 : 10, 1000);
        fields.requireFaultless();
        step.matter()
                .giveOpinion(
                        step.actor(), proposed, words, clocks.nextWorkingDay(step.actor().today()));
        gate.done(step);
    }

    private static AreaCode area(CaseStep step) {
        return step.matter().responsibility().area();
    }
}
