package org.bangyuan.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.bangyuan.audit.domain.LoggedAction;

/** The log: appended to and read. */
@ApplicationScoped
public class LoggedActions {
    private static final int MOST = 500;

    @PersistenceContext(unitName = "audit")
    private EntityManager entityManager;

    public void append(LoggedAction action) {
        entityManager.persist(action);
    }

    /** About one subject, oldest first; of very many the last ones. */
    public List<LoggedAction> about(String subjectType, UUID subjectId) {
        List<LoggedAction> latest =
                new ArrayList<>(
                        entityManager
                                .createQuery(
                                        "select a from LoggedAction a where a.subjectType = :type"
                                                + " and a.subjectId = :id"
                                                + " order by a.at desc, a.id desc",
                                        LoggedAction.class)
                                .setParameter("type", subjectType)
                                .setParameter("id", subjectId)
                                .setMaxResults(MOST)
                                .getResultList());
        Collections.reverse(latest);
        return latest;
    }
}
