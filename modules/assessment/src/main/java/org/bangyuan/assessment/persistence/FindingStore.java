package org.bangyuan.assessment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.bangyuan.assessment.domain.Found;

/**
 * Writes what was found, set by set. A finding that lives already is seen again and not written
 * anew; what the newest pass did not see any more has lost its cause and is marked so. Nothing is
 * ever deleted.
 */
@ApplicationScoped
public class FindingStore {
    private static final String SEE =
            """
            insert into assessment.finding
                   (id, version, kind, theme, subject_id, cause, person_id, household_id, county_org,
                    town_org, village_org, desk, severity, reasons, found_on, found_at, pass)
            select gen_random_uuid(), 1, s.kind, s.theme, s.subject_id, s.cause, s.person_id,
                   s.household_id, s.county_org, s.town_org, s.village_org, s.desk, s.severity,
                   s.reasons::jsonb, ?, ?, ?
              from unnest(?::text[], ?::text[], ?::uuid[], ?::text[], ?::uuid[], ?::uuid[], ?::text[],
                          ?::text[], ?::text[], ?::text[], ?::int2[], ?::text[])
                   as s (kind, theme, subject_id, cause, person_id, household_id, county_org, town_org,
                         village_org, desk, severity, reasons)
            on conflict (kind, subject_id, cause) where gone_at is null do update
               set pass = greatest(finding.pass, excluded.pass), reasons = excluded.reasons,
                   person_id = excluded.person_id, household_id = excluded.household_id,
                   county_org = excluded.county_org, town_org = excluded.town_org,
                   village_org = excluded.village_org
            returning (xmax = 0)
            """;

    private static final String GONE =
            "update assessment.finding set gone_on = ?, gone_at = ? where gone_at is null and pass < ?";

    /** The moment of a pass, and its number. */
    public record Pass(long number, LocalDate day, Instant at) {}

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    /** Numbers rise, so a pass never undoes what a later one has seen. */
    public long nextNumber() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement next =
                        connection.prepareStatement("select nextval('assessment.pass_number')");
                ResultSet row = next.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("no pass number", e);
        }
    }

    /**
     * @return how many of them are new
     */
    public long see(Collection<Found> found, Pass pass) {
        if (found.isEmpty()) {
            return 0;
        }
        Map<List<Object>, Found> once = new LinkedHashMap<>();
        found.forEach(
                one -> once.putIfAbsent(List.of(one.kind(), one.subject(), one.cause()), one));
        List<Found> rows = List.copyOf(once.values());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement see = connection.prepareStatement(SEE)) {
            bind(see, pass);
            Columns columns = new Columns(connection, see, rows);
            columns.add("text", one -> one.kind().name());
            columns.add("text", one -> one.kind().theme().name());
            columns.add("uuid", Found::subject);
            columns.add("text", Found::cause);
            columns.add("uuid", Found::person);
            columns.add("uuid", Found::household);
            columns.add("text", one -> one.handling().countyOrg());
            columns.add("text", one -> one.handling().townOrg());
            columns.add("text", one -> one.handling().villageOrg());
            columns.add("text", one -> one.kind().desk().name());
            columns.add("int2", one -> (short) one.kind().severity().ordinal());
            columns.add("text", one -> ReasonJson.write(one.reasons()));
            return countNew(see);
        } catch (SQLException e) {
            throw new IllegalStateException("findings were not written", e);
        }
    }

    private static void bind(PreparedStatement statement, Pass pass) throws SQLException {
        statement.setDate(1, Date.valueOf(pass.day()));
        statement.setTimestamp(2, Timestamp.from(pass.at()));
        statement.setLong(3, pass.number());
    }

    private static long countNew(PreparedStatement statement) throws SQLException {
        long count = 0;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                count += rows.getBoolean(1) ? 1 : 0;
            }
        }
        return count;
    }

    /** Each column travels as one array. */
    private static final class Columns {
        private static final int FIRST = 4;

        private final Connection connection;
        private final PreparedStatement statement;
        private final List<Found> rows;
        private int next = FIRST;

        Columns(Connection connection, PreparedStatement statement, List<Found> rows) {
            this.connection = connection;
            this.statement = statement;
            this.rows = rows;
        }

        void add(String type, Function<Found, Object> value) throws SQLException {
            Object[] values = rows.stream().map(value).toArray();
            statement.setArray(next++, connection.createArrayOf(type, values));
        }
    }

    /**
     * After a pass over everybody that is complete.
     *
     * @return how many findings have lost their cause
     */
    public long closeUnseen(Pass pass) {
        return close(GONE, pass, statement -> {});
    }

    /** After a pass over some households: what was said of these people or households before. */
    public long closeUnseen(Pass pass, Collection<UUID> subjects) {
        Object[] ids = subjects.toArray();
        return close(
                GONE + " and subject_id = any(?)",
                pass,
                statement ->
                        statement.setArray(
                                4, statement.getConnection().createArrayOf("uuid", ids)));
    }

    /** Binds what is special. */
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private long close(String sql, Pass pass, Binding binding) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement close = connection.prepareStatement(sql)) {
            bind(close, pass);
            binding.bind(close);
            return close.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("findings were not closed", e);
        }
    }
}
