package org.bangyuan.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.reporting.api.FinanceReports;
import org.bangyuan.reporting.api.FinanceReports.ReportRow;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Pages;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Shown;
import org.bangyuan.web.frame.Words;

/** 财政月报: what has been made, and making one now. */
@Named("financeReports")
@RequestScoped
public class FinanceReportList {
    private static final int MONTHS_OFFERED = 24;
    private static final YearMonth FIRST = YearMonth.of(2022, 1);

    @Inject private FinanceReports reports;
    @Inject private Organisations organisations;
    @Inject private Attempt attempt;
    @Inject private Shown shown;
    @Inject private Words words;
    @Inject private Me me;

    private String month;
    private boolean every;
    private String period;
    private String county;
    private Integer page;
    private Page<ReportRow> found;

    private Page<ReportRow> found() {
        if (found == null) {
            found = reports.reports(query(every), Pages.request(page, Pages.SIZE));
        }
        return found;
    }

    private FinanceReports.ReportQuery query(boolean everyEdition) {
        return new FinanceReports.ReportQuery(
                parsed(period), county == null || county.isBlank() ? null : county, everyEdition);
    }

    private static YearMonth parsed(String text) {
        try {
            return text == null || text.isBlank() ? null : YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public List<ReportRow> getRows() {
        return found().rows();
    }

    public Pages getPages() {
        return Pages.of(page, Pages.SIZE, found().total());
    }

    public boolean isFiltered() {
        return parsed(period) != null || county != null && !county.isBlank();
    }

    public List<Organisation> getCounties() {
        return isSeveralCounties() ? organisations.counties() : List.of();
    }

    /** Address with the filters; ends with ? or &amp;. */
    public String getBase() {
        StringBuilder base = new StringBuilder("/reports/finance.xhtml?");
        if (every) {
            base.append("every=true&");
        }
        if (parsed(period) != null) {
            base.append("period=").append(Redirects.encode(period)).append('&');
        }
        if (county != null && !county.isBlank()) {
            base.append("county=").append(Redirects.encode(county)).append('&');
        }
        return base.toString();
    }

    public boolean isMayRun() {
        return reports.mayRun();
    }

    public boolean isSeveralCounties() {
        return me.getMember().jurisdiction().level() == Jurisdiction.Level.CITY;
    }

    /** Months that a report can be made for, the last full one first. */
    public List<String> getMonths() {
        YearMonth now = YearMonth.from(shown.getToday());
        return IntStream.range(0, MONTHS_OFFERED)
                .mapToObj(now::minusMonths)
                .filter(each -> !each.isBefore(FIRST))
                .map(YearMonth::toString)
                .toList();
    }

    public void run() {
        UUID[] made = new UUID[1];
        if (attempt.run(() -> made[0] = reports.runNow(chosen()))) {
            Redirects.to(
                    "/reports/report.xhtml?id=" + made[0], words.of("web.reports.made", month));
        }
    }

    private YearMonth chosen() {
        YearMonth chosen = parsed(month);
        if (chosen == null) {
            throw Problem.invalid("month", "reporting.month-missing");
        }
        return chosen;
    }

    /** Last month, unless something else was chosen. */
    public String getMonth() {
        return month == null ? YearMonth.from(shown.getToday()).minusMonths(1).toString() : month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public boolean isEvery() {
        return every;
    }

    public void setEvery(boolean every) {
        this.every = every;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(String county) {
        this.county = county;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
