package org.bangyuan.reporting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * 分科目、分账 (FUND-2): one kind of assistance out of one fund. The budget's add up to the report and
 * carry the subject they are booked to; care fund and donations are books of their own beside it.
 */
@Entity
@Table(schema = "reporting", name = "report_book")
public class ReportBook {
    private static final String BUDGET = "BUDGET";

    @Id private UUID id;

    @Column(nullable = false)
    private int position;

    @Column(name = "fund_source", nullable = false)
    private String fund;

    @Column(name = "assistance_type", nullable = false)
    private String type;

    private String subject;

    @Column(nullable = false)
    private boolean verified;

    @Embedded private Figures figures;

    protected ReportBook() {} // for JPA only

    /**
     * What is counted.
     *
     * @param fund as payments publishes it; what is not {@code BUDGET} is a book of its own
     * @param type kind of assistance
     */
    public record Kind(String fund, String type) {
        public boolean isBudget() {
            return BUDGET.equals(fund);
        }
    }

    /**
     * @param subject code and name; null where the county's finance bureau has set none, and
     *     outside the budget
     * @param verified whether somebody has held the subject against its document
     */
    public ReportBook(int position, Kind kind, String subject, boolean verified, Figures figures) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.fund = kind.fund();
        this.type = kind.type();
        this.subject = subject;
        this.verified = verified;
        this.figures = figures;
    }

    public Kind kind() {
        return new Kind(fund, type);
    }

    public String subject() {
        return subject;
    }

    public boolean isVerified() {
        return verified;
    }

    public Figures figures() {
        return figures;
    }
}
