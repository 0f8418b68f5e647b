package org.bangyuan.policy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bangyuan.policy.domain.NoticeDay;
import org.bangyuan.policy.domain.NoticeYear;

/** The calendar: years and the days that differ from the plain week. */
@ApplicationScoped
public class Notices {
    @PersistenceContext(unitName = "policy")
    private EntityManager entityManager;

    /**
     * A year for the first time, or anew after {@link #keepReplaced}; the year first, as its days
     * refer to it.
     */
    public void put(NoticeYear year, List<NoticeDay> days) {
        entityManager.merge(year);
        entityManager.flush();
        days.forEach(entityManager::persist);
    }

    /** What was loaded of a year is kept aside, so that its days can be written anew. */
    public void keepReplaced(int year, Instant at) {
        entityManager
                .createNativeQuery(
                        """
                        insert into policy.calendar_year_replaced
                               (year, notice, edition, source, loaded_by, loaded_at, days, replaced_at)
                        select y.year, y.notice, y.edition, y.source, y.loaded_by, y.loaded_at,
                               (select jsonb_agg(jsonb_build_object('day', d.day, 'worked', d.worked, 'name', d.name)
                                                 order by d.day)
                                  from policy.calendar_day d where d.year = y.year),
                               cast(?2 as timestamptz)
                          from policy.calendar_year y where y.year = ?1
                        """)
                .setParameter(1, year)
                .setParameter(2, Timestamp.from(at))
                .executeUpdate();
        days().stream().filter(each -> each.day().getYear() == year).forEach(entityManager::remove);
        entityManager.flush();
    }

    /** Before whoever listens reads the new year. */
    public void flush() {
        entityManager.flush();
    }

    public List<NoticeYear> years() {
        return entityManager
                .createQuery("select y from NoticeYear y order by y.year", NoticeYear.class)
                .getResultList();
    }

    public List<NoticeDay> days() {
        return entityManager
                .createQuery("select d from NoticeDay d order by d.day", NoticeDay.class)
                .getResultList();
    }

    /** When a year was last loaded. */
    public Optional<Instant> lastLoadedAt() {
        return entityManager
                .createQuery(
                        "select y from NoticeYear y order by y.loadedAt desc", NoticeYear.class)
                .setMaxResults(1)
                .getResultStream()
                .map(NoticeYear::loadedAt)
                .findFirst();
    }

    /** Holds back a second server that starts at the same moment, until this transaction ends. */
    public void lockForLoading() {
        entityManager
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtext('policy.load'))) held")
                .getSingleResult();
    }
}
