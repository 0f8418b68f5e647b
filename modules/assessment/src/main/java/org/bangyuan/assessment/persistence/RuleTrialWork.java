package org.bangyuan.assessment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.bangyuan.assessment.api.RuleTrials.Engine;
import org.bangyuan.assessment.api.TrialSubject;
import org.bangyuan.assessment.domain.RuleComparison;

/**
 * The state of 先试后行 while it is worked on: counties are claimed with a lease and a number, and what
 * was found in one is written in one transaction, by whoever still holds it.
 */
@ApplicationScoped
public class RuleTrialWork {
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int ROWS_AT_ONCE = 1_000;

    /**
     * The county is looked for by "=", not joined: joined, a plan may look again for each row of
     * the table, and so claim all that are left for one who works on the first.
     */
    private static final String CLAIM =
            """
            update assessment.rule_trial_county c
               set state = 'RUNNING', lease_until = ?, fence = c.fence + 1
             where c.run_id = ?
               and c.county_org = (
                   select county_org from assessment.rule_trial_county
                    where run_id = ? and (state = 'WAITING' or (state = 'RUNNING' and lease_until < ?))
                    order by county_org limit 1 for update skip locked)
               and exists (select from assessment.rule_trial r where r.id = c.run_id and r.state = 'RUNNING')
            returning c.county_org, c.fence
            """;

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    /** A county that is held, by the number of the holder. */
    public record Claim(UUID run, String county, long fence) {}

    /** What is tried: a value, or an engine; the other is null. */
    public record Change(
            String name,
            String area,
            String value,
            LocalDate from,
            YearMonth first,
            YearMonth last,
            UUID proposal,
            Engine engine,
            LocalDate asOf) {}

