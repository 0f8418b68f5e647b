package org.bangyuan.web.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of twelve months over the same line of the year before, as coordinates of a drawing 560
 * wide and 284 high. Counted in tenths of a unit, because money is never a floating-point number.
 */
public final class LineChart {
    private static final int LEFT = 640;
    private static final int RIGHT = 5460;
    private static final int TOP = 200;
    private static final int BOTTOM = 2500;
    private static final int MONTHS = 12;
    private static final int LINES = 4;

    private final List<Long> values;
    private final List<Long> before;
    private final long step;

    /**
     * @param values of this year, at most twelve: months to come are left out
     * @param before of the year before, twelve
     */
    LineChart(List<Long> values, List<Long> before) {
        this.values = List.copyOf(values);
        this.before = List.copyOf(before);
        long most = Math.max(most(values), most(before));
        this.step = step(Math.max(1, (most + LINES - 1) / LINES));
    }

    private static long most(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The next of 1, 2, 5, 10, 20, 50 … */
    static long step(long least) {
        long power = 1;
        while (power * 10 <= least) {
            power *= 10;
        }
        for (long factor : new long[] {1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /**
     * A point.
     *
     * @param value what it stands for
     */
    public record Point(String x, String y, long value) {
        public String getX() {
            return x;
        }

        public String getY() {
            return y;
        }

        public long getValue() {
            return value;
        }
    }

    private Point point(int month, long value) {
        long x = LEFT + (long) month * (RIGHT - LEFT) / (MONTHS - 1);
        long y = BOTTOM - value * (BOTTOM - TOP) / (step * LINES);
        return new Point(tenths(x), tenths(y), value);
    }

    private List<Point> line(List<Long> numbers) {
        List<Point> points = new ArrayList<>(numbers.size());
        for (int month = 0; month < numbers.size(); month++) {
            points.add(point(month, numbers.get(month)));
        }
        return points;
    }

    public List<Point> getPoints() {
        return line(values);
    }

    public String getLine() {
        return joined(line(values));
    }

    public String getLineBefore() {
        return joined(line(before));
    }

    private static String joined(List<Point> points) {
        return points.stream()
                .map(point -> point.x() + "," + point.y())
                .collect(Collectors.joining(" "));
    }

    /** Horizontal lines with the value they stand for, the bottom first. */
    public List<Point> getGrid() {
        List<Point> grid = new ArrayList<>();
        for (int i = 0; i <= LINES; i++) {
            grid.add(point(0, step * i));
        }
        return grid;
    }

    /** Where each of the twelve months stands. */
    public List<Point> getMonths() {
        List<Point> months = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            months.add(point(month, 0));
        }
        return months;
    }

    /** The newest point, which carries its value as a label. */
    public Point getLast() {
        return values.isEmpty() ? null : point(values.size() - 1, values.get(values.size() - 1));
    }

    /** Label to the left of the point where the right-hand side is full. */
    public boolean isLabelLeft() {
        return values.size() > MONTHS - 2;
    }

    public boolean isBlank() {
        return most(values) == 0 && most(before) == 0;
    }

    /** The small line of a figure, 100 wide and 22 high; empty where there is nothing to show. */
    static String spark(List<Long> values) {
        if (values.size() < 2 || most(values) == 0) {
            return "";
        }
        long most = most(values);
        List<String> points = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            long x = 1000L * i / (values.size() - 1);
            points.add(tenths(x) + "," + tenths(200 - values.get(i) * 170 / most));
        }
        return String.join(" ", points);
    }

    private static String tenths(long tenths) {
        return tenths / 10 + "." + tenths % 10;
    }
}
