package org.bangyuan.engine.medical;

import static org.bangyuan.kernel.Citation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Explanation;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.facts.MedicalBill;
import org.bangyuan.engine.facts.MedicalFacts;
import org.bangyuan.engine.facts.MedicalResult;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;

/**
 * 四(二): half of the compliant costs that all other payers have left, without deductible, up to half
 * of last year's consumption per head. A person's whole year counts against the cap, also across
 * counties. Bills take the room in order of receipt; a correction, or a figure that arrives late,
 * has the year worked through again in that same order, and never lowers another bill.
 */
@ApplicationScoped
public class MedicalAssistance implements AssistanceEngine<MedicalFacts, MedicalResult> {
    static final Citation SECTION = measure("四(二)");

    @Override
    public AssistanceType type() {
        return AssistanceType.MEDICAL;
    }

    @Override
    public Class<MedicalFacts> factsType() {
        return MedicalFacts.class;
    }

    @Override
    public String version() {
        return "medical-1";
    }

    @Override
    public Determination<MedicalResult> assess(MedicalFacts facts, Standards standards) {
        Explanation why = new Explanation();
        Ledger ledger = new Ledger(facts, why);
        List<LocalDate> recordings = standards.recordings(ParameterNames.CONSUMPTION_PER_CAPITA);
        int next = 0;
        LocalDate today = LocalDate.MIN;
        for (MedicalBill bill : facts.bills()) {
            today = bill.receivedOn().orElse(today);
            while (next < recordings.size() && !recordings.get(next).isAfter(today)) {
                ledger.figureRecorded(standards.knownOn(recordings.get(next++)));
            }
            ledger.receive(bill, standards.knownOn(today));
        }
        Map<String, Money> adjustments = ledger.adjustments();
        while (next < recordings.size()) {
            ledger.figureRecorded(standards.knownOn(recordings.get(next++)));
        }
        MedicalResult result = ledger.result(adjustments);
        if (facts.bills().isEmpty()) {
            why.because(SECTION, "medical.no-bill");
        }
        Money total = result.total();
        return total.isPositive() ? why.entitled(total, result) : why.notEntitled(result);
    }
}
