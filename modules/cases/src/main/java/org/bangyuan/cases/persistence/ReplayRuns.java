package org.bangyuan.cases.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.DecisionReplays.Difference;
import org.bangyuan.cases.domain.Recomputed;
import org.bangyuan.cases.domain.ReplayRun;
import org.bangyuan.cases.persistence.FrozenDecisions.Frozen;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;

/** 复算 and what it found, within a county. */
@Dependent
public class ReplayRuns {
    private static final String IN_SIGHT =
            " from ReplayRun r where (:county is null or r.countyOrg = :county"
                    + " or r.countyOrg is null)";

    private static final String DIFFERENCES =
            " from cases.replay_difference where run_id = ?"
                    + " and (cast(? as varchar) is null or county_org = ?)";

    @PersistenceContext(unitName = "cases")
    private EntityManager entities;

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    public void add(ReplayRun run) {
        entities.persist(run);
    }

    /** Of the timer's tick of a day, whoever of several nodes came first. */
    public boolean hasNight(LocalDate night) {
        return entities.createQuery(
                                "select count(r) from ReplayRun r where r.night = :night",
                                Long.class)
                        .setParameter("night", night)
                        .getSingleResult()
                > 0;
    }

    /** Runs that are not done and that nobody holds. */
    public List<UUID> orphans(Instant now) {
        return entities.createQuery(
                        "select r.id from ReplayRun r where r.state = :running"
                                + " and r.claimedUntil <= :now order by r.startedAt",
                        UUID.class)
                .setParameter("running", ReplayRun.State.RUNNING)
                .setParameter("now", now)
                .getResultList();
    }

    public Optional<ReplayRun> lock(UUID id) {
        return Optional.ofNullable(
                entities.find(ReplayRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * @param county of the acting user, or null for the city
     */
    public Optional<ReplayRun> find(UUID id, String county) {
        return entities.createQuery("select r" + IN_SIGHT + " and r.id = :id", ReplayRun.class)
                .setParameter("county", county)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Page<ReplayRun> list(String county, PageRequest request) {
        List<ReplayRun> rows =
                entities.createQuery(
                                "select r" + IN_SIGHT + " order by r.startedAt desc, r.id",
                                ReplayRun.class)
                        .setParameter("county", county)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList();
        long total =
                entities.createQuery("select count(r)" + IN_SIGHT, Long.class)
                        .setParameter("county", county)
                        .getSingleResult();
        return new Page<>(rows, total);
    }

    /** The next decisions of a run. */
    public List<Frozen> next(ReplayRun run, int most) {
        try (Connection connection = dataSource.getConnection()) {
            return FrozenDecisions.next(
                    connection, run.county().orElse(null), run.afterCase(), most);
        } catch (SQLException e) {
            throw new IllegalStateException("decisions were not read", e);
        }
    }

    public void differ(UUID run, Frozen decision, Recomputed again) {
        String sql =
                "insert into cases.replay_difference (run_id, case_id, case_number, county_org,"
                        + " decided_on, was_outcome, now_outcome, was_fen, now_fen)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, run);
            statement.setObject(2, decision.caseId());
            statement.setString(3, decision.caseNumber());
            statement.setString(4, decision.countyOrg());
            statement.setObject(5, decision.decidedOn());
            statement.setString(6, again.wasOutcome());
            statement.setString(7, again.nowOutcome());
            statement.setObject(8, again.wasFen());
            statement.setObject(9, again.nowFen());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a difference was not kept", e);
        }
    }

    public Page<Difference> differences(UUID run, String county, PageRequest request) {
        String sql =
                "select case_id, case_number, county_org, decided_on, was_outcome, now_outcome,"
                        + " was_fen, now_fen, count(*) over ()"
                        + DIFFERENCES
                        + " order by county_org, case_number offset ? limit ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, run);
            statement.setString(2, county);
            statement.setString(3, county);
            statement.setInt(4, request.offset());
            statement.setInt(5, request.size());
            List<Difference> found = new ArrayList<>();
            long total = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(difference(rows));
                    total = rows.getLong(9);
                }
            }
            return new Page<>(found, total);
        } catch (SQLException e) {
            throw new IllegalStateException("differences were not read", e);
        }
    }

    private static Difference difference(ResultSet rows) throws SQLException {
        return new Difference(
                new CaseId(rows.getObject(1, UUID.class)),
                rows.getString(2),
                rows.getString(3),
                rows.getObject(4, LocalDate.class),
                rows.getString(5),
                rows.getString(6),
                money(rows, 7),
                money(rows, 8));
    }

    private static Money money(ResultSet rows, int column) throws SQLException {
        long fen = rows.getLong(column);
        return rows.wasNull() ? null : Money.ofFen(fen);
    }
}
