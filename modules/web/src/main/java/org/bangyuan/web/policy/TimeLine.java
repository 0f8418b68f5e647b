package org.bangyuan.web.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Values as bars over the years, in per cent of the width, so that a browser of any width draws
 * them. Shows five years back and one ahead; an older value begins at the left edge.
 */
public final class TimeLine {
    private static final int YEARS_BACK = 5;
    private static final int YEARS_AHEAD = 1;
    private static final int DECIMALS = 3;

    private final LocalDate from;
    private final LocalDate end;
    private final LocalDate today;
    private final List<Row> rows = new ArrayList<>();

    private TimeLine(LocalDate today) {
        this.from = LocalDate.of(today.getYear() - YEARS_BACK, 1, 1);
        this.end = LocalDate.of(today.getYear() + YEARS_AHEAD + 1, 1, 1);
        this.today = today;
    }

    static TimeLine around(LocalDate today) {
        return new TimeLine(today);
    }

    LocalDate first() {
        return from;
    }

    LocalDate last() {
        return end.minusDays(1);
    }

    /** A year and where it begins. */
    public record Tick(int year, String left) {}

    /**
     * A value over its time.
     *
     * @param text in the bar
     * @param title in full, with its days
     * @param tone class: now, past, coming, pending; demo where nobody has verified it
     * @param earlier true if it began before the left edge
     */
    public record Bar(
            String text, String title, String left, String width, String tone, boolean earlier) {}

    /** The bars of one line. */
    public record Row(String label, List<Bar> bars) {}

    /**
     * What a bar says.
     *
     * @param until last day, or null while it goes on
     * @param settled false for what is only proposed
     */
    record Piece(
            LocalDate first,
            LocalDate until,
            String text,
            String title,
            boolean verified,
            boolean settled) {}

    /** Adds a line; a piece that never holds is left out. */
    void add(String label, List<Piece> pieces) {
        List<Bar> bars = new ArrayList<>();
        for (Piece piece : pieces) {
            LocalDate stop = piece.until() == null ? end : piece.until().plusDays(1);
            boolean everHolds = stop.isAfter(piece.first());
            if (everHolds && stop.isAfter(from) && piece.first().isBefore(end)) {
                bars.add(bar(piece, stop));
            }
        }
        rows.add(new Row(label, bars));
    }

    private Bar bar(Piece piece, LocalDate stop) {
        LocalDate left = piece.first().isBefore(from) ? from : piece.first();
        LocalDate right = stop.isAfter(end) ? end : stop;
        String mark = piece.verified() ? "" : " demo";
        return new Bar(
                piece.text(),
                piece.title(),
                percent(left),
                percent(from.plusDays(ChronoUnit.DAYS.between(left, right))),
                tone(piece, stop) + mark,
                piece.first().isBefore(from));
    }

    private String tone(Piece piece, LocalDate stop) {
        if (!piece.settled()) {
            return "pending";
        }
        if (piece.first().isAfter(today)) {
            return "coming";
        }
        return stop.isAfter(today) ? "now" : "past";
    }

    /** Where a day stands. */
    private String percent(LocalDate day) {
        long span = ChronoUnit.DAYS.between(from, end);
        return BigDecimal.valueOf(100L * ChronoUnit.DAYS.between(from, day))
                        .divide(BigDecimal.valueOf(span), DECIMALS, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }

    public List<Tick> getTicks() {
        List<Tick> ticks = new ArrayList<>();
        for (int year = from.getYear(); year < end.getYear(); year++) {
            ticks.add(new Tick(year, percent(LocalDate.of(year, 1, 1))));
        }
        return ticks;
    }

    /** Where today stands. */
    public String getNow() {
        return percent(today);
    }

    public List<Row> getRows() {
        return List.copyOf(rows);
    }
}
