package org.bangyuan.bench.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;
import org.bangyuan.server.Demo;

/**
 * P7 as a clerk meets it: whole pages over HTTP with their bytes and their SQL statements, counted
 * in the log of PostgreSQL; the control in each round is the smallest page of the same server.
 */
final class Pages {
    private static final int ROUNDS = 6;
    private static final int TIMES = 20;
    private static final double NANOS_IN_A_MILLI = 1e6;
    private static final String CONTROL = "/me.xhtml";

    private final Demo demo;
    private final Visitor visitor;
    private final Path databaseLog;

    Pages(Demo demo, Visitor visitor, Path databaseLog) {
        this.demo = demo;
        this.visitor = visitor;
        this.databaseLog = databaseLog;
    }

    String measure(String name, String path)
            throws IOException, InterruptedException, SQLException {
        double[] ratios = new double[ROUNDS - 1];
        double[] singles = new double[(ROUNDS - 1) * TIMES];
        for (int round = 0; round < ROUNDS; round++) {
            boolean first = round % 2 == 0;
            double[] mine = first ? times(path) : null;
            double[] control = times(CONTROL);
            if (!first) {
                mine = times(path);
            }
            if (round > 0) {
                ratios[round - 1] = Arrays.stream(mine).sum() / Arrays.stream(control).sum();
                System.arraycopy(mine, 0, singles, (round - 1) * TIMES, TIMES);
            }
        }
        Arrays.sort(ratios);
        Arrays.sort(singles);
        StringJoiner json = new StringJoiner(", ", "{", "}");
        json.add("\"name\": \"page: " + name + "\"");
        json.add("\"control\": \"" + CONTROL + "\"");
        json.add(number("ratioMedian", ratios[ratios.length / 2]));
        json.add(number("ratioMin", ratios[0]));
        json.add(number("ratioMax", ratios[ratios.length - 1]));
        json.add(number("p50Millis", singles[singles.length / 2]));
        json.add(number("p95Millis", singles[singles.length * 95 / 100]));
        json.add("\"goalP95Millis\": 150");
        json.add("\"bytes\": " + visitor.open(path).length);
        json.add("\"goalBytes\": " + 150 * 1024);
        json.add("\"statements\": " + statements(path));
        json.add("\"goalStatements\": 4");
        return json.toString();
    }

    private double[] times(String path) throws IOException, InterruptedException {
        double[] millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            visitor.open(path);
            millis[i] = (System.nanoTime() - begun) / NANOS_IN_A_MILLI;
        }
        return millis;
    }

    /** What one opening of the page makes the database do; begin and commit left out. */
    private long statements(String path) throws IOException, InterruptedException, SQLException {
        log("all");
        int before = (int) Files.size(databaseLog);
        visitor.open(path);
        log("none");
        byte[] all = Files.readAllBytes(databaseLog);
        String text = new String(all, before, all.length - before, StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> line.contains("execute ") || line.contains("statement: "))
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.contains("select") || line.contains("insert"))
                .filter(line -> !line.contains("alter system") && !line.contains("pg_reload"))
                .count();
    }

    private void log(String which) throws SQLException, InterruptedException {
        try (Connection connection = demo.database().connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = '" + which + "'");
            statement.execute("select pg_reload_conf()");
        }
        Thread.sleep(1_000);
    }

    private static String number(String name, double value) {
        return String.format(Locale.ROOT, "\"%s\": %.3f", name, value);
    }
}
