package org.bangyuan.engine.medical;

import static org.bangyuan.engine.medical.MedicalAssistance.SECTION;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.engine.Explanation;
import org.bangyuan.engine.Measure;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.facts.MedicalBill;
import org.bangyuan.engine.facts.MedicalBill.Kind;
import org.bangyuan.engine.facts.MedicalFacts;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;

/**
 * What is due for one bill by itself, and the cap that it falls under, by the standards as known on
 * one day.
 *
 * @param due half of what is left, before any cap
 * @param cap of the year; zero where nothing is due
 * @param notCovered key of the reason why the text does not cover the bill, or null
 * @param rate by which the due was reckoned, or null
 * @param figure consumption per head that the cap rests on, or null
 * @param ratio of the cap, or null
 */
record Share(
        Money due,
        Money cap,
        String notCovered,
        ParameterValue rate,
        ParameterValue figure,
        ParameterValue ratio) {
    static Share of(MedicalBill bill, MedicalFacts facts, Standards known) {
        String notCovered = whyNotCovered(bill, facts, known);
        if (notCovered != null) {
            return new Share(Money.ZERO, Money.ZERO, notCovered, null, null, null);
        }
        LocalDate settled = bill.settled();
        AreaCode area = facts.livedIn(settled);
        ParameterValue rate = known.get(ParameterNames.MED_RATE, area, settled);
        Money due = MedicalFacts.leftOf(bill).times(rate.rate(), RoundingMode.HALF_UP);
        if (due.isZero()) {
            return new Share(due, Money.ZERO, null, rate, null, null);
        }
        ParameterValue figure =
                known.getYearly(ParameterNames.CONSUMPTION_PER_CAPITA, area, settled.getYear() - 1);
        ParameterValue ratio = known.get(ParameterNames.MED_CAP_RATIO, area, settled);
        Money cap = figure.money().times(ratio.rate(), RoundingMode.DOWN);
        return new Share(due, cap, null, rate, figure, ratio);
    }

    /** The cap rests on an older figure than last year's. */
    boolean isProvisional(MedicalBill bill) {
        return figure != null && figure.from().getYear() < bill.settled().getYear() - 1;
    }

    private static String whyNotCovered(MedicalBill bill, MedicalFacts facts, Standards known) {
        if (bill.annulled()) {
            return "medical.annulled";
        }
        if (!facts.veteran()) {
            return "medical.no-veteran";
        }
        if (bill.settled().isBefore(Measure.IN_FORCE_FROM)) {
            return "medical.before-measure";
        }
        if (bill.kind() == Kind.OUTPATIENT) {
            return "medical.ordinary-outpatient";
        }
        if (!bill.designated()) {
            return "medical.not-designated";
        }
        return isHouseholdCovered(bill.settled(), facts, known)
                ? null
                : "medical.household-not-covered";
    }

    /** Dibao and the edge by the text; 特困 only where the county has opened it. */
    private static boolean isHouseholdCovered(LocalDate day, MedicalFacts facts, Standards known) {
        return facts.isRegistered(day, RegisterKind.DIBAO)
                || facts.isRegistered(day, RegisterKind.DIBAO_EDGE)
                || (facts.isRegistered(day, RegisterKind.TEKUN)
                        && known.find(ParameterNames.MED_TEKUN_ENABLED, facts.livedIn(day), day)
                                .map(ParameterValue::isTrue)
                                .orElse(false));
    }

    void explain(MedicalBill bill, String id, Explanation why) {
        if (notCovered != null) {
            why.because(SECTION, notCovered, id);
            return;
        }
        why.using(
                rate,
                SECTION,
                "medical.due",
                id,
                bill.compliant(),
                bill.reimbursed(),
                MedicalFacts.leftOf(bill),
                rate.value(),
                due);
        if (bill.reimbursed().compareTo(bill.compliant()) > 0) {
            why.because(SECTION, "medical.over-reimbursed", id);
        }
        if (figure != null) {
            why.using(
                    List.of(figure, ratio),
                    SECTION,
                    isProvisional(bill) ? "medical.cap-provisional" : "medical.cap",
                    figure.from().getYear(),
                    figure.money(),
                    ratio.value(),
                    cap);
        }
    }
}
