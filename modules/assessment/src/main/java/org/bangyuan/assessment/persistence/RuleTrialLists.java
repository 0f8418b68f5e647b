package org.bangyuan.assessment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.bangyuan.assessment.api.RuleTrials.County;
import org.bangyuan.assessment.api.RuleTrials.Month;
import org.bangyuan.assessment.api.RuleTrials.Person;
import org.bangyuan.assessment.api.RuleTrials.Run;
import org.bangyuan.assessment.api.RuleTrials.State;
import org.bangyuan.assessment.api.RuleTrials.Sums;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;

/** What 先试后行 has found, as pages and workbooks show it, within a county. */
@ApplicationScoped
public class RuleTrialLists {
    private static final String RUN =
            """
            select r.id, r.parameter, r.area, r.value, r.valid_from, r.first_month, r.last_month,
                   r.proposal_id, r.state, r.started_at, r.started_by_name, r.ended_at,
                   (select count(*) from assessment.rule_trial_county c where c.run_id = r.id),
                   (select count(*) from assessment.rule_trial_county c
                     where c.run_id = r.id and c.state = 'DONE'),
                   s.persons, s.gain, s.lose, s.failed, m.was_fen, m.now_fen, count(*) over (),
                   r.engine, r.engine_file, r.engine_digest, r.engine_version, r.engine_today
              from assessment.rule_trial r
              cross join lateral (select coalesce(sum(persons), 0) persons, coalesce(sum(gain), 0) gain,
                                         coalesce(sum(lose), 0) lose, coalesce(sum(failed), 0) failed
                                    from assessment.rule_trial_county c where c.run_id = r.id) s
              cross join lateral (select coalesce(sum(was_fen), 0) was_fen, coalesce(sum(now_fen), 0) now_fen
                                    from assessment.rule_trial_month m where m.run_id = r.id) m
             where (cast(? as varchar) is null or r.county_org = ? or r.county_org is null)
               and (cast(? as uuid) is null or r.id = ?)
               and (cast(? as uuid) is null or r.proposal_id = ?)
             order by r.started_at desc, r.id offset ? limit ?
            """;

    private static final String PERSONS =
            """
            select t.person_id, p.name, t.county_org, t.was_fen, t.now_fen, t.was_reason, t.now_reason,
                   count(*) over ()
              from assessment.rule_trial_person t
              left join registry_pub.person_v1 p on p.person_id = t.person_id
             where t.run_id = ? and (cast(? as varchar) is null or t.county_org = ?)
             order by t.now_fen - t.was_fen, t.county_org, t.person_id offset ? limit ?
            """;

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    /** Fills the places of a query. */
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Takes a row. */
    private interface Rows {
        void row(ResultSet rows) throws SQLException;
    }

    /**
     * @param county of the acting user, or null for the city
     * @param run or null for all
     * @param proposal or null for all
     */
    public Page<Run> runs(String county, UUID run, UUID proposal, PageRequest page) {
        List<Run> found = new ArrayList<>();
        long[] total = {0};
        read(
                RUN,
                statement -> {
                    statement.setString(1, county);
                    statement.setString(2, county);
                    statement.setObject(3, run);
                    statement.setObject(4, run);
                    statement.setObject(5, proposal);
                    statement.setObject(6, proposal);
                    statement.setInt(7, page.offset());
                    statement.setInt(8, page.size());
                },
                rows -> {
                    found.add(run(rows));
                    total[0] = rows.getLong(21);
                });
        return new Page<>(found, total[0]);
    }

    private static Run run(ResultSet rows) throws SQLException {
        Timestamp ended = rows.getTimestamp(12);
        return new Run(
                rows.getObject(1, UUID.class),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getObject(5, LocalDate.class),
                YearMonth.parse(rows.getString(6)),
                YearMonth.parse(rows.getString(7)),
                rows.getObject(8, UUID.class),
                RuleTrialWork.engine(rows, 22),
                State.valueOf(rows.getString(9)),
                rows.getTimestamp(10).toInstant(),
                rows.getString(11),
                ended == null ? null : ended.toInstant(),
                rows.getInt(13),
                rows.getInt(14),
                sums(rows, 15),
                Money.ofFen(rows.getLong(19)),
                Money.ofFen(rows.getLong(20)));
    }

    private static Sums sums(ResultSet rows, int first) throws SQLException {
        return new Sums(
                rows.getLong(first),
                rows.getLong(first + 1),
                rows.getLong(first + 2),
                rows.getLong(first + 3));
    }

    public List<County> counties(UUID run, String county) {
        List<County> counties = new ArrayList<>();
        read(
                "select c.county_org, c.state = 'DONE', c.persons, c.gain, c.lose, c.failed,"
                        + " coalesce(sum(m.was_fen), 0), coalesce(sum(m.now_fen), 0)"
                        + " from assessment.rule_trial_county c left join assessment.rule_trial_month m"
                        + " using (run_id, county_org) where c.run_id = ?"
                        + " and (cast(? as varchar) is null or c.county_org = ?)"
                        + " group by c.run_id, c.county_org order by c.county_org",
                scoped(run, county),
                rows ->
                        counties.add(
                                new County(
                                        rows.getString(1),
                                        rows.getBoolean(2),
                                        sums(rows, 3),
                                        Money.ofFen(rows.getLong(7)),
                                        Money.ofFen(rows.getLong(8)))));
        return counties;
    }

    public List<Month> months(UUID run, String county) {
        List<Month> months = new ArrayList<>();
        read(
                "select month, sum(was_fen), sum(now_fen) from assessment.rule_trial_month"
                        + " where run_id = ? and (cast(? as varchar) is null or county_org = ?)"
                        + " group by month order by month",
                scoped(run, county),
                rows ->
                        months.add(
                                new Month(
                                        YearMonth.parse(rows.getString(1)),
                                        Money.ofFen(rows.getLong(2)),
                                        Money.ofFen(rows.getLong(3)))));
        return months;
    }

    private static Binding scoped(UUID run, String county) {
        return statement -> {
            statement.setObject(1, run);
            statement.setString(2, county);
            statement.setString(3, county);
        };
    }

    public Page<Person> persons(UUID run, String county, PageRequest page) {
        List<Person> persons = new ArrayList<>();
        long[] total = {0};
        persons(run, county, page.offset(), page.size(), persons::add, total);
        return new Page<>(persons, total[0]);
    }

    /** All of them, for a workbook. */
    public void eachPerson(UUID run, String county, Consumer<Person> each) {
        persons(run, county, 0, Integer.MAX_VALUE, each, new long[1]);
    }

    private void persons(
            UUID run, String county, int offset, int size, Consumer<Person> each, long[] total) {
        read(
                PERSONS,
                statement -> {
                    scoped(run, county).bind(statement);
                    statement.setInt(4, offset);
                    statement.setInt(5, size);
                },
                rows -> {
                    total[0] = rows.getLong(8);
                    each.accept(
                            new Person(
                                    rows.getObject(1, UUID.class),
                                    rows.getString(2),
                                    rows.getString(3),
                                    Money.ofFen(rows.getLong(4)),
                                    Money.ofFen(rows.getLong(5)),
                                    rows.getString(6),
                                    rows.getString(7)));
                });
    }

    private void read(String sql, Binding binding, Rows each) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.row(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what a trial has found was not read", e);
        }
    }
}
