package org.bangyuan.registry.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.registry.domain.SheetConsent;

/** What was asked for and consented to, within one office. */
@ApplicationScoped
public class SheetConsents {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    public void add(SheetConsent consent) {
        entities.persist(consent);
    }

    public Optional<SheetConsent> find(UUID id, String organisation) {
        return Optional.ofNullable(
                        entities.find(SheetConsent.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(consent -> consent.jurisdiction().organisation().equals(organisation));
    }

    /** The latest ones. */
    public List<SheetConsent> of(String organisation) {
        return entities.createQuery(
                        "select c from SheetConsent c where c.organisation = :organisation"
                                + " order by c.askedAt desc",
                        SheetConsent.class)
                .setParameter("organisation", organisation)
                .setMaxResults(MOST)
                .getResultList();
    }
}
