package org.bangyuan.registry.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.registry.domain.Household;
import org.bangyuan.registry.domain.HouseholdMove;

/**
 * 户 as such. Who belongs to them is among the {@link Facts}; whether the acting user may see one is
 * a question of its members, which the caller asks.
 */
@ApplicationScoped
public class Homes {
    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    public void add(Household household) {
        entities.persist(household);
    }

    public void add(HouseholdMove move) {
        entities.persist(move);
    }

    public Optional<Household> find(UUID id) {
        return Optional.ofNullable(entities.find(Household.class, id));
    }

    /** Waits for whoever is changing these households, in the order of their ids. */
    public List<Household> lock(Collection<UUID> ids) {
        return entities.createQuery(
                        "select h from Household h where h.id in :ids order by h.id",
                        Household.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Moves recorded by the moment, the latest first. */
    public List<HouseholdMove> moves(UUID household, Instant moment) {
        return entities.createQuery(
                        "select m from HouseholdMove m where m.household = :household"
                                + " and m.recordedAt < :moment order by m.movedOn desc, m.id desc",
                        HouseholdMove.class)
                .setParameter("household", household)
                .setParameter("moment", moment)
                .getResultList();
    }
}
