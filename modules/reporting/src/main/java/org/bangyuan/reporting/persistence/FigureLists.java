package org.bangyuan.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.reporting.api.Statistics.Figure;
import org.bangyuan.reporting.api.Statistics.ListRow;

/** What a figure of the cockpit counts, row by row: the same conditions as the figure's own. */
@ApplicationScoped
public class FigureLists {
    private static final String COLUMNS =
            "select cast(c.case_id as text), c.number, c.applicant_name, c.masked_id, c.event_kind,"
                    + " c.county_name, c.town_name, c.stage, c.received_on, c.due_on, c.decided_on,";
    private static final String OF_CASES = " c.paid_on, c.approved_fen";
    private static final String OF_PAYMENTS = " l.paid_on, l.amount_fen";
    private static final String CASES = " from cases_pub.case_v1 c";
    private static final String PAYMENTS =
            " from payments_pub.payment_line_v1 l join cases_pub.case_v1 c on c.case_id = l.case_id";

    /**
     * What is wanted.
     *
     * @param area county-level or town-level organisation, or null
     * @param cause kind of event, or null
     */
    public record Wanted(
            Figure figure,
            Jurisdiction where,
            LocalDate today,
            LocalDate from,
            LocalDate to,
            String area,
            String cause) {
        private boolean isPayment() {
            return figure == Figure.PAID || figure == Figure.PENDING;
        }
    }

    @PersistenceContext(unitName = "reporting")
    private EntityManager entityManager;

    public Page<ListRow> list(Wanted wanted, PageRequest page) {
        Map<Integer, Object> values = new LinkedHashMap<>();
        String condition = condition(wanted, values);
        String from = (wanted.isPayment() ? PAYMENTS : CASES) + " where " + condition;
        Query count = bind("select count(*)" + from, values);
        long total = ((Number) count.getSingleResult()).longValue();
        String columns = COLUMNS + (wanted.isPayment() ? OF_PAYMENTS : OF_CASES);
        Query query =
                bind(columns + from + " order by " + order(wanted) + ", c.number desc", values)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size());
        List<ListRow> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add(row((Object[]) row));
        }
        return new Page<>(rows, total);
    }

    /** Built of constants; what somebody asked for travels as a value. */
    private static String condition(Wanted wanted, Map<Integer, Object> values) {
        StringBuilder sql = new StringBuilder(of(wanted.figure()));
        if (sql.indexOf("?1") >= 0) {
            values.put(1, wanted.today());
        }
        if (sql.indexOf("?2") >= 0) {
            values.put(2, wanted.from());
            values.put(3, wanted.to());
        }
        Jurisdiction where = wanted.where();
        if (where.level() != Jurisdiction.Level.CITY) {
            sql.append(" and ").append(scope(where.level())).append(" = ?4");
            values.put(4, where.organisation());
        }
        if (wanted.area() != null) {
            sql.append(" and (c.county_org = ?5 or c.town_org = ?5)");
            values.put(5, wanted.area());
        }
        if (wanted.cause() != null) {
            sql.append(" and c.event_kind = ?6");
            values.put(6, wanted.cause());
        }
        return sql.toString();
    }

    private static String scope(Jurisdiction.Level level) {
        return switch (level) {
            case COUNTY -> "c.county_org";
            case TOWN -> "c.town_org";
            case VILLAGE, CITY -> "c.village_org";
        };
    }

    private static String of(Figure figure) {
        return switch (figure) {
            case OPEN -> "c.is_open";
            case OVERDUE -> "c.is_open and c.due_on < ?1";
            case RECEIVED -> "c.received_on between ?2 and ?3";
            case APPROVED -> "c.approved_fen is not null and c.decided_on between ?2 and ?3";
            case REFUSED -> "c.stage = 'REFUSED' and c.decided_on between ?2 and ?3";
            case LATE ->
                    "exists (select 1 from cases_pub.clock_v1 k where k.case_id = c.case_id"
                            + " and k.kind in ('TOWN', 'COUNTY') and k.stopped_on > k.due_on"
                            + " and k.stopped_on between ?2 and ?3)";
            case PAID -> "l.paid_on between ?2 and ?3 and l.returned_on is null";
            case PENDING -> "l.state in ('PENDING', 'LISTED', 'CHECKED')";
        };
    }

    private static String order(Wanted wanted) {
        return switch (wanted.figure()) {
            case OPEN, OVERDUE -> "c.due_on";
            case RECEIVED -> "c.received_on desc";
            case APPROVED, REFUSED, LATE -> "c.decided_on desc nulls last";
            case PAID -> "l.paid_on desc";
            case PENDING -> "l.decided_on";
        };
    }

    private Query bind(String sql, Map<Integer, Object> values) {
        Query query = entityManager.createNativeQuery(sql);
        values.forEach(query::setParameter);
        return query;
    }

    private static ListRow row(Object[] row) {
        return new ListRow(
                UUID.fromString((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                "reporting.cause." + row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                day(row[8]),
                day(row[9]),
                day(row[10]),
                day(row[11]),
                row[12] == null ? null : Money.ofFen(((Number) row[12]).longValue()));
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }
}
