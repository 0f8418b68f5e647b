package org.bangyuan.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.reporting.api.Statistics.CauseFigures;
import org.bangyuan.reporting.api.Statistics.MonthFigures;

/**
 * Figures of the cockpit, from the published views of cases and payments, each query within a
 * jurisdiction.
 */
@ApplicationScoped
public class CaseFigures {
    private static final String CASES =
            """
            select %2$s,
                   count(*) filter (where is_open),
                   count(*) filter (where is_open and due_on < ?2),
                   count(*) filter (where received_on between ?3 and ?4),
                   count(*) filter (where approved_fen is not null and decided_on between ?3 and ?4),
                   count(*) filter (where stage = 'REFUSED' and decided_on between ?3 and ?4),
                   cast(coalesce(sum(approved_fen)
                       filter (where decided_on between ?3 and ?4), 0) as bigint)
              from cases_pub.case_v1 where %1$s group by %2$s
            """;

    private static final String CLOCKS =
            """
            select %2$s, count(*), count(*) filter (where stopped_on <= due_on)
              from cases_pub.clock_v1
             where %1$s and kind in ('TOWN', 'COUNTY') and stopped_on between ?3 and ?4
             group by %2$s
            """;

    private static final String MONEY =
            """
            select %2$s,
                   cast(coalesce(sum(amount_fen) filter (where paid_on between ?3 and ?4
                        and returned_on is null), 0) as bigint),
                   cast(coalesce(sum(amount_fen)
                        filter (where state in ('PENDING', 'LISTED', 'CHECKED')), 0) as bigint)
              from payments_pub.payment_line_v1 where %1$s group by %2$s
            """;

    private static final String CAUSES =
            """
            select event_kind, count(*), cast(coalesce(sum(approved_fen), 0) as bigint)
              from cases_pub.case_v1
             where %1$s and approved_fen is not null and decided_on between ?3 and ?4
             group by event_kind order by 2 desc, 1
            """;

    private static final String RECEIVED_BY_MONTH =
            """
            select to_char(received_on, 'YYYY-MM'), count(*)
              from cases_pub.case_v1 where %1$s and received_on between ?3 and ?4 group by 1
            """;

    private static final String APPROVED_BY_MONTH =
            """
            select to_char(decided_on, 'YYYY-MM'), count(*)
              from cases_pub.case_v1
             where %1$s and approved_fen is not null and decided_on between ?3 and ?4 group by 1
            """;

    private static final String PAID_BY_MONTH =
            """
            select to_char(paid_on, 'YYYY-MM'), cast(sum(amount_fen) as bigint)
              from payments_pub.payment_line_v1
             where %1$s and paid_on between ?3 and ?4 and returned_on is null group by 1
            """;

    /**
     * Where, which days of the year, and what day it is.
     *
     * @param where counted by county for the city, else by township
     */
    public record Question(Jurisdiction where, LocalDate today, LocalDate from, LocalDate to) {
        String groupedBy() {
            return where.level() == Jurisdiction.Level.CITY ? "county_org" : "town_org";
        }
    }

    /** Cases of a county. */
    public record Cases(
            long open, long overdue, long received, long approved, long refused, Money granted) {
        public static final Cases NONE = new Cases(0, 0, 0, 0, 0, Money.ZERO);

        public Cases plus(Cases other) {
            return new Cases(
                    open + other.open,
                    overdue + other.overdue,
                    received + other.received,
                    approved + other.approved,
                    refused + other.refused,
                    granted.plus(other.granted));
        }
    }

    /** Deadlines that were finished, and kept. */
    public record Clocks(long finished, long kept) {
        public static final Clocks NONE = new Clocks(0, 0);

        public Clocks plus(Clocks other) {
            return new Clocks(finished + other.finished, kept + other.kept);
        }
    }

    /** Money of a county. */
    public record Paid(Money paid, Money pending) {
        public static final Paid NONE = new Paid(Money.ZERO, Money.ZERO);
    }

    @PersistenceContext(unitName = "reporting")
    private EntityManager entityManager;

    public Map<String, Cases> cases(Question question) {
        Map<String, Cases> figures = new HashMap<>();
        for (Object[] row : rows(CASES, question)) {
            figures.put(
                    (String) row[0],
                    new Cases(
                            number(row[1]),
                            number(row[2]),
                            number(row[3]),
                            number(row[4]),
                            number(row[5]),
                            money(row[6])));
        }
        return figures;
    }

    public Map<String, Clocks> clocks(Question question) {
        Map<String, Clocks> figures = new HashMap<>();
        for (Object[] row : rows(CLOCKS, question)) {
            figures.put((String) row[0], new Clocks(number(row[1]), number(row[2])));
        }
        return figures;
    }

    public Map<String, Paid> money(Question question) {
        Map<String, Paid> figures = new HashMap<>();
        for (Object[] row : rows(MONEY, question)) {
            figures.put((String) row[0], new Paid(money(row[1]), money(row[2])));
        }
        return figures;
    }

    public List<CauseFigures> causes(Question question) {
        return rows(CAUSES, question).stream()
                .map(
                        row ->
                                new CauseFigures(
                                        "reporting.cause." + row[0], number(row[1]), money(row[2])))
                .toList();
    }

    /** Every month of the days asked about, also where nothing happened. */
    public List<MonthFigures> months(Question question) {
        Map<String, Long> received = byMonth(RECEIVED_BY_MONTH, question);
        Map<String, Long> approved = byMonth(APPROVED_BY_MONTH, question);
        Map<String, Long> paid = byMonth(PAID_BY_MONTH, question);
        YearMonth last = YearMonth.from(question.to());
        return Stream.iterate(
                        YearMonth.from(question.from()),
                        month -> !month.isAfter(last),
                        month -> month.plusMonths(1))
                .map(
                        month ->
                                new MonthFigures(
                                        month,
                                        received.getOrDefault(month.toString(), 0L),
                                        approved.getOrDefault(month.toString(), 0L),
                                        Money.ofFen(paid.getOrDefault(month.toString(), 0L))))
                .toList();
    }

    private Map<String, Long> byMonth(String sql, Question question) {
        Map<String, Long> figures = new TreeMap<>();
        rows(sql, question).forEach(row -> figures.put((String) row[0], number(row[1])));
        return figures;
    }

    /** The condition comes from an enum, the organisation is a parameter. */
    private List<Object[]> rows(String sql, Question question) {
        Jurisdiction where = question.where();
        String condition =
                switch (where.level()) {
                    case CITY -> "?1 = ?1";
                    case COUNTY -> "county_org = ?1";
                    case TOWN -> "town_org = ?1";
                    case VILLAGE -> "?1 is null"; // these figures begin with the township
                };
        Query query =
                entityManager.createNativeQuery(
                        String.format(sql, condition, question.groupedBy()));
        query.setParameter(1, where.organisation());
        if (sql.contains("?2")) {
            query.setParameter(2, question.today());
        }
        query.setParameter(3, question.from());
        query.setParameter(4, question.to());
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Money money(Object fen) {
        return Money.ofFen(number(fen));
    }
}
