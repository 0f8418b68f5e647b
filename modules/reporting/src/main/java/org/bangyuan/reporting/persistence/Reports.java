package org.bangyuan.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.reporting.domain.MonthlyReport;

/** The monthly reports. */
@ApplicationScoped
public class Reports {
    private static final int MOST = 200;

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

    /** The newest first, within the jurisdiction; a report belongs to a county as a whole. */
    public List<MonthlyReport> newest(Jurisdiction where) {
        var query =
                entityManager.createQuery(
                        "select r from MonthlyReport r where "
                                + condition(where)
                                + " order by r.month desc, r.countyOrg, r.edition desc",
                        MonthlyReport.class);
        if (where.level() == Jurisdiction.Level.COUNTY) {
            query.setParameter("scope", where.organisation());
        }
        return query.setMaxResults(MOST).getResultList();
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
