package org.bangyuan.registry.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.registry.api.ImportDesk.Action;
import org.bangyuan.registry.domain.Recording;

/**
 * A department's full list against what is believed of one register of one county: who joins, who
 * is named otherwise than before, who is as before, and who is not named any more. Of the people of
 * one county organisation only. All of it set by set; applying the same list again finds nothing.
 */
@ApplicationScoped
public class ListDifference {
    private static final String BELIEVED =
            " registry.register_period p where p.superseded_at is null and p.kind = ?"
                    + " and p.area = ? and p.person_id = r.person_id";
    private static final String SAME =
            "update registry.import_row r set action = 'SAME'"
                    + " where r.import_id = ? and r.action = 'ADD' and exists (select 1 from"
                    + BELIEVED
                    + " and p.certificate = coalesce(r.certificate, '')"
                    + " and (r.category is null or p.category is not distinct from r.category)"
                    + " and p.valid_from <= r.valid_from"
                    + " and p.valid_to is not distinct from r.valid_to)";
    private static final String CHANGE =
            "update registry.import_row r set action = 'CHANGE'"
                    + " where r.import_id = ? and r.action = 'ADD' and exists (select 1 from"
                    + BELIEVED
                    + " and (p.valid_to is null or p.valid_to >= r.valid_from))";
    private static final String ON_IT =
            " from registry.register_period p join registry.person n on n.id = p.person_id"
                    + " where p.superseded_at is null and p.kind = ? and p.area = ?"
                    + " and n.county_org = ? and (p.valid_to is null or p.valid_to >= ?)";
    private static final String END =
            "insert into registry.import_row (import_id, sheet, number, chunk, person_id, action,"
                    + " valid_from) select ?, -1, row_number() over (order by q.person_id), ?,"
                    + " q.person_id, 'END', ? from (select distinct p.person_id"
                    + ON_IT
                    + " and not exists (select 1 from registry.import_row r where r.import_id = ?"
                    + " and r.person_id = p.person_id)) q";
    private static final String PREVIOUS = "select count(distinct p.person_id)" + ON_IT;
    private static final String ELSEWHERE =
            "select r.sheet, r.number, r.action, min(p.area) from registry.import_row r"
                    + " join registry.register_period p on p.person_id = r.person_id"
                    + " and p.superseded_at is null and p.kind = ? and p.area <> ?"
                    + " and (p.valid_to is null or p.valid_to >= r.valid_from)"
                    + " and (r.valid_to is null or p.valid_from <= r.valid_to)"
                    + " where r.import_id = ? and r.chunk between ? and ?"
                    + " and r.action in ('ADD', 'CHANGE')"
                    + " group by r.sheet, r.number, r.action order by r.sheet, r.number";
    private static final String COUNTS =
            "select action, count(*) from registry.import_row where import_id = ? group by action";
    private static final String WHOM =
            "select id from registry.person where id in (select person_id from registry.import_row"
                    + " where import_id = ? and chunk = ? and action in ('ADD', 'CHANGE', 'END'))"
                    + " order by id for update";
    private static final String OVERTAKEN =
            "insert into registry.import_effect (import_id, fact, fact_id, person_id, ended)"
                    + " select r.import_id, 'REGISTER', p.id, p.person_id, true"
                    + " from registry.import_row r join registry.register_period p"
                    + " on p.person_id = r.person_id and p.superseded_at is null and p.kind = ?"
                    + " and p.area = ? and (p.valid_to is null or p.valid_to >= r.valid_from)"
                    + " where r.import_id = ? and r.chunk = ?"
                    + " and r.action in ('ADD', 'CHANGE', 'END')";
    private static final String SUPERSEDE =
            "update registry.register_period p set superseded_at = ?"
                    + " from registry.import_effect e, registry.import_row r"
                    + " where e.import_id = ? and e.ended and e.fact = 'REGISTER'"
                    + " and p.id = e.fact_id and p.superseded_at is null"
                    + " and r.import_id = e.import_id and r.chunk = ?"
                    + " and r.person_id = p.person_id";
    private static final String ADDED =
            " returning id, person_id) insert into registry.import_effect"
                    + " (import_id, fact, fact_id, person_id, ended)"
                    + " select ?, 'REGISTER', id, person_id, false from added";
    private static final String REMAINDERS =
            "with added as (insert into registry.register_period (id, person_id, kind, area,"
                    + " certificate, category, approved, valid_from, valid_to, source,"
                    + " recorded_at, recorded_by) select uuidv7(), p.person_id, p.kind, p.area,"
                    + " p.certificate, p.category, p.approved, p.valid_from,"
                    + " r.valid_from - 1, p.source, ?, ? from registry.import_row r"
                    + " join registry.import_effect e on e.import_id = r.import_id and e.ended"
                    + " and e.person_id = r.person_id"
                    + " join registry.register_period p on p.id = e.fact_id"
                    + " where r.import_id = ? and r.chunk = ?"
                    + " and r.action in ('ADD', 'CHANGE', 'END') and p.valid_from < r.valid_from"
                    + ADDED;
    private static final String STATEMENTS =
            "with added as (insert into registry.register_period (id, person_id, kind, area,"
                    + " certificate, category, valid_from, valid_to, source, recorded_at,"
                    + " recorded_by) select uuidv7(), r.person_id, ?, ?,"
                    + " coalesce(r.certificate, ''), r.category,"
                    + " r.valid_from, r.valid_to, ?, ?, ? from registry.import_row r"
                    + " where r.import_id = ? and r.chunk = ? and r.action in ('ADD', 'CHANGE')"
                    + ADDED;
    private static final String CHANGES =
            "select r.person_id, r.number, r.chunk, r.certificate, r.valid_from, r.valid_to,"
                    + " n.name, n.citizen_id, b.certificate, b.valid_from, b.valid_to"
                    + " from registry.import_row r"
                    + " left join registry.person n on n.id = r.person_id"
                    + " left join lateral (select p.certificate, p.valid_from, p.valid_to"
                    + " from registry.register_period p where p.person_id = r.person_id"
                    + " and p.kind = ? and p.area = ? and (p.superseded_at is null or p.id in"
                    + " (select e.fact_id from registry.import_effect e where e.import_id ="
                    + " r.import_id and e.ended)) and not exists (select 1 from"
                    + " registry.import_effect e where e.import_id = r.import_id"
                    + " and e.fact_id = p.id and not e.ended)"
                    + " order by p.valid_from desc limit 1) b on true"
                    + " where r.import_id = ? and r.action = ?"
                    + " order by r.sheet, r.number limit ? offset ?";

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    /**
     * Which list it is.
     *
     * @param county organisation whose people are meant
     * @param on first day on which the list is true
     */
    public record Register(RegisterKind kind, String area, String county, LocalDate on) {}

