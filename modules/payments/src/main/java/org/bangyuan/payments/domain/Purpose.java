package org.bangyuan.payments.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.payments.api.PaymentDesk.LineKind;

/**
 * 用途: which assistance a line is for and, where it is 生活补助 (四(一)), for which month, and whether it
 * is that month's own amount, 补发 or 抵扣. The three are lines of their own and never netted here.
 */
@Embeddable
public class Purpose {
    @Enumerated(EnumType.STRING)
    @Column(name = "assistance_type")
    private AssistanceType type;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    @Column(name = "for_month")
    private String month;

    private String reason;

    @Column(name = "household_id")
    private UUID household;

    /** Names of the parameters that the month's answer rests on. */
    private String standards;

    protected Purpose() {} // for JPA only

    private Purpose(AssistanceType type, LineKind kind) {
        this.type = type;
        this.kind = kind;
    }

    /** What one decision grants once (四(六)). */
    static Purpose once() {
        return new Purpose(AssistanceType.TEMPORARY, LineKind.GRANT);
    }

    /**
     * 生活补助 of a month.
     *
     * @param reason why something is paid later or deducted; null for the month's own amount
     * @param household of the person when it was entered, or null
     * @param standards names of the parameters that the month's answer rests on
     */
    public static Purpose living(
            LineKind kind, YearMonth month, String reason, UUID household, List<String> standards) {
        Purpose purpose = new Purpose(AssistanceType.LIVING, kind);
        purpose.month = month.toString();
        purpose.reason = reason;
        purpose.household = household;
        purpose.standards = String.join(",", standards);
        return purpose;
    }

    public AssistanceType type() {
        return type;
    }

    public LineKind kind() {
        return kind;
    }

    /** Null for what is paid once. */
    public YearMonth month() {
        return month == null ? null : YearMonth.parse(month);
    }

    public String reason() {
        return reason;
    }

    public UUID household() {
        return household;
    }

    public List<String> standards() {
        return standards == null || standards.isEmpty() ? List.of() : List.of(standards.split(","));
    }

    boolean isDeduction() {
        return kind == LineKind.DEDUCTION;
    }
}
