package org.bangyuan.policy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    /** The year first: its days refer to it. */
    public void add(NoticeYear year, List<NoticeDay> days) {
        entityManager.persist(year);
        entityManager.flush();
        days.forEach(entityManager::persist);
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
