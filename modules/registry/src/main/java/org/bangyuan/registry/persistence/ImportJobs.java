package org.bangyuan.registry.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.registry.domain.ImportJob;

/** Imports; asked within the jurisdiction, or by a worker with the id of one that is due. */
@ApplicationScoped
public class ImportJobs {
    private static final String AT_WORK =
            "j.state in (org.bangyuan.registry.api.ImportDesk.State.UPLOADED,"
                    + " org.bangyuan.registry.api.ImportDesk.State.APPLYING,"
                    + " org.bangyuan.registry.api.ImportDesk.State.UNDOING)";

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    public void add(ImportJob job) {
        entities.persist(job);
    }

    /** For a worker: waits for whoever changes it. */
    public ImportJob lock(UUID id) {
        return entities.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<ImportJob> find(UUID id, Jurisdiction jurisdiction) {
        return query(
                        "select j from ImportJob j where j.id = :id and ",
                        "",
                        ImportJob.class,
                        jurisdiction)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Newest first. */
    public Page<ImportJob> page(Jurisdiction jurisdiction, PageRequest page) {
        List<ImportJob> rows =
                query(
                                "select j from ImportJob j where ",
                                " order by j.uploadedAt desc, j.id",
                                ImportJob.class,
                                jurisdiction)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList();
        long total =
                query("select count(j) from ImportJob j where ", "", Long.class, jurisdiction)
                        .getSingleResult();
        return new Page<>(rows, total);
    }

    /** Ids of those that nobody is working at, the oldest first. */
    public List<UUID> due(Instant now) {
        return entities.createQuery(
                        "select j.id from ImportJob j where "
                                + AT_WORK
                                + " and (j.leaseUntil is null or j.leaseUntil <= :now)"
                                + " order by j.uploadedAt",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(PageRequest.MOST)
                .getResultList();
    }

    private <T> TypedQuery<T> query(
            String select, String order, Class<T> type, Jurisdiction jurisdiction) {
        String condition =
                switch (jurisdiction.level()) {
                    case CITY -> "1 = 1";
                    case COUNTY -> "j.countyOrg = :organisation";
                    case TOWN, VILLAGE -> "j.townOrg = :organisation";
                };
        TypedQuery<T> query = entities.createQuery(select + condition + order, type);
        if (jurisdiction.level() != Jurisdiction.Level.CITY) {
            query.setParameter("organisation", jurisdiction.organisation());
        }
        return query;
    }
}
