package org.bangyuan.policy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bangyuan.platform.security.Jurisdiction.Level;
import org.bangyuan.policy.domain.Office;
import org.bangyuan.policy.domain.OfficeTree;

/** The organisations. */
@ApplicationScoped
public class Offices {
    /** More villages than any township has. */
    private static final int MOST_BELOW = 1000;

    @PersistenceContext(unitName = "policy")
    private EntityManager entityManager;

    public void add(Office office) {
        entityManager.persist(office);
    }

    public Optional<Office> find(String code) {
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(entityManager.find(Office.class, code));
    }

    /**
     * All of them. The version is read before the rows: rows of a later version under an earlier
     * one are read once more, the other way round they would stay.
     */
    public OfficeTree tree() {
        Number version =
                (Number)
                        entityManager
                                .createNativeQuery(
                                        "select version from policy.organisation_version")
                                .getSingleResult();
        return new OfficeTree(
                version.longValue(),
                entityManager
                        .createQuery("select o from Office o order by o.code", Office.class)
                        .getResultList());
    }

    public List<Office> ofLevel(Level level) {
        return entityManager
                .createQuery(
                        "select o from Office o where o.level = :level order by o.code",
                        Office.class)
                .setParameter("level", level)
                .setMaxResults(MOST_BELOW)
                .getResultList();
    }

    /** Those of a level and of the higher ones. */
    public List<Office> downTo(Level level) {
        return entityManager
                .createQuery(
                        "select o from Office o where o.level in :levels order by o.code",
                        Office.class)
                .setParameter(
                        "levels",
                        Arrays.stream(Level.values())
                                .filter(each -> each.compareTo(level) <= 0)
                                .toList())
                .setMaxResults(MOST_BELOW)
                .getResultList();
    }

    public List<Office> below(String code) {
        return entityManager
                .createQuery(
                        "select o from Office o where o.parent = :code order by o.code",
                        Office.class)
                .setParameter("code", code)
                .setMaxResults(MOST_BELOW)
                .getResultList();
    }

    /** How many lie directly below each organisation that lies directly below the given one. */
    public Map<String, Integer> countsBelow(String code) {
        return entityManager
                .createQuery(
                        "select child.parent, count(child) from Office child, Office parent"
                                + " where child.parent = parent.code and parent.parent = :code"
                                + " group by child.parent",
                        Object[].class)
                .setParameter("code", code)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> (String) row[0], row -> ((Long) row[1]).intValue()));
    }
}
