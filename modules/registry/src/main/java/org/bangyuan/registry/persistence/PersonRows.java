package org.bangyuan.registry.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The people list read to its end, some thousand rows in memory at a time; whom it shows is the
 * condition of the list on screen.
 */
@ApplicationScoped
public class PersonRows {
    private static final int ROWS_AT_ONCE = 2_000;
    private static final Pattern NAMED = Pattern.compile("#(\\w+)");
    private static final String FROM = " from registry.person p where p.merged_into is null and ";
    private static final String OF_DAY =
            " where f.person_id = p.id and f.superseded_at is null and f.valid_from <= #day"
                    + " and (f.valid_to is null or f.valid_to >= #day))";
    private static final String SELECT =
            "select p.id, p.name, p.citizen_id, p.sex, p.born, p.hukou_area, p.residence, p.phone,"
                    + " coalesce(p.town_org, p.county_org),"
                    + " (select min(f.identity) from registry.identity_period f"
                    + OF_DAY
                    + ", (select min(f.kind) from registry.register_period f"
                    + OF_DAY;

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    @Inject private Seals seals;

    /**
     * A person with the numbers opened; the caller masks them.
     *
     * @param phone or null
     * @param identity name of the identity on the day, or null
     * @param register name of the register on the day, or null
     */
    public record PersonRow(
            UUID id,
            String name,
            String citizenId,
            String sex,
            LocalDate born,
            String hukou,
            String residence,
            String phone,
            String station,
            String identity,
            String register) {}

    /** How many there are, exactly. */
    public long count(PersonFilter filter, Scope scope) {
        String sql = "select count(*)" + whom(filter, scope);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(places(sql))) {
            set(statement, sql, values(filter, scope));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("people were not counted", e);
        }
    }

    /**
     * In the order of their names.
     *
     * @param day for which identity and register are read
     */
    public void each(PersonFilter filter, Scope scope, LocalDate day, Consumer<PersonRow> reading) {
        Map<String, Object> values = values(filter, scope);
        values.put("day", day);
        String sql = SELECT + whom(filter, scope) + " order by p.sort_name, p.id";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(places(sql))) {
            set(statement, sql, values);
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reading.accept(row(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("people were not read", e);
        }
    }

    private static String whom(PersonFilter filter, Scope scope) {
        return FROM + scope.columns("p") + " and " + filter.gathering();
    }

    private static Map<String, Object> values(PersonFilter filter, Scope scope) {
        Map<String, Object> values = new HashMap<>(filter.values());
        if (scope.organisation() != null) {
            values.put("organisation", scope.organisation());
        }
        return values;
    }

    /** The driver knows places and no names: each {@code #name} becomes a place with its value. */
    private static String places(String sql) {
        return NAMED.matcher(sql).replaceAll("?");
    }

    private static void set(PreparedStatement statement, String sql, Map<String, Object> values)
            throws SQLException {
        Matcher named = NAMED.matcher(sql);
        for (int place = 1; named.find(); place++) {
            statement.setObject(place, values.get(named.group(1)));
        }
    }

    private PersonRow row(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        return new PersonRow(
                id,
                row.getString(2),
                seals.citizenId(id, row.getBytes(3)).number(),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getString(7),
                seals.phone(id, row.getBytes(8)),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }
}
