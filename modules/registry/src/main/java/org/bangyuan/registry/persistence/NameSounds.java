package org.bangyuan.registry.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.bangyuan.registry.domain.NameSound;

/** 姓名读音 of rows that were recorded before there was one: name by name, all its bearers at once. */
@ApplicationScoped
public class NameSounds {
    private static final int NAMES_AT_ONCE = 5_000;
    private static final String NAMES =
            "select distinct name from registry.person where sort_name = '' limit " + NAMES_AT_ONCE;
    private static final String FILL =
            "update registry.person p set sort_name = v.sorted, initials = v.initials"
                    + " from unnest(?::text[], ?::text[], ?::text[]) v (name, sorted, initials)"
                    + " where p.name = v.name and p.sort_name = ''";

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    /** Does nothing where nothing is missing. */
    public void fillIn() {
        try (Connection connection = dataSource.getConnection()) {
            List<String> names = names(connection);
            while (!names.isEmpty()) {
                fill(connection, names);
                names = names(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("sounds of names were not filled in", e);
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(NAMES);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static void fill(Connection connection, List<String> names) throws SQLException {
        List<NameSound> sounds = names.stream().map(NameSound::of).toList();
        try (PreparedStatement update = connection.prepareStatement(FILL)) {
            update.setArray(1, connection.createArrayOf("text", names.toArray()));
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "text", sounds.stream().map(NameSound::sorted).toArray()));
            update.setArray(
                    3,
                    connection.createArrayOf(
                            "text", sounds.stream().map(NameSound::initials).toArray()));
            update.executeUpdate();
        }
    }
}
