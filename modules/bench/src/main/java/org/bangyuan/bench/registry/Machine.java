package org.bangyuan.bench.registry;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.StringJoiner;

/** On what was measured, and what else the machine was doing, as a JSON object. */
final class Machine {
    private Machine() {}

    static String describe(Connection connection) throws SQLException, IOException {
        StringJoiner json = new StringJoiner(",\n    ", "{\n    ", "\n  }");
        json.add(text("java", System.getProperty("java.runtime.version")));
        json.add(text("system", System.getProperty("os.name") + " " + kernel()));
        json.add("\"processors\": " + Runtime.getRuntime().availableProcessors());
        json.add(text("memory", firstLine(Path.of("/proc/meminfo"))));
        for (String setting :
                new String[] {
                    "server_version",
                    "fsync",
                    "synchronous_commit",
                    "shared_buffers",
                    "work_mem",
                    "jit"
                }) {
            json.add(text("postgresql." + setting, show(connection, setting)));
        }
        return json.toString();
    }

    /** Runnable processes of the last minute; more than the processors means company. */
    static String load() {
        return String.format(
                java.util.Locale.ROOT,
                "%.2f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String kernel() {
        return System.getProperty("os.version") + " " + System.getProperty("os.arch");
    }

    private static String firstLine(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file).get(0) : "unknown";
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String text(String name, String value) {
        return "\"" + name + "\": \"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
