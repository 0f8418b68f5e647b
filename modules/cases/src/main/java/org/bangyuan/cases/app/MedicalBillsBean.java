package org.bangyuan.cases.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.MedicalBills;
import org.bangyuan.cases.domain.Actor;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.FieldReader;
import org.bangyuan.cases.domain.Matter;
import org.bangyuan.cases.domain.Settlement;
import org.bangyuan.cases.persistence.AssistanceCases;
import org.bangyuan.cases.persistence.Settlements;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.Hardship;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;

/** 医疗费用结算单 with its transactions and roles. */
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
public class MedicalBillsBean implements MedicalBills {
    /** 四(二): “一站式”结报; the same settlement is not used twice. */
    private static final Citation ONE_STOP = Citation.measure("四(二)");

    private static final Role[] RECORDING = {Role.TOWN_CLERK, Role.COUNTY_OFFICER};

    private CaseGate gate;
    private AssistanceCases cases;
    private Settlements settlements;
    private Acting acting;

    protected MedicalBillsBean() {} // for the container only

    @Inject
    public MedicalBillsBean(
            CaseGate gate, AssistanceCases cases, Settlements settlements, Acting acting) {
        this.gate = gate;
        this.cases = cases;
        this.settlements = settlements;
        this.acting = acting;
    }

    @Override
    public boolean isMedical(CaseId id) {
        return isMedical(gate.visible(id));
    }

    private static boolean isMedical(AssistanceCase matter) {
        Matter.Facts facts = matter.matter();
        return facts.cause() == EventCause.SERIOUS_ILLNESS
                || facts.hardship() == Hardship.DISABLED_OR_ILL
                || facts.hardship() == Hardship.RELAPSED;
    }

    @Override
    public boolean mayRecord(CaseId id) {
        AssistanceCase matter = gate.visible(id);
        return isMedical(matter) && matter.stage().isOpen() && acting.staff().isAny(RECORDING);
    }

    @Override
    public List<Bill> of(CaseId id) {
        return settlements.of(gate.visible(id).id()).stream().map(MedicalBillsBean::view).toList();
    }

    private static Bill view(Settlement settlement) {
        Settlement.Facts facts = settlement.facts();
        return new Bill(
                settlement.id(),
                facts.institution(),
                facts.number(),
                facts.settledOn(),
                facts.inScope(),
                facts.channel(),
                settlement.name(),
                settlement.at(),
                settlement.withdrawnWhy());
    }

    @Override
    @RolesAllowed({"TOWN_CLERK", "COUNTY_OFFICER"})
    public UUID record(CaseId id, RecordBill bill) {
        Actor actor = acting.asAnyOf(RECORDING);
        AssistanceCase matter = gate.lockedOpen(id);
        if (!isMedical(matter)) {
            throw Problem.conflict("cases.bill-not-medical", matter.number());
        }
        Settlement settlement = new Settlement(matter, read(bill, actor), actor);
        if (!settlements.take(settlement)) {
            throw used(settlement);
        }
        gate.record(
                matter,
                "bill-recorded",
                Map.of("settlement", settlement.id().toString(), "channel", bill.channel()));
        return settlement.id();
    }

    private static Settlement.Facts read(RecordBill bill, Actor actor) {
        FieldReader fields = new FieldReader();
        var facts =
                new Settlement.Facts(
                        fields.text("institution", bill.institution(), 2, 100),
                        fields.text("number", bill.number(), 2, 60),
                        fields.pastDay("settledOn", bill.settledOn(), actor.today()),
                        fields.positiveAmount("inScopeYuan", bill.inScopeYuan()),
                        fields.choice("channel", bill.channel(), Channel.class));
        if (facts.number() != null && Settlement.key(facts.number()).isEmpty()) {
            fields.refuse("number", "required");
        }
        if (facts.institution() != null && Settlement.key(facts.institution()).isEmpty()) {
            fields.refuse("institution", "required");
        }
        fields.requireFaultless();
        return facts;
    }

    /** Names the matter that holds it, unless it lies elsewhere: that is all that is told then. */
    private Problem used(Settlement wanted) {
        Settlement.Facts facts = wanted.facts();
        return settlements
                .holding(wanted)
                .flatMap(held -> cases.find(held.matter()))
                .filter(holder -> acting.staff().jurisdiction().covers(holder.handling()))
                .map(
                        holder ->
                                Problem.ruleBroken(
                                        ONE_STOP,
                                        "cases.settlement-used",
                                        facts.institution(),
                                        facts.number(),
                                        holder.number()))
                .orElseGet(
                        () ->
                                Problem.ruleBroken(
                                        ONE_STOP,
                                        "cases.settlement-used-elsewhere",
                                        facts.institution(),
                                        facts.number()))
                .about("case", wanted.matter(), wanted.countyOrg());
    }

    @Override
    @RolesAllowed({"TOWN_CLERK", "COUNTY_OFFICER"})
    public void withdraw(CaseId id, UUID bill, String why) {
        Actor actor = acting.asAnyOf(RECORDING);
        AssistanceCase matter = gate.lockedOpen(id);
        FieldReader fields = new FieldReader();
        String words = fields.text("why", why, 2, 500);
        fields.requireFaultless();
        settlements
                .find(matter.id(), bill)
                .orElseThrow(() -> Problem.notFound("cases.bill-absent"))
                .withdraw(actor, words);
        gate.record(matter, "bill-withdrawn", Map.of("settlement", bill.toString()));
    }
}
