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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.bangyuan.assessment.domain.DiscoveryCount;

/**
 * The state of passes over everybody: run, and a chunk for each county. A chunk is claimed with a
 * lease by the clock of the database and a fencing number; who has lost the lease can change
 * nothing any more. Each method belongs to its caller's transaction.
 */
@ApplicationScoped
public class DiscoveryRuns {
    private static final String CLAIM =
            """
            update assessment.discovery_chunk c
               set state = 'RUNNING', fence = c.fence + 1, attempts = c.attempts + 1,
                   leased_until = clock_timestamp() + interval '2 minutes',
                   started_at = coalesce(c.started_at, clock_timestamp()), failure = null
              from assessment.discovery_run r
             where r.id = c.run_id
               and (c.run_id, c.county_org) = (
                   select k.run_id, k.county_org
                     from assessment.discovery_chunk k
                     join assessment.discovery_run o on o.id = k.run_id and o.state = 'RUNNING'
                    where k.state = 'WAITING'
                       or k.state = 'RUNNING' and k.leased_until < clock_timestamp()
                    order by k.county_org
                    limit 1
                      for update of k skip locked)
            returning c.run_id, c.county_org, c.fence, r.pass, r.day
            """;

    private static final String PROGRESS =
            """
            update assessment.discovery_chunk c
               set households = ?, persons = ?, seen = ?, opened = ?, unanswerable = ?,
                   living_entitled = ?, living_drawn = ?,
                   leased_until = clock_timestamp() + interval '2 minutes'
              from assessment.discovery_run r
             where c.run_id = ? and c.county_org = ? and c.fence = ? and c.state = 'RUNNING'
               and r.id = c.run_id and r.state = 'RUNNING'
            """;

    private static final String DONE =
            """
            update assessment.discovery_chunk
               set households = ?, persons = ?, seen = ?, opened = ?, unanswerable = ?,
                   living_entitled = ?, living_drawn = ?,
                   leased_until = null, state = 'DONE', ended_at = clock_timestamp()
             where run_id = ? and county_org = ? and fence = ? and state = 'RUNNING'
            """;

    private static final String FAILED =
            """
            update assessment.discovery_chunk
               set state = case when attempts >= 3 then 'FAILED' else 'WAITING' end,
                   leased_until = null, failure = ?
             where run_id = ? and county_org = ? and fence = ? and state = 'RUNNING'
            """;

    private static final String FINISHED =
            """
            select case when bool_or(state in ('WAITING', 'RUNNING')) then null
                        when bool_and(state = 'DONE') then 'DONE' else 'FAILED' end
              from assessment.discovery_chunk where run_id = ?
            """;

    /** A county that has been claimed. */
    public record Claim(UUID run, String county, long fence, long pass, LocalDate day) {}

