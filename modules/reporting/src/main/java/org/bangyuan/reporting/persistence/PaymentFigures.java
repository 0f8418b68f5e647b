package org.bangyuan.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bangyuan.kernel.Money;
import org.bangyuan.reporting.domain.Figures;
import org.bangyuan.reporting.domain.ReportBook;
import org.bangyuan.reporting.domain.ReportCheck;

/**
 * Money by month, from the published views of payments. The report itself is counted over the lines
 * as they stood at the end of the month; what it is checked with is summed over the ledger of
 * events.
 */
@ApplicationScoped
public class PaymentFigures {
    /**
     * A line that replaces a returned one exists since the return; the grant itself since the
     * decision. ?1 county, ?2 first day, ?3 last day.
     */
    private static final String STANDING =
            """
            with line as (
                select l.town_org, l.person_id, l.amount_fen, l.replaces, l.paid_on, l.returned_on,
                       l.fund_source, l.assistance_type, l.kind,
                       coalesce(l.household_id, c.household_id) as household_id,
                       case when l.replaces is null then l.decided_on else r.returned_on end as since
                  from payments_pub.payment_line_v2 l
                  left join payments_pub.payment_line_v2 r
                         on r.line_id = l.replaces and r.county_org = l.county_org
                  left join cases_pub.case_v1 c on c.case_id = l.case_id
                 where l.county_org = ?1),
            standing as (
                select line.*,
                       paid_on between ?2 and ?3 and (returned_on is null or returned_on > ?3)
                           as is_paid,
                       since <= ?3 and (paid_on is null or paid_on > ?3)
                           and (returned_on is null or returned_on > ?3) as is_pending,
                       (since < ?2 and (paid_on is null or paid_on >= ?2)
                            and (returned_on is null or returned_on >= ?2))
                       or (replaces is null and since between ?2 and ?3)
                       or (returned_on between ?2 and ?3 and paid_on < ?2) as is_due
                  from line)
            """;

    /** A deduction is set off against a payment and is none itself. */
    private static final String FIGURES =
            """
                   count(distinct person_id) filter (where is_paid),
                   count(*) filter (where is_paid and kind <> 'DEDUCTION'),
                   count(distinct household_id) filter (where is_paid),
                   cast(coalesce(sum(amount_fen) filter (where is_due), 0) as bigint),
                   cast(coalesce(sum(amount_fen) filter (where is_paid), 0) as bigint),
                   cast(coalesce(sum(amount_fen)
                       filter (where returned_on between ?2 and ?3), 0) as bigint),
                   cast(coalesce(sum(amount_fen) filter (where is_pending), 0) as bigint)
              from standing
            """;

    private static final String SOMETHING =
            " having count(*) filter (where is_due or is_paid or is_pending"
                    + " or returned_on between ?2 and ?3) > 0";

    private static final String BY_TOWN =
            STANDING
                    + " select grouping(town_org), town_org, "
                    + FIGURES
                    + " where fund_source = 'BUDGET' group by grouping sets ((town_org), ())"
                    + SOMETHING
                    + " or grouping(town_org) = 1 order by 1, 2 nulls last";

    private static final String BY_BOOK =
            STANDING
                    + " select fund_source, assistance_type, "
                    + FIGURES
                    + " group by fund_source, assistance_type"
                    + SOMETHING
                    + " order by case fund_source when 'BUDGET' then 1 when 'CARE_FUND' then 2"
                    + " else 3 end, assistance_type";

    private static final String LEDGER =
            """
            with event as (
                select kind, amount_fen, value_on, line_id, fund_source = 'BUDGET' as is_budget,
                       max(value_on) filter (where kind = 'PAID')
                           over (partition by line_id) as paid_on,
                       max(value_on) filter (where kind = 'RETURNED')
                           over (partition by line_id) as returned_on
                  from payments_pub.line_event_v2
                 where county_org = ?1)
            select cast(coalesce(sum(amount_fen) filter (
                       where is_budget and kind = 'PAID' and value_on between ?2 and ?3
                         and (returned_on is null or returned_on > ?3)), 0) as bigint),
                   cast(coalesce(sum(amount_fen) filter (
                       where is_budget and kind = 'RETURNED'
                         and value_on between ?2 and ?3), 0) as bigint),
                   cast(coalesce(sum(case
                       when kind = 'APPROVED' then amount_fen
                       when kind = 'PAID' then -amount_fen
                       when kind = 'RETURNED' and paid_on <= ?3 then amount_fen
                       else 0 end) filter (where is_budget and value_on <= ?3), 0) as bigint),
                   cast(coalesce(sum(amount_fen) filter (
                       where not is_budget and kind = 'PAID' and value_on between ?2 and ?3
                         and (returned_on is null or returned_on > ?3)), 0) as bigint)
              from event
            """;

    private static final String FIRST =
            "select min(decided_on) from payments_pub.payment_line_v2 where county_org = ?1";

    /** Figures of a town; the county as a whole has none. */
    public record Row(boolean total, String townOrg, Figures figures) {}

    @PersistenceContext(unitName = "reporting")
    private EntityManager entityManager;

    /** The townships in the order of their codes, then the county as a whole. */
    public List<Row> byTown(String countyOrg, YearMonth month) {
        List<Row> rows = new ArrayList<>();
        for (Object row : month(BY_TOWN, countyOrg, month).getResultList()) {
            rows.add(row((Object[]) row));
        }
        return rows;
    }

    /** One kind of assistance out of one fund. */
    public record BookRow(ReportBook.Kind kind, Figures figures) {}

    /** The budget's first. */
    public List<BookRow> byBook(String countyOrg, YearMonth month) {
        List<BookRow> rows = new ArrayList<>();
        for (Object found : month(BY_BOOK, countyOrg, month).getResultList()) {
            Object[] row = (Object[]) found;
            rows.add(
                    new BookRow(
                            new ReportBook.Kind((String) row[0], (String) row[1]), figures(row)));
        }
        return rows;
    }

    public ReportCheck.Ledger ledger(String countyOrg, YearMonth month) {
        Object[] row = (Object[]) month(LEDGER, countyOrg, month).getSingleResult();
        return new ReportCheck.Ledger(money(row[0]), money(row[1]), money(row[2]), money(row[3]));
    }

    /** Day of the county's first grant. */
    public Optional<LocalDate> firstActivity(String countyOrg) {
        Object day =
                entityManager.createNativeQuery(FIRST).setParameter(1, countyOrg).getSingleResult();
        return Optional.ofNullable((java.sql.Date) day).map(java.sql.Date::toLocalDate);
    }

    private Query month(String sql, String countyOrg, YearMonth month) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, countyOrg)
                .setParameter(2, month.atDay(1))
                .setParameter(3, month.atEndOfMonth());
    }

    private static Row row(Object[] row) {
        return new Row(number(row[0]) == 1, (String) row[1], figures(row));
    }

    private static Figures figures(Object[] row) {
        return Figures.of(
                new Figures.Counts(number(row[2]), number(row[3]), number(row[4])),
                new Figures.Amounts(money(row[5]), money(row[6]), money(row[7]), money(row[8])));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Money money(Object fen) {
        return Money.ofFen(number(fen));
    }
}
