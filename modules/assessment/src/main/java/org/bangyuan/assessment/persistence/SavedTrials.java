package org.bangyuan.assessment.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.assessment.domain.SavedTrial;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;

/** 已保存的试算, within a county. */
@Dependent
public class SavedTrials {
    private static final String IN_SIGHT =
            " from SavedTrial t where (:county is null or t.countyOrg is null"
                    + " or t.countyOrg = :county)";

    /** Trials of a person are not listed, save one's own: they are opened by their address. */
    private static final String LISTED = IN_SIGHT + " and (t.person is null or t.savedBy = :user)";

    @PersistenceContext(unitName = "assessment")
    private EntityManager entities;

    public void add(SavedTrial trial) {
        entities.persist(trial);
    }

    /**
     * @param county of the acting user, or null for the city
     */
    public Optional<SavedTrial> find(UUID id, String county) {
        return entities.createQuery("select t" + IN_SIGHT + " and t.id = :id", SavedTrial.class)
                .setParameter("county", county)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Page<SavedTrial> list(String county, String user, PageRequest request) {
        List<SavedTrial> rows =
                entities.createQuery(
                                "select t" + LISTED + " order by t.savedAt desc, t.id",
                                SavedTrial.class)
                        .setParameter("county", county)
                        .setParameter("user", user)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList();
        long total =
                entities.createQuery("select count(t)" + LISTED, Long.class)
                        .setParameter("county", county)
                        .setParameter("user", user)
                        .getSingleResult();
        return new Page<>(rows, total);
    }
}