    /** Who starts a run, and when. */
    public record Start(
            UUID id,
            long pass,
            LocalDate day,
            boolean nightly,
            Instant at,
            String by,
            String name) {}

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    /** Binds the places of a statement. */
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private int update(String sql, Binding binding) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("discovery: state was not written", e);
        }
    }

    /**
     * @return false if one is running, or the night's has been
     */
    public boolean start(Start start, List<String> counties) {
        int started =
                update(
                        "insert into assessment.discovery_run (id, pass, day, is_nightly, state,"
                                + " started_at, started_by, started_name)"
                                + " values (?, ?, ?, ?, 'RUNNING', ?, ?, ?) on conflict do nothing",
                        statement -> {
                            statement.setObject(1, start.id());
                            statement.setLong(2, start.pass());
                            statement.setDate(3, Date.valueOf(start.day()));
                            statement.setBoolean(4, start.nightly());
                            statement.setTimestamp(5, Timestamp.from(start.at()));
                            statement.setString(6, start.by());
                            statement.setString(7, start.name());
                        });
        if (started == 0) {
            return false;
        }
        update(
                "insert into assessment.discovery_chunk (run_id, county_org, state)"
                        + " select ?, c, 'WAITING' from unnest(?::text[]) c",
                statement -> {
                    statement.setObject(1, start.id());
                    statement.setArray(
                            2, statement.getConnection().createArrayOf("text", counties.toArray()));
                });
        return true;
    }

    public Optional<Claim> claim() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            try (ResultSet row = claim.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Claim(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getLong(3),
                                        row.getLong(4),
                                        row.getObject(5, LocalDate.class)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no county was claimed", e);
        }
    }

    /**
     * @return false if the run was cancelled or somebody else has the county: stop
     */
    public boolean progress(Claim claim, DiscoveryCount count) {
        return 1
                == update(
                        PROGRESS,
                        statement -> {
                            bind(statement, count);
                            bind(statement, 8, claim);
                        });
    }

    /**
     * @return false if somebody else has the county
     */
    public boolean done(Claim claim, DiscoveryCount count) {
        return 1
                == update(
                        DONE,
                        statement -> {
                            bind(statement, count);
                            bind(statement, 8, claim);
                        });
    }

    /** Tried again, at most so many times. */
    public void failed(Claim claim, String failure) {
        update(
                FAILED,
                statement -> {
                    statement.setString(1, failure);
                    bind(statement, 2, claim);
                });
    }

    private static void bind(PreparedStatement statement, DiscoveryCount count)
            throws SQLException {
        statement.setLong(1, count.households());
        statement.setLong(2, count.persons());
        statement.setLong(3, count.seen());
        statement.setLong(4, count.opened());
        statement.setLong(5, count.unanswerable());
        statement.setLong(6, count.livingEntitled());
        statement.setLong(7, count.livingDrawn());
    }

    private static void bind(PreparedStatement statement, int first, Claim claim)
            throws SQLException {
        statement.setObject(first, claim.run());
        statement.setString(first + 1, claim.county());
        statement.setLong(first + 2, claim.fence());
    }

    /** Locks the run while it is going on, so that it ends once. */
    public boolean lockRunning(UUID run) {
        return query(
                        "select 1 from assessment.discovery_run"
                                + " where id = ? and state = 'RUNNING' for update",
                        run)
                .isPresent();
    }

    /** DONE or FAILED when no county is left to do. */
    public Optional<String> outcome(UUID run) {
        return query(FINISHED, run);
    }

    private Optional<String> query(String sql, UUID run) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, run);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("discovery: state was not read", e);
        }
    }

    public void end(UUID run, String state, long gone, String by) {
        update(
                "update assessment.discovery_run set state = ?, gone = ?, ended_by = ?,"
                        + " ended_at = clock_timestamp() where id = ? and state = 'RUNNING'",
                statement -> {
                    statement.setString(1, state);
                    statement.setLong(2, gone);
                    statement.setString(3, by);
                    statement.setObject(4, run);
                });
    }

    /** What has not been done is not done any more. */
    public void cancelChunks(UUID run) {
        update(
                "update assessment.discovery_chunk set state = 'CANCELLED', leased_until = null"
                        + " where run_id = ? and state in ('WAITING', 'RUNNING')",
                statement -> statement.setObject(1, run));
    }

    /**
     * Takes up what failed or was cancelled, unless another run is going on.
     *
     * @return false if the run needs nothing more
     */
    public boolean resume(UUID run) {
        int resumed =
                update(
                        "update assessment.discovery_run set state = 'RUNNING', ended_at = null,"
                                + " ended_by = null where id = ? and state in ('FAILED',"
                                + " 'CANCELLED') and not exists (select from"
                                + " assessment.discovery_run o where o.state = 'RUNNING')",
                        statement -> statement.setObject(1, run));
        if (resumed == 1) {
            update(
                    "update assessment.discovery_chunk set state = 'WAITING', attempts = 0"
                            + " where run_id = ? and state in ('FAILED', 'CANCELLED')",
                    statement -> statement.setObject(1, run));
        }
        return resumed == 1;
    }

    /** Runs going on of which nothing is left to do: the one who did the last county was killed. */
    public List<UUID> unfinished() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select array(select id from assessment.discovery_run"
                                        + " where state = 'RUNNING')");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return List.of((UUID[]) row.getArray(1).getArray());
        } catch (SQLException e) {
            throw new IllegalStateException("discovery: runs were not read", e);
        }
    }
}
