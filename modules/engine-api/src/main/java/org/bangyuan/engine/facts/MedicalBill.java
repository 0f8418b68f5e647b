package org.bangyuan.engine.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.bangyuan.engine.LawError;
import org.bangyuan.kernel.Money;

/**
 * 医保结算单: one settlement, or the correction of an earlier one.
 *
 * @param id of this bill
 * @param settled day of settlement; decides the year, the household's standing and the residence
 * @param received day on which it reached us; the day of settlement if not given
 * @param kind of treatment
 * @param designated 在定点医疗机构发生
 * @param compliant 合规医疗费用 in full
 * @param basic 基本医保
 * @param major 大病保险
 * @param assistance 医疗救助
 * @param supplementary 其他补充医疗保险等, only what was paid for compliant costs
 * @param replaces the bill that it corrects, or null
 * @param annulled withdraws that bill; the amounts may then be missing
 */
public record MedicalBill(
        String id,
        LocalDate settled,
        LocalDate received,
        Kind kind,
        boolean designated,
        Money compliant,
        Money basic,
        Money major,
        Money assistance,
        Money supplementary,
        String replaces,
        boolean annulled) {
    /** Of treatment. */
    public enum Kind {
        /** 住院. */
        INPATIENT,
        /** 特殊病种门诊. */
        SPECIAL_OUTPATIENT,
        /** 普通门诊, not covered. */
        OUTPATIENT
    }

    public MedicalBill {
        LawError.requireFact(id, "bills.id");
        if (!annulled || replaces == null) {
            LawError.requireFact(settled, "bills.settled");
            LawError.requireFact(kind, "bills.kind");
            LawError.requireFact(compliant, "bills.compliant");
        }
        received = received == null ? settled : received;
        basic = basic == null ? Money.ZERO : basic;
        major = major == null ? Money.ZERO : major;
        assistance = assistance == null ? Money.ZERO : assistance;
        supplementary = supplementary == null ? Money.ZERO : supplementary;
    }

    public Money reimbursed() {
        return basic.plus(major).plus(assistance).plus(supplementary);
    }

    /** Empty for a withdrawal whose day is not known: it stands where the list has it. */
    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(received);
    }
}
