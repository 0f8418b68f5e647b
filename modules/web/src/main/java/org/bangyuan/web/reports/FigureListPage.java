package org.bangyuan.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.reporting.api.Statistics;
import org.bangyuan.reporting.api.Statistics.Figure;
import org.bangyuan.reporting.api.Statistics.ListRow;
import org.bangyuan.web.frame.Pages;
import org.bangyuan.web.frame.Redirects;

/** 统计名单: what a figure of the cockpit counts, row by row. */
@Named("figureList")
@RequestScoped
public class FigureListPage {
    @Inject private Statistics statistics;
    @Inject private Organisations organisations;

    private String figure;
    private Integer year;
    private String area;
    private String cause;
    private String month;
    private Integer page;
    private Page<ListRow> found;

    private Figure figure() {
        return Arrays.stream(Figure.values())
                .filter(each -> each.name().equals(figure))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("web.error.not-found.text"));
    }

    private YearMonth month() {
        try {
            return month == null || month.isBlank() ? null : YearMonth.parse(month);
        } catch (DateTimeParseException e) {
            throw Problem.notFound("web.error.not-found.text");
        }
    }

    private Page<ListRow> found() {
        if (found == null) {
            found =
                    statistics.list(
                            new Statistics.ListQuery(figure(), year, area, cause, month()),
                            Pages.request(page, Pages.SIZE));
        }
        return found;
    }

    public List<ListRow> getRows() {
        return found().rows();
    }

    public Pages getPages() {
        return Pages.of(page, Pages.SIZE, found().total());
    }

    /** Name of the area that the list is confined to, or empty. */
    public String getAreaName() {
        return area == null || area.isBlank()
                ? ""
                : organisations.find(area).map(Organisation::areaName).orElse("");
    }

    /** True for figures of a year; open, overdue and pending are as of today. */
    public boolean isOfYear() {
        return switch (figure()) {
            case OPEN, OVERDUE, PENDING -> false;
            default -> true;
        };
    }

    public boolean isWithDue() {
        return figure() == Figure.OPEN || figure() == Figure.OVERDUE;
    }

    public boolean isWithPayment() {
        return figure() == Figure.PAID;
    }

    public String getBase() {
        StringBuilder base = new StringBuilder("/reports/list.xhtml?");
        append(base, "figure", figure().name());
        append(base, "year", year == null ? null : year.toString());
        append(base, "area", area);
        append(base, "cause", cause);
        append(base, "month", month);
        return base.toString();
    }

    private static void append(StringBuilder base, String name, String value) {
        if (value != null && !value.isBlank()) {
            base.append(name).append('=').append(Redirects.encode(value)).append('&');
        }
    }

    /** As the address says it; what is no figure is refused when the list is asked for. */
    public String getFigure() {
        return figure == null ? "" : figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
