package org.bangyuan.registry.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangyuan.registry.domain.Recording;

/**
 * Rows for one table, inserted set by set: each column travels as one array, so a statement carries
 * thousands of rows.
 */
final class RowSet {
    private static final int MOST_ROWS = 5_000;

    /** What every fact about a person has, before what is its own. */
    private static final List<String> OF_EVERY_FACT =
            List.of(
                    "id uuid",
                    "person_id uuid",
                    "valid_from date",
                    "valid_to date",
                    "source text",
                    "recorded_at timestamptz",
                    "recorded_by text");

    private final String table;
    private final List<Column> columns;
    private final List<Object[]> rows = new ArrayList<>();

    /** A column with its type in the database. */
    private record Column(String name, String type) {}

    /**
     * @param columns each as name and type, such as {@code "id uuid"}
     */
    RowSet(String table, String... columns) {
        this.table = table;
        this.columns =
                Stream.of(columns)
                        .map(column -> column.split(" ", 2))
                        .map(parts -> new Column(parts[0], parts[1]))
                        .toList();
    }

    /** Facts: their common columns come first. */
    static RowSet ofFacts(String table, String... own) {
        return new RowSet(
                table,
                Stream.concat(OF_EVERY_FACT.stream(), Stream.of(own)).toArray(String[]::new));
    }

    /** A row of {@link #ofFacts}. */
    void addFact(
            UUID id,
            UUID person,
            LocalDate from,
            LocalDate to,
            Recording recording,
            Object... own) {
        Object[] values = new Object[OF_EVERY_FACT.size() + own.length];
        values[0] = id;
        values[1] = person;
        values[2] = from;
        values[3] = to;
        values[4] = recording.source();
        values[5] = Timestamp.from(recording.at());
        values[6] = recording.by();
        System.arraycopy(own, 0, values, OF_EVERY_FACT.size(), own.length);
        add(values);
    }

    void add(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(table + ": " + values.length + " values");
        }
        rows.add(values);
    }

    void insert(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql())) {
            for (int from = 0; from < rows.size(); from += MOST_ROWS) {
                insert(
                        connection,
                        statement,
                        rows.subList(from, Math.min(rows.size(), from + MOST_ROWS)));
            }
        }
    }

    private String sql() {
        return columns.stream()
                        .map(Column::name)
                        .collect(Collectors.joining(", ", "insert into " + table + " (", ")"))
                + columns.stream()
                        .map(column -> "?::" + column.type() + "[]")
                        .collect(Collectors.joining(", ", " select * from unnest(", ")"));
    }

    private void insert(Connection connection, PreparedStatement statement, List<Object[]> someRows)
            throws SQLException {
        List<Array> arrays = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            Object[] values = someRows.stream().map(row -> row[column]).toArray();
            arrays.add(array(connection, columns.get(i).type(), values));
            statement.setArray(i + 1, arrays.get(i));
        }
        statement.executeUpdate();
        for (Array array : arrays) {
            array.free();
        }
    }

    private static Array array(Connection connection, String type, Object[] values)
            throws SQLException {
        if (!type.equals("bytea")) {
            return connection.createArrayOf(type, values);
        }
        byte[][] bytes = new byte[values.length][];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte[]) values[i];
        }
        return connection.createArrayOf(type, bytes);
    }
}
