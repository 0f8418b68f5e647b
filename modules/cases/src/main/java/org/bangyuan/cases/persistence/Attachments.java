package org.bangyuan.cases.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.cases.domain.Attachment;

/** 材料 of drafts and cases. */
@Dependent
public class Attachments {
    /** More than anybody hands in; a bound all the same. */
    public static final int MOST = 100;

    @PersistenceContext(unitName = "cases")
    private EntityManager entities;

    public void add(Attachment attachment) {
        entities.persist(attachment);
    }

    /** Oldest first. */
    public List<Attachment> of(UUID matter) {
        return entities.createQuery(
                        "select a from Attachment a where a.matter = :matter order by a.at, a.id",
                        Attachment.class)
                .setParameter("matter", matter)
                .setMaxResults(MOST)
                .getResultList();
    }

    public Optional<Attachment> find(UUID matter, UUID id) {
        return Optional.ofNullable(entities.find(Attachment.class, id))
                .filter(attachment -> attachment.matter().equals(matter));
    }

    public void remove(Attachment attachment) {
        entities.remove(attachment);
    }
}
