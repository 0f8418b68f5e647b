package org.bangyuan.bench.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bangyuan.server.Demo;
import org.bangyuan.server.DemoAccount;
import org.bangyuan.server.Ports;

/**
 * Loads the people (at the first start; they are kept), measures, and writes the file. Options as
 * system properties: {@code bench.persons}, {@code bench.only} (names, separated by commas), {@code
 * bench.rounds} (the first one is dropped), {@code bench.import.rows}, {@code bench.fresh}, {@code
 * bench.port}, {@code bench.pg.port}.
 */
public final class RegistryBench {
    private static final String PAGES = "pages";
    private static final List<String> ALL =
            List.of(
                    "lists",
                    "searches",
                    PAGES,
                    "exports",
                    "workbooks",
                    "ruletrial",
                    "discovery",
                    "imports");
    private static final String WORST_SURNAME = "陈";

    private final Demo demo;
    private final Path home;
    private final Path file;
    private final int persons;
    private final Instant begunAt = Instant.now();
    private final List<String> only;
    private final List<String> reports = new ArrayList<>();

    private boolean isFresh;
    private long startSeconds;
    private String loadBefore;

    private RegistryBench(Demo demo, Path home, Path file, int persons) {
        this.demo = demo;
        this.home = home;
        this.file = file;
        this.persons = persons;
        String names = System.getProperty("bench.only", "");
        this.only = names.isBlank() ? List.of() : Arrays.asList(names.split(","));
    }

    /**
     * @param arguments the provisioned server, the archive, the folder for data and logs, the file
     *     to write
     */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[2]).toAbsolutePath();
        Path classes =
                Path.of(
                        RegistryBench.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        Path ear =
                MeasuredArchive.make(
                        Path.of(arguments[1]), classes, List.of(), home.resolve("measured.ear"));
        int persons = Integer.getInteger("bench.persons", 500_000);
        Ports ports =
                new Ports(
                        Integer.getInteger("bench.port", 9280),
                        Integer.getInteger("bench.pg.port", 15480));
        Map<String, String> properties =
                Map.of(
                        "bangyuan.demo.persons",
                        Integer.toString(persons),
                        "bangyuan.bench.rounds",
                        System.getProperty("bench.rounds", "6"),
                        "bangyuan.bench.import.rows",
                        System.getProperty("bench.import.rows", "200000"));
        Demo demo = new Demo(Path.of(arguments[0]), ear, home, ports, properties);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(demo)));
        new RegistryBench(demo, home, Path.of(arguments[3]), persons).run();
        System.exit(0);
    }

    /** Also after Ctrl-C: nothing of the run goes on behind it. */
    private static void close(Demo demo) {
        try {
            demo.close();
        } catch (IOException e) {
            System.out.println("The stop was not clean: " + e.getMessage());
        }
    }

    private void run() throws Exception {
        demo.takeOver();
        if (Boolean.getBoolean("bench.fresh")) {
            demo.forgetEverything();
        }
        isFresh = !Files.exists(home.resolve("pgdata"));
        demo.startDatabase();
        say("the server starts" + (isFresh ? " and loads " + persons + " people" : ""));
        long begun = System.nanoTime();
        demo.startServer();
        demo.awaitServer();
        startSeconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
        say("it runs after " + startSeconds + " s");
        loadBefore = Machine.load();
        Visitor visitor = Visitor.signIn(demo.ports().url(), account("city-va"));
        for (String name : ALL) {
            if (isWanted(name)) {
                say(name);
                reports.add(name.equals(PAGES) ? pages(visitor) : visitor.measure(name));
                write();
            }
        }
        say("written: " + file.toAbsolutePath());
    }

    /** After each measurement: a run that is ended early has measured something too. */
    private void write() throws SQLException, IOException {
        try (Connection connection = demo.database().connectAsSuperuser()) {
            Files.writeString(
                    file,
                    "{\n  \"begun\": \""
                            + begunAt
                            + "\",\n  \"loadAverage\": {\"before\": "
                            + loadBefore
                            + ", \"after\": "
                            + Machine.load()
                            + "},\n  \"machine\": "
                            + Machine.describe(connection)
                            + ",\n  \"population\": "
                            + population(connection)
                            + ",\n  \"startSeconds\": "
                            + startSeconds
                            + ",\n  \"startLoadedEverybody\": "
                            + isFresh
                            + ",\n  \"measurements\": [\n    "
                            + String.join(",\n    ", reports)
                            + "\n  ]\n}\n");
        }
    }

    private boolean isWanted(String name) {
        return only.isEmpty() || only.contains(name);
    }

    private String pages(Visitor visitor) throws Exception {
        Pages pages = new Pages(demo, visitor, home.resolve("postgresql.log"));
        String people = "/people/search.xhtml";
        List<String> each = new ArrayList<>();
        each.add(pages.measure("people, first", people));
        each.add(pages.measure("people, by name", people + "?q=" + Visitor.encoded(WORST_SURNAME)));
        each.add(pages.measure("people, veterans", people + "?identity=VETERAN"));
        each.add(pages.measure("cases", "/cases/all.xhtml"));
        each.add(pages.measure("payment lists", "/payments/lists.xhtml"));
        each.add(pages.measure("findings", "/findings/list.xhtml"));
        return "{\"name\": \"pages\", \"comparisons\": [" + String.join(",\n      ", each) + "]}";
    }

    private DemoAccount account(String username) {
        return demo.accounts().stream()
                .filter(account -> account.userName().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static String population(Connection connection) throws SQLException {
        List<String> counts = new ArrayList<>();
        for (String table :
                new String[] {
                    "person",
                    "household",
                    "household_member",
                    "identity_period",
                    "register_period",
                    "exclusion",
                    "circumstance",
                    "bank_account"
                }) {
            try (Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery("select count(*) from registry." + table)) {
                row.next();
                counts.add("\"" + table + "\": " + row.getLong(1));
            }
        }
        return "{" + String.join(", ", counts) + "}";
    }

    private static void say(String what) {
        System.out.println(Instant.now().toString().substring(11, 19) + " " + what);
    }
}
