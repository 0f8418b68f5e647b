package org.bangyuan.registry.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.bangyuan.registry.api.PeopleSheets.Column;

/**
 * The people list read to its end, some thousand rows in memory at a time; whom it shows is the
 * condition of the list on screen.
 */
@ApplicationScoped
public class PersonRows {
    private static final int ROWS_AT_ONCE = 2_000;
    private static final Pattern NAMED = Pattern.compile("#(\\w+)");

    /** From how many people on all periods of the day are read at once and joined. */
    private static final int MANY = 20_000;

    private static final String PEOPLE = " from registry.person p";
    private static final String COLUMNS =
            "select p.id, p.name, p.citizen_id, p.sex, p.born, p.hukou_area, p.residence, p.phone,"
                    + " coalesce(p.town_org, p.county_org)";
    private static final String OF_DAY =
            " and f.valid_from <= #day and (f.valid_to is null or f.valid_to >= #day)";

    /** By the index of the person; asked otherwise, that of the constraint would be taken. */
    private static final String OF_PERSON =
            " f where f.person_id = p.id and coalesce(f.superseded_at, 'infinity') = 'infinity'"
                    + OF_DAY
                    + ")";

    private static final String FEW =
            COLUMNS
                    + ", (select min(f.identity) from registry.identity_period"
                    + OF_PERSON
                    + ", (select min(f.kind) from registry.register_period"
                    + OF_PERSON
                    + PEOPLE;
    private static final String OF_EVERYBODY =
            " f where f.superseded_at is null" + OF_DAY + " group by f.person_id)";
    private static final String WHOLE =
            COLUMNS
                    + ", i.identity, r.register"
                    + PEOPLE
                    + " left join (select f.person_id, min(f.identity) as identity"
                    + " from registry.identity_period"
                    + OF_EVERYBODY
                    + " i on i.person_id = p.id"
                    + " left join (select f.person_id, min(f.kind) as register"
                    + " from registry.register_period"
                    + OF_EVERYBODY
                    + " r on r.person_id = p.id";

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    @Resource private ManagedExecutorService helpers;

    @Inject private Seals seals;

    /**
     * A person with the numbers opened; the caller masks them.
     *
     * @param citizenId null where it was not wanted
     * @param phone or null
     * @param identity name of the identity on the day, or null
     * @param register name of the register on the day, or null
     */
    public record PersonRow(
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

    /** As the database has it, the numbers still sealed; null where they are not wanted. */
    private record SealedRow(String id, PersonRow row, byte[] citizenId, byte[] phone) {}

    /** How many there are, exactly. */
    public long count(PersonFilter filter, Scope scope) {
        String sql = "select count(*)" + PEOPLE + whom(filter, scope);
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
     * @param wanted columns; a number that none of them shows stays sealed and is null
     */
    public void each(
            PersonFilter filter,
            Scope scope,
            LocalDate day,
            Set<Column> wanted,
            Consumer<PersonRow> reading) {
        Map<String, Object> values = values(filter, scope);
        values.put("day", day);
        String sql =
                (count(filter, scope) > MANY ? WHOLE : FEW)
                        + whom(filter, scope)
                        + " order by p.sort_name, p.id";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(places(sql))) {
            set(statement, sql, values);
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                new ReadAhead<>(helpers, () -> batch(rows, wanted), this::opened).each(reading);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("people were not read", e);
        }
    }

    private static List<SealedRow> batch(ResultSet rows, Set<Column> wanted) throws SQLException {
        List<SealedRow> batch = new ArrayList<>(ROWS_AT_ONCE);
        while (batch.size() < ROWS_AT_ONCE && rows.next()) {
            batch.add(sealed(rows, wanted));
        }
        return batch;
    }

    private static String whom(PersonFilter filter, Scope scope) {
        return " where p.merged_into is null and "
                + scope.columns("p")
                + " and "
                + filter.gathering();
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

    private static SealedRow sealed(ResultSet row, Set<Column> wanted) throws SQLException {
        PersonRow person =
                new PersonRow(
                        row.getString(2),
                        null,
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getString(6),
                        row.getString(7),
                        null,
                        row.getString(9),
                        row.getString(10),
                        row.getString(11));
        return new SealedRow(
                row.getString(1),
                person,
                wanted.contains(Column.CITIZEN_ID) ? row.getBytes(3) : null,
                wanted.contains(Column.PHONE) ? row.getBytes(8) : null);
    }

    private PersonRow opened(SealedRow sealed) {
        PersonRow row = sealed.row();
        return new PersonRow(
                row.name(),
                seals.citizenIdNumber(sealed.id(), sealed.citizenId()),
                row.sex(),
                row.born(),
                row.hukou(),
                row.residence(),
                seals.phone(sealed.id(), sealed.phone()),
                row.station(),
                row.identity(),
                row.register());
    }
}