    /** A row whose person is on the same register of another area on some of its days. */
    public record Elsewhere(int sheet, int number, Action action, String area) {}

    /** A row with what was believed before; the number is sealed. */
    public record Change(
            UUID person,
            int number,
            int chunk,
            String certificate,
            LocalDate from,
            LocalDate to,
            String name,
            byte[] citizenId,
            String certificateBefore,
            LocalDate fromBefore,
            LocalDate toBefore) {}

    private interface Reading {
        void row(ResultSet row) throws SQLException;
    }

    /** Of the whole file: the rows of people who are on the register of another area. */
    public List<Elsewhere> elsewhere(UUID job, Register register) {
        return elsewhere(job, 0, Integer.MAX_VALUE, register);
    }

    /** Of one chunk whose people nobody changes meanwhile. */
    public List<Elsewhere> elsewhereNow(UUID job, int chunk, Register register) {
        read(WHOM, row -> {}, job, chunk);
        return elsewhere(job, chunk, chunk, register);
    }

    private List<Elsewhere> elsewhere(UUID job, int first, int last, Register register) {
        List<Elsewhere> found = new ArrayList<>();
        read(
                ELSEWHERE,
                row ->
                        found.add(
                                new Elsewhere(
                                        row.getInt(1),
                                        row.getInt(2),
                                        Action.valueOf(row.getString(3)),
                                        row.getString(4))),
                register.kind().name(),
                register.area(),
                job,
                first,
                last);
        return found;
    }

    /** Tells rows apart and adds one for each person whom the list does not name any more. */
    public void compute(UUID job, Register register, int chunkOfEnds) {
        String kind = register.kind().name();
        String area = register.area();
        update(SAME, job, kind, area);
        update(CHANGE, job, kind, area);
        update(
                END,
                job,
                chunkOfEnds,
                register.on(),
                kind,
                area,
                register.county(),
                register.on(),
                job);
    }

    /** People on the register before. */
    public int previous(Register register) {
        int[] count = new int[1];
        read(
                PREVIOUS,
                row -> count[0] = row.getInt(1),
                register.kind().name(),
                register.area(),
                register.county(),
                register.on());
        return count[0];
    }

    public Map<Action, Integer> counts(UUID job) {
        Map<Action, Integer> counts = new EnumMap<>(Action.class);
        read(COUNTS, row -> counts.put(Action.valueOf(row.getString(1)), row.getInt(2)), job);
        return counts;
    }

    /**
     * Applies one chunk: what it overtakes of its own register is superseded, not deleted. What the
     * register of another area says is not its business; see {@link #elsewhereNow}.
     */
    public void apply(UUID job, int chunk, Register register, Recording recording) {
        OffsetDateTime at = recording.at().atOffset(ZoneOffset.UTC);
        String kind = register.kind().name();
        update(OVERTAKEN, kind, register.area(), job, chunk);
        update(SUPERSEDE, at, job, chunk);
        update(REMAINDERS, at, recording.by(), job, chunk, job);
        update(
                STATEMENTS,
                kind,
                register.area(),
                recording.source(),
                at,
                recording.by(),
                job,
                chunk,
                job);
    }

    public List<Change> changes(UUID job, Register register, Action action, PageRequest page) {
        List<Change> changes = new ArrayList<>();
        read(
                CHANGES,
                row ->
                        changes.add(
                                new Change(
                                        row.getObject(1, UUID.class),
                                        action == Action.END ? 0 : row.getInt(2),
                                        row.getInt(3),
                                        row.getString(4),
                                        row.getObject(5, LocalDate.class),
                                        row.getObject(6, LocalDate.class),
                                        row.getString(7),
                                        row.getBytes(8),
                                        row.getString(9),
                                        row.getObject(10, LocalDate.class),
                                        row.getObject(11, LocalDate.class))),
                register.kind().name(),
                register.area(),
                job,
                action.name(),
                page.size(),
                page.offset());
        return changes;
    }

    private void update(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the list was not compared", e);
        }
    }

    private void read(String sql, Reading reading, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reading.row(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the list was not compared", e);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
