package org.bangyuan.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.reporting.api.FinanceReports.CountyFigures;
import org.bangyuan.reporting.api.Statistics;
import org.bangyuan.reporting.api.Statistics.Cockpit;
import org.bangyuan.reporting.api.Statistics.MonthFigures;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Redirects;

/** 运行概览: figures, map, lines and table of a year; each figure leads to its list. */
@Named("cockpit")
@RequestScoped
public class CockpitPage {
    private static final int FIRST_YEAR = 2022;
    private static final long LARGE_FEN = 100_000_000;

    @Inject private Statistics statistics;
    @Inject private Organisations organisations;
    @Inject private Me me;

    private Integer year;
    private String county;
    private String sort;
    private boolean descending;

    private Cockpit shown;
    private Boolean lists;

    /** Everything that the page shows, asked for once. */
    public Cockpit getAll() {
        if (shown == null) {
            shown = statistics.cockpit(year, county);
        }
        return shown;
    }

    public boolean isLists() {
        if (lists == null) {
            lists = statistics.maySeeLists();
        }
        return lists;
    }

    /** True if the areas are counties, so that the map can be drawn. */
    public boolean isCity() {
        return getAll().county() == null;
    }

    /** True if a county can be chosen. */
    public boolean isChoice() {
        return me.getMember().jurisdiction().level() == Jurisdiction.Level.CITY;
    }

    public List<Organisation> getCounties() {
        return isChoice() ? organisations.counties() : List.of();
    }

    public List<Integer> getYears() {
        int now = getAll().asOf().getYear();
        return IntStream.rangeClosed(FIRST_YEAR, now)
                .map(i -> now + FIRST_YEAR - i)
                .boxed()
                .toList();
    }

    public TileMap getMap() {
        return TileMap.ofCases(getAll().areas());
    }

    /** Areas of a county in which something happened, for the bars in place of the map. */
    public List<CountyFigures> getBars() {
        return getAll().areas().stream()
                .filter(area -> area.approvedThisYear() + area.open() > 0)
                .sorted(Comparator.comparingLong(CountyFigures::approvedThisYear).reversed())
                .limit(12)
                .toList();
    }

    public List<CountyFigures> getAreas() {
        Comparator<CountyFigures> order =
                switch (sort == null ? "" : sort) {
                    case "open" -> by(CountyFigures::open);
                    case "overdue" -> by(CountyFigures::overdue);
                    case "approved" -> by(CountyFigures::approvedThisYear);
                    case "refused" -> by(CountyFigures::refusedThisYear);
                    case "paid" -> by(area -> area.paidThisYear().fen());
                    case "kept" -> by(CountyFigures::onTimePercent);
                    default -> null;
                };
        if (order == null) {
            return getAll().areas();
        }
        return getAll().areas().stream().sorted(descending ? order.reversed() : order).toList();
    }

    private static Comparator<CountyFigures> by(ToLongFunction<CountyFigures> figure) {
        return Comparator.comparingLong(figure);
    }

    private boolean isOf(MonthFigures month, int wanted) {
        YearMonth now = YearMonth.from(getAll().asOf());
        return month.month().getYear() == wanted && !month.month().isAfter(now);
    }

    private List<Long> months(ToLongFunction<MonthFigures> figure, int wanted) {
        return getAll().months().stream()
                .filter(month -> isOf(month, wanted))
                .map(figure::applyAsLong)
                .toList();
    }

    /** Yuan paid by month, without fen: a picture, the table behind it is exact. */
    public LineChart getPaid() {
        ToLongFunction<MonthFigures> yuan = month -> month.paid().fen() / 100;
        return new LineChart(months(yuan, getAll().year()), months(yuan, getAll().year() - 1));
    }

    /** True if the figure is too long for its place and is shown in 万元. */
    public boolean isLarge(Money money) {
        return money.fen() >= LARGE_FEN;
    }

    /** 452.03 for 4,520,300.00 yuan, rounded down; the exact amount is in the title. */
    public String tenThousands(Money money) {
        return Money.ofFen(money.fen() / 10_000).grouped();
    }

    public String getSparkReceived() {
        return LineChart.spark(months(MonthFigures::received, getAll().year()));
    }

    public String getSparkApproved() {
        return LineChart.spark(months(MonthFigures::approved, getAll().year()));
    }

    public String getSparkPaid() {
        return LineChart.spark(months(month -> month.paid().fen(), getAll().year()));
    }

    /**
     * A month beside the same month of the year before.
     *
     * @param future true for a month that has not begun
     */
    public record MonthRow(
            boolean future,
            long received,
            long approved,
            Money paid,
            Money paidBefore,
            String month) {}

    public List<MonthRow> getMonthRows() {
        List<MonthFigures> all = getAll().months();
        List<MonthRow> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            MonthFigures now = all.get(12 + i);
            rows.add(
                    new MonthRow(
                            now.month().isAfter(YearMonth.from(getAll().asOf())),
                            now.received(),
                            now.approved(),
                            now.paid(),
                            all.get(i).paid(),
                            now.month().toString()));
        }
        return rows;
    }

    /** Share of the greatest, for the length of a bar. */
    public long share(long value, long most) {
        return most <= 0 ? 0 : Math.max(value > 0 ? 1 : 0, value * 100 / most);
    }

    public long getMostOfCauses() {
        return getAll().causes().stream()
                .mapToLong(Statistics.CauseFigures::approved)
                .max()
                .orElse(0);
    }

    public long getMostOfAreas() {
        return getAll().areas().stream().mapToLong(CountyFigures::approvedThisYear).max().orElse(0);
    }

    /**
     * What became of the year's applications.
     *
     * @param tone class of the bar
     */
    public record Result(String figure, long count, String tone) {}

    public List<Result> getResults() {
        Statistics.Headline head = getAll().headline();
        return List.of(
                new Result("RECEIVED", head.received(), "l"),
                new Result("APPROVED", head.approved(), ""),
                new Result("REFUSED", head.refused(), "w"),
                new Result("OPEN", head.open(), "l"));
    }

    /** Of the applications of the year, for the bars of what became of them. */
    public long getMostOfResults() {
        Statistics.Headline head = getAll().headline();
        return Math.max(
                Math.max(head.received(), head.open()), Math.max(head.approved(), head.refused()));
    }

    /** Address of the list behind a figure. */
    public String list(String figure) {
        return list(figure, getAll().county());
    }

    public String list(String figure, String area) {
        String address = "/reports/list.xhtml?figure=" + figure + "&year=" + getAll().year();
        return area == null ? address : address + "&area=" + Redirects.encode(area);
    }

    public String listOfCause(String causeKey) {
        return list("APPROVED") + "&cause=" + causeKey.substring(causeKey.lastIndexOf('.') + 1);
    }

    /** Address of the page with what was chosen; ends with &amp;. */
    public String getBase() {
        String address = "/reports/cockpit.xhtml?year=" + getAll().year() + "&";
        return isChoice() && county != null && !county.isBlank()
                ? address + "county=" + Redirects.encode(county) + "&"
                : address;
    }

    public String getSort() {
        return sort == null ? "" : sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public boolean isDescending() {
        return descending;
    }

    public void setDescending(boolean descending) {
        this.descending = descending;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(String county) {
        this.county = county;
    }
}
