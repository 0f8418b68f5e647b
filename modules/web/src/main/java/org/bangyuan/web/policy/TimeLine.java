package org.bangyuan.web.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.policy.api.ParameterRegister.AreaSeries;
import org.bangyuan.policy.api.ParameterRegister.Series;
import org.bangyuan.policy.api.ParameterRegister.Version;

/**
 * The values of a parameter as bars over the years, in per cent of the width, so that a browser of
 * any width draws them. Shows five years back and one ahead; an older value begins at the left
 * edge.
 */
public final class TimeLine {
    private static final int YEARS_BACK = 5;
    private static final int YEARS_AHEAD = 1;
    private static final int DECIMALS = 3;

    private final LocalDate from;
    private final LocalDate end;
    private final LocalDate today;
    private final List<Row> rows;

    private TimeLine(Series series, LocalDate today) {
        this.from = LocalDate.of(today.getYear() - YEARS_BACK, 1, 1);
        this.end = LocalDate.of(today.getYear() + YEARS_AHEAD + 1, 1, 1);
        this.today = today;
        this.rows = series.areas().stream().map(this::row).toList();
    }

    static TimeLine of(Series series, LocalDate today) {
        return new TimeLine(series, today);
    }

    /** A year and where it begins. */
    public record Tick(int year, String left) {}

    /**
     * A value over its time.
     *
     * @param tone class: now, past, coming
     */
    public record Bar(Version version, String left, String width, String tone, boolean earlier) {}

    /** The bars of one area. */
    public record Row(AreaSeries area, List<Bar> bars) {}

    private Row row(AreaSeries area) {
        List<Bar> bars = new ArrayList<>();
        for (Version version : area.versions()) {
            LocalDate until = version.until() == null ? end : version.until().plusDays(1);
            boolean superseded = !until.isAfter(version.from());
            if (!superseded && until.isAfter(from) && version.from().isBefore(end)) {
                bars.add(bar(version, until));
            }
        }
        return new Row(area, bars);
    }

    private Bar bar(Version version, LocalDate until) {
        LocalDate left = version.from().isBefore(from) ? from : version.from();
        LocalDate right = until.isAfter(end) ? end : until;
        String tone = version.inForce() ? "now" : version.from().isAfter(today) ? "coming" : "past";
        return new Bar(
                version,
                percent(from, left),
                percent(left, right),
                tone,
                version.from().isBefore(from));
    }

    private String percent(LocalDate start, LocalDate stop) {
        long span = ChronoUnit.DAYS.between(from, end);
        return BigDecimal.valueOf(100L * ChronoUnit.DAYS.between(start, stop))
                        .divide(BigDecimal.valueOf(span), DECIMALS, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }

    public List<Tick> getTicks() {
        List<Tick> ticks = new ArrayList<>();
        for (int year = from.getYear(); year < end.getYear(); year++) {
            ticks.add(new Tick(year, percent(from, LocalDate.of(year, 1, 1))));
        }
        return ticks;
    }

    /** Where today stands. */
    public String getNow() {
        return percent(from, today);
    }

    public List<Row> getRows() {
        return rows;
    }
}
