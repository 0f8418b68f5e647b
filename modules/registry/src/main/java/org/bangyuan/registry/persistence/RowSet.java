package org.bangyuan.registry.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows for one table, inserted set by set: each column travels as one array, so a statement carries
 * thousands of rows.
 */
final class RowSet {
    private static final int MOST_ROWS = 5_000;

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
