package org.bangyuan.assessment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.bangyuan.assessment.api.FindingAnswer;
import org.bangyuan.assessment.api.FindingDesk.Query;
import org.bangyuan.assessment.api.FindingDesk.Tab;
import org.bangyuan.assessment.api.FindingKind;
import org.bangyuan.assessment.api.FindingView.Matter;
import org.bangyuan.assessment.domain.WrittenReason;
import org.bangyuan.platform.paging.Keyset;
import org.bangyuan.platform.paging.Slice;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.platform.security.StaffMember;

/** Lists of findings with the names of people as they are now; within the jurisdiction. */
@ApplicationScoped
public class FindingLists {
    private static final String ROW =
            "select f.id, f.kind, f.person_id, p.name, p.sex, p.born, f.household_id, f.county_org,"
                    + " f.town_org, f.reasons::text, f.found_on, f.assigned_name, f.answer,"
                    + " f.answer_why, f.answered_on, f.gone_on";

    private static final String FROM =
            " from assessment.finding f join registry_pub.person_v1 p on p.person_id = f.person_id";

    private static final String TABLE = "assessment.finding";

    /** Where an order names the row that a part begins beside. */
    private static final String BESIDE = "#row";

    private static final int MOST_OF_ONE = 100;
    private static final int ROWS_AT_ONCE = 500;

    /** What is kept of a finding. */
    public record Kept(
            UUID id,
            FindingKind kind,
            UUID person,
            String name,
            String sex,
            LocalDate born,
            UUID household,
            String county,
            String town,
            List<WrittenReason> reasons,
            LocalDate foundOn,
            String assignedName,
            FindingAnswer answer,
            String answerWhy,
            LocalDate answeredOn,
            LocalDate goneOn) {}

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    /** Reads the row that the cursor stands on. */
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, List<Object> values, Reading<T> reading) {
        List<T> result = new ArrayList<>();
        read(sql, values, row -> result.add(reading.read(row)));
        return result;
    }

    private void read(String sql, List<Object> values, Reading<?> reading) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                statement.setObject(
                        i + 1,
                        value instanceof UUID[] ids
                                ? connection.createArrayOf("uuid", ids)
                                : value);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reading.read(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("findings were not read", e);
        }
    }

    /** To the last row, some hundred of them in memory. */
    public void each(Query query, StaffMember staff, Consumer<Kept> reading) {
        FindingFilter filter = new FindingFilter(staff).query(query).in(query.tab());
        read(
                ROW + FROM + " where " + filter.condition() + order(query.tab()).whole(),
                filter.values(),
                row -> {
                    reading.accept(kept(row));
                    return null;
                });
    }

    /** The part beside a row (ADR 0067). */
    public Slice<Kept> slice(Query query, StaffMember staff, SliceRequest request) {
        FindingFilter filter = new FindingFilter(staff).query(query).in(query.tab());
        List<Object> values = new ArrayList<>(filter.values());
        String beside = order(query.tab()).slice(request);
        for (int i = beside.split(BESIDE, -1).length; i > 1; i--) {
            values.add(request.row());
        }
        List<Kept> found =
                query(
                        ROW + FROM + " where " + filter.condition() + beside.replace(BESIDE, "?"),
                        values,
                        FindingLists::kept);
        return Slice.of(request, found);
    }

    private static Keyset order(Tab tab) {
        return switch (tab) {
            case ANSWERED -> new Keyset(TABLE, "f", "%s.answered_at", false);
            case GONE -> new Keyset(TABLE, "f", "%s.gone_at", false);
            default -> new Keyset(TABLE, "f", "%s.urgency", true);
        };
    }

    /** Every tab in one statement; names are joined only where they are asked for. */
    public Map<Tab, Long> counts(Query query, StaffMember staff) {
        FindingFilter filter = new FindingFilter(staff);
        List<Object> values = new ArrayList<>();
        List<String> sums = new ArrayList<>();
        for (Tab tab : Tab.values()) {
            sums.add("count(*) filter (where " + filter.tab(tab, values) + ")");
        }
        filter.query(query);
        values.addAll(filter.values());
        boolean byName = query.text() != null && !query.text().isBlank();
        String sql =
                "select "
                        + String.join(", ", sums)
                        + (byName ? FROM : " from assessment.finding f")
                        + " where "
                        + filter.condition();
        return query(sql, values, FindingLists::counts).get(0);
    }

    private static Map<Tab, Long> counts(ResultSet row) throws SQLException {
        Map<Tab, Long> counts = new EnumMap<>(Tab.class);
        for (Tab tab : Tab.values()) {
            counts.put(tab, row.getLong(tab.ordinal() + 1));
        }
        return counts;
    }

    public long waiting(StaffMember staff) {
        FindingFilter filter = new FindingFilter(staff).in(Tab.MINE);
        return query(
                        "select count(*) from assessment.finding f where " + filter.condition(),
                        filter.values(),
                        row -> row.getLong(1))
                .get(0);
    }

    public Optional<Kept> one(UUID id, StaffMember staff) {
        return some(new FindingFilter(staff).add("f.id = ?", id)).stream().findFirst();
    }

    public List<Kept> ofPerson(UUID person, StaffMember staff) {
        return some(new FindingFilter(staff).add("f.person_id = ?", person));
    }

    public List<Kept> ofHousehold(UUID household, StaffMember staff) {
        return some(new FindingFilter(staff).add("f.household_id = ?", household));
    }

    private List<Kept> some(FindingFilter filter) {
        return query(
                ROW
                        + FROM
                        + " where "
                        + filter.condition()
                        + " order by f.gone_at is not null, f.answer is not null, f.severity,"
                        + " f.found_on desc, f.id limit "
                        + MOST_OF_ONE,
                filter.values(),
                FindingLists::kept);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        String answer = row.getString(13);
        return new Kept(
                row.getObject(1, UUID.class),
                FindingKind.valueOf(row.getString(2)),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, UUID.class),
                row.getString(8),
                row.getString(9),
                ReasonJson.read(row.getString(10)),
                row.getObject(11, LocalDate.class),
                row.getString(12),
                answer == null ? null : FindingAnswer.valueOf(answer),
                row.getString(14),
                row.getObject(15, LocalDate.class),
                row.getObject(16, LocalDate.class));
    }

    /** Cases of the person or of their household, the newest first. */
    public List<Matter> matters(UUID person, UUID household) {
        List<Object> values = new ArrayList<>(List.of(person));
        values.add(household);
        return query(
                "select c.case_id, c.number, c.received_on from cases_pub.case_v1 c"
                        + " where c.applicant_id = ? or c.household_id = cast(? as uuid)"
                        + " order by c.received_on desc, c.number desc limit 20",
                values,
                row ->
                        new Matter(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getObject(3, LocalDate.class)));
    }

    /** What the people are called now. */
    public Map<UUID, String> names(Collection<UUID> persons) {
        return texts(
                "select person_id, name from registry_pub.person_v1 where person_id = any(?)",
                persons);
    }

    public Map<UUID, String> caseNumbers(Collection<UUID> cases) {
        return texts("select case_id, number from cases_pub.case_v1 where case_id = any(?)", cases);
    }

    private Map<UUID, String> texts(String sql, Collection<UUID> ids) {
        Map<UUID, String> texts = new HashMap<>();
        if (!ids.isEmpty()) {
            query(
                    sql,
                    List.of((Object) ids.stream().distinct().toArray(UUID[]::new)),
                    row -> texts.put(row.getObject(1, UUID.class), row.getString(2)));
        }
        return texts;
    }
}
