package org.bangyuan.reporting.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * 财政月报 (F18): what the budget paid for assistance in one county and one month, by township and by
 * 预算科目 (六(四)); other funds are books beside it and not part of its sums (FUND-2). Written once with
 * its paper and its workbook; made again it is a new edition, and the earlier one stays. What does
 * not agree with the payment lines is part of the report and not hidden.
 */
@Entity
@Table(schema = "reporting", name = "report")
public class MonthlyReport {
    @Id private UUID id;

    @Version private long version;

    @Column(name = "county_org", nullable = false)
    private String countyOrg;

    @Column(name = "county_name", nullable = false)
    private String countyName;

    @Column(nullable = false)
    private LocalDate month;

    @Column(nullable = false)
    private int edition;

    @Column(nullable = false)
    private String number;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "made_by", nullable = false)
    private String madeBy;

    @Column(name = "maker_name", nullable = false)
    private String makerName;

    @Column(nullable = false)
    private boolean reconciled;

    @Embedded private Figures total;

    @Column(name = "paper_id", nullable = false)
    private UUID paper;

    @Column(name = "workbook_id", nullable = false)
    private UUID workbook;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "report_id", nullable = false)
    @OrderBy("position")
    private List<MonthlyReportLine> lines = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "report_id", nullable = false)
    @OrderBy("position")
    private List<ReportCheck> checks = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "report_id", nullable = false)
    @OrderBy("position")
    private List<ReportBook> books = new ArrayList<>();

    protected MonthlyReport() {} // for JPA only

    private MonthlyReport(Place place, Origin origin) {
        this.id = UUID.randomUUID();
        this.countyOrg = place.countyOrg();
        this.countyName = place.countyName();
        this.month = place.month().atDay(1);
        this.edition = place.edition();
        this.number = place.number();
        this.madeAt = origin.at();
        this.madeBy = origin.username();
        this.makerName = origin.name();
    }

    /** Which report it is. */
    public record Place(
            String countyOrg, String countyName, YearMonth month, int edition, String number) {}

    /** Who made it, and when. */
    public record Origin(Instant at, String username, String name) {}

    /** A report that is made now from what was counted. */
    public static MonthlyReport of(
            Place place, Origin origin, Counted counted, List<ReportCheck> checks) {
        MonthlyReport report = new MonthlyReport(place, origin);
        report.total = counted.total();
        report.lines.addAll(counted.lines());
        report.books.addAll(counted.books());
        report.checks.addAll(checks);
        report.reconciled = checks.stream().allMatch(ReportCheck::isEqual);
        return report;
    }

    /** The paper and the workbook that say the same. */
    public void printedAs(UUID issuedPaper, UUID workbookFile) {
        this.paper = issuedPaper;
        this.workbook = workbookFile;
    }

    public UUID id() {
        return id;
    }

    public String countyOrg() {
        return countyOrg;
    }

    public String countyName() {
        return countyName;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public int edition() {
        return edition;
    }

    public String number() {
        return number;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String makerName() {
        return makerName;
    }

    public String madeBy() {
        return madeBy;
    }

    public boolean isReconciled() {
        return reconciled;
    }

    public Figures total() {
        return total;
    }

    public UUID paper() {
        return paper;
    }

    public UUID workbook() {
        return workbook;
    }

    public List<MonthlyReportLine> lines() {
        return List.copyOf(lines);
    }

    /** Of the budget by subject, then the other funds. */
    public List<ReportBook> books() {
        return List.copyOf(books);
    }

    public List<ReportCheck> checks() {
        return List.copyOf(checks);
    }
}
