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
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.reporting.api.FinanceReports.ReportQuery;
import org.bangyuan.reporting.domain.MonthlyReport;

/** The monthly reports. */
@ApplicationScoped
public class Reports {
    private static final String NEWER =
            "select count(n) from MonthlyReport n where n.countyOrg = r.countyOrg"
                    + " and n.month = r.month and n.edition > r.edition";

    @PersistenceContext(unitName = "reporting")
    private EntityManager entityManager;

    public void add(MonthlyReport report) {
        entityManager.persist(report);
        entityManager.flush();
    }

    /** Makers of one county wait for each other until the end of the transaction. */
    public void lock(String countyOrg) {
        entityManager
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtext(?1))) as held")
                .setParameter(1, "reporting.report|" + countyOrg)
                .getSingleResult();
    }

    /** How many editions the month has; the newest has this number. */
    public int editions(String countyOrg, YearMonth month) {
        Number newest =
                entityManager
                        .createQuery(
                                "select max(r.edition) from MonthlyReport r"
                                        + " where r.countyOrg = :county and r.month = :month",
                                Integer.class)
                        .setParameter("county", countyOrg)
                        .setParameter("month", month.atDay(1))
                        .getSingleResult();
        return newest == null ? 0 : newest.intValue();
    }

    /** The newest month that has a report. */
    public Optional<YearMonth> lastMonth(String countyOrg) {
        LocalDate month =
                entityManager
                        .createQuery(
                                "select max(r.month) from MonthlyReport r where r.countyOrg = :county",
                                LocalDate.class)
                        .setParameter("county", countyOrg)
                        .getSingleResult();
        return Optional.ofNullable(month).map(YearMonth::from);
    }

    /** A report with whether it is the newest edition of its month. */
    public record Edition(MonthlyReport report, boolean current) {}

    /** The newest first, within the jurisdiction; a report belongs to a county as a whole. */
    public Page<Edition> list(Jurisdiction where, ReportQuery wanted, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        String from = " from MonthlyReport r where " + condition(where, wanted, values);
        long total =
                bind(entityManager.createQuery("select count(r)" + from, Long.class), values)
                        .getSingleResult();
        List<Edition> rows =
                bind(
                                entityManager.createQuery(
                                        "select r, ("
                                                + NEWER
                                                + ")"
                                                + from
                                                + " order by r.month desc, r.countyOrg,"
                                                + " r.edition desc",
                                        Object[].class),
                                values)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList()
                        .stream()
                        .map(
                                row ->
                                        new Edition(
                                                (MonthlyReport) row[0],
                                                ((Number) row[1]).longValue() == 0))
                        .toList();
        return new Page<>(rows, total);
    }

    private static <Q extends Query> Q bind(Q query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    /** Built of constants; what somebody asked for travels as a value. */
    private static String condition(
            Jurisdiction where, ReportQuery wanted, Map<String, Object> values) {
        StringBuilder jpql = new StringBuilder(condition(where));
        if (where.level() == Jurisdiction.Level.COUNTY) {
            values.put("scope", where.organisation());
        }
        if (wanted.month() != null) {
            jpql.append(" and r.month = :month");
            values.put("month", wanted.month().atDay(1));
        }
        if (wanted.organisation() != null) {
            jpql.append(" and r.countyOrg = :county");
            values.put("county", wanted.organisation());
        }
        if (!wanted.every()) {
            jpql.append(" and not exists (select n.id from MonthlyReport n")
                    .append(" where n.countyOrg = r.countyOrg and n.month = r.month")
                    .append(" and n.edition > r.edition)");
        }
        return jpql.toString();
    }

    /** The newest month that was reconciled throughout the jurisdiction's newest editions. */
    public Optional<YearMonth> lastReconciled(Jurisdiction where) {
        var query =
                entityManager.createQuery(
                        "select max(r.month) from MonthlyReport r where r.reconciled = true and "
                                + condition(where),
                        LocalDate.class);
        if (where.level() == Jurisdiction.Level.COUNTY) {
            query.setParameter("scope", where.organisation());
        }
        return Optional.ofNullable(query.getSingleResult()).map(YearMonth::from);
    }

    /**
     * @throws Problem NOT_FOUND, also for a report outside the jurisdiction
     */
    public MonthlyReport get(Jurisdiction where, UUID id) {
        MonthlyReport report = entityManager.find(MonthlyReport.class, id);
        boolean seen =
                report != null
                        && (where.level() == Jurisdiction.Level.CITY
                                || where.level() == Jurisdiction.Level.COUNTY
                                        && where.organisation().equals(report.countyOrg()));
        if (!seen) {
            throw Problem.notFound("reporting.absent");
        }
        return report;
    }

    private static String condition(Jurisdiction where) {
        return switch (where.level()) {
            case CITY -> "1 = 1";
            case COUNTY -> "r.countyOrg = :scope";
            case TOWN, VILLAGE -> "1 = 0";
        };
    }
}