    public void open(
            UUID id, Change change, String countyOrg, List<String> counties, Opening opening) {
        String run =
                "insert into assessment.rule_trial (id, parameter, area, value, valid_from, first_month,"
                        + " last_month, proposal_id, county_org, as_of, state, started_at, started_by,"
                        + " started_by_name, engine, engine_file, engine_digest, engine_version,"
                        + " engine_today) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?, ?,"
                        + " ?, ?, ?, ?, ?)";
        String county =
                "insert into assessment.rule_trial_county (run_id, county_org, state)"
                        + " values (?, ?, 'WAITING')";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(run);
                PreparedStatement each = connection.prepareStatement(county)) {
            insert.setObject(1, id);
            insert.setString(2, change.name());
            insert.setString(3, change.area());
            insert.setString(4, change.value());
            insert.setObject(5, change.from());
            insert.setString(6, change.first().toString());
            insert.setString(7, change.last().toString());
            insert.setObject(8, change.proposal());
            insert.setString(9, countyOrg);
            insert.setObject(10, change.asOf());
            insert.setTimestamp(11, Timestamp.from(opening.at()));
            insert.setString(12, opening.username());
            insert.setString(13, opening.name());
            engine(insert, change.engine());
            insert.executeUpdate();
            for (String org : counties) {
                each.setObject(1, id);
                each.setString(2, org);
                each.addBatch();
            }
            each.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("a trial was not opened", e);
        }
    }

    private static void engine(PreparedStatement insert, Engine engine) throws SQLException {
        insert.setString(14, engine == null ? null : engine.subject().name());
        insert.setString(15, engine == null ? null : engine.file());
        insert.setString(16, engine == null ? null : engine.digest());
        insert.setString(17, engine == null ? null : engine.version());
        insert.setString(18, engine == null ? null : engine.today());
    }

    /** Columns: section, file, digest, version, version of today's; null where a value is tried. */
    static Engine engine(ResultSet row, int first) throws SQLException {
        String subject = row.getString(first);
        return subject == null
                ? null
                : new Engine(
                        TrialSubject.valueOf(subject),
                        row.getString(first + 1),
                        row.getString(first + 2),
                        row.getString(first + 3),
                        row.getString(first + 4));
    }

    /** Who starts it, and when. */
    public record Opening(String username, String name, Instant at) {}

    public Change change(UUID run) {
        String sql =
                "select parameter, area, value, valid_from, first_month, last_month, proposal_id, as_of,"
                        + " engine, engine_file, engine_digest, engine_version, engine_today from assessment.rule_trial where id = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, run);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Change(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        YearMonth.parse(row.getString(5)),
                        YearMonth.parse(row.getString(6)),
                        row.getObject(7, UUID.class),
                        engine(row, 9),
                        row.getObject(8, LocalDate.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a trial was not read", e);
        }
    }

    /** The next county that nobody holds; empty when there is none, or the run was cancelled. */
    public Optional<Claim> claim(UUID run, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setTimestamp(1, Timestamp.from(now.plus(LEASE)));
            statement.setObject(2, run);
            statement.setObject(3, run);
            statement.setTimestamp(4, Timestamp.from(now));
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Claim(run, row.getString(1), row.getLong(2)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no county was claimed", e);
        }
    }

    public boolean isRunning(UUID run) {
        return unfinished().contains(run);
    }

    /** Runs with a county that nobody works on any more, or with nothing left to do. */
    public List<UUID> unfinished() {
        return ids(
                "select id from assessment.rule_trial where state = 'RUNNING' order by started_at");
    }

    private List<UUID> ids(String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<UUID> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("trials were not read", e);
        }
    }

    /** Writes what was found, unless another has taken the county over meanwhile. */
    public void finish(Claim claim, RuleComparison found, List<RuleComparison.Touched> touched) {
        String done =
                "update assessment.rule_trial_county set state = 'DONE', lease_until = null, persons = ?,"
                        + " gain = ?, lose = ?, failed = ? where run_id = ? and county_org = ?"
                        + " and fence = ? and state = 'RUNNING'";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(done)) {
            statement.setLong(1, found.persons());
            statement.setLong(2, found.gain());
            statement.setLong(3, found.lose());
            statement.setLong(4, found.failures());
            statement.setObject(5, claim.run());
            statement.setString(6, claim.county());
            statement.setLong(7, claim.fence());
            if (statement.executeUpdate() == 1) {
                months(connection, claim, found);
                persons(connection, claim, touched);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what was found was not kept", e);
        }
    }

    private static void months(Connection connection, Claim claim, RuleComparison found)
            throws SQLException {
        String sql =
                "insert into assessment.rule_trial_month (run_id, county_org, month, was_fen, now_fen)"
                        + " values (?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (var month : found.months().entrySet()) {
                statement.setObject(1, claim.run());
                statement.setString(2, claim.county());
                statement.setString(3, month.getKey().toString());
                statement.setLong(4, month.getValue()[0]);
                statement.setLong(5, month.getValue()[1]);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void persons(
            Connection connection, Claim claim, List<RuleComparison.Touched> touched)
            throws SQLException {
        String sql =
                "insert into assessment.rule_trial_person (run_id, county_org, person_id, was_fen,"
                        + " now_fen, was_reason, now_reason) values (?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (RuleComparison.Touched person : touched) {
                statement.setObject(1, claim.run());
                statement.setString(2, claim.county());
                statement.setObject(3, person.person());
                statement.setLong(4, person.wasFen());
                statement.setLong(5, person.nowFen());
                statement.setString(6, person.wasReason());
                statement.setString(7, person.nowReason());
                statement.addBatch();
                if (++waiting == ROWS_AT_ONCE) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            statement.executeBatch();
        }
    }

    /** Ends the run when all its counties are done. */
    public void close(UUID run, Instant now) {
        update(
                "update assessment.rule_trial set state = 'DONE', ended_at = ? where id = ?"
                        + " and state = 'RUNNING' and not exists (select from"
                        + " assessment.rule_trial_county c where c.run_id = id and c.state <> 'DONE')",
                run,
                now);
    }

    public void cancel(UUID run, Instant now) {
        update(
                "update assessment.rule_trial set state = 'CANCELLED', ended_at = ? where id = ?"
                        + " and state = 'RUNNING'",
                run,
                now);
    }

    public void fail(UUID run, Instant now) {
        update(
                "update assessment.rule_trial set state = 'FAILED', ended_at = ? where id = ?"
                        + " and state = 'RUNNING'",
                run,
                now);
    }

    private void update(String sql, UUID run, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setObject(2, run);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a trial was not changed", e);
        }
    }
}
