package org.bangyuan.cases.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.bangyuan.cases.domain.DataCheck;

/** 数据核对请求 of cases. */
@Dependent
public class DataCheckRows {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "cases")
    private EntityManager entities;

    public void add(DataCheck check) {
        entities.persist(check);
    }

    /** Oldest first. */
    public List<DataCheck> of(UUID matter) {
        return entities.createQuery(
                        "select d from DataCheck d where d.matter = :matter order by d.at, d.id",
                        DataCheck.class)
                .setParameter("matter", matter)
                .setMaxResults(MOST)
                .getResultList();
    }
}
