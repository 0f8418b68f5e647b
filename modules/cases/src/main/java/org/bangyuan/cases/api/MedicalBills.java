package org.bangyuan.cases.api;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.kernel.Money;

/**
 * 医疗费用结算单 of a matter about an illness, and the register behind them: a settlement number of an
 * institution is used once, whether it came one-stop or by hand, in whichever county (四(二),
 * EX-M22).
 */
@Local
public interface MedicalBills {
    /** How the bill came here. */
    enum Channel {
        /** “一站式”结报: settled and paid at the institution. */
        ONE_STOP,
        /** 手工录入. */
        MANUAL;

        public String key() {
            return "cases.bill.channel." + name();
        }
    }

    /**
     * A bill.
     *
     * @param inScope 符合医保开支范围内的费用
     * @param withdrawnWhy null while it stands
     */
    record Bill(
            UUID id,
            String institution,
            String number,
            LocalDate settledOn,
            Money inScope,
            Channel channel,
            String by,
            Instant at,
            String withdrawnWhy) {}

    /**
     * A bill as typed.
     *
     * @param institution 定点医疗机构, by its code or its name
     * @param channel name of a {@link Channel}
     */
    record RecordBill(
            String institution,
            String number,
            String settledOn,
            String inScopeYuan,
            String channel) {}

    /** True if the matter is about an illness, so that bills belong to it. */
    boolean isMedical(CaseId id);

    /** True if the acting person may record bills of the matter now. */
    boolean mayRecord(CaseId id);

    /** The oldest first, withdrawn ones too. */
    List<Bill> of(CaseId id);

    /**
     * TOWN_CLERK or COUNTY_OFFICER, before the decision. Of two at once one gets in.
     *
     * @throws org.bangyuan.platform.problem.Problem INVALID per field; RULE_BROKEN {@code
     *     cases.settlement-used} with the matter that holds it, {@code
     *     cases.settlement-used-elsewhere} where that lies outside the jurisdiction
     */
    UUID record(CaseId id, RecordBill bill);

    /** A bill that was recorded by mistake; its number is free again. */
    void withdraw(CaseId id, UUID bill, String why);
}
