package org.bangyuan.registry.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.domain.AccountPeriod;
import org.bangyuan.registry.domain.CircumstancePeriod;
import org.bangyuan.registry.domain.Consent;
import org.bangyuan.registry.domain.ExclusionOnRecord;
import org.bangyuan.registry.domain.Fact;
import org.bangyuan.registry.domain.Guardianship;
import org.bangyuan.registry.domain.HouseholdMember;
import org.bangyuan.registry.domain.IdentityPeriod;
import org.bangyuan.registry.domain.PersonState;
import org.bangyuan.registry.domain.RegisterPeriod;
import org.bangyuan.registry.domain.Revision;

/**
 * Facts about people. Asked by the id of a person whom the caller has found within their scope;
 * what was known at a moment is what had been recorded by then and not yet been superseded.
 */
@ApplicationScoped
public class Facts {
    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    /** What is believed now, the latest period first. */
    public <F extends Fact> List<F> believed(Class<F> kind, UUID person) {
        return entities.createQuery(
                        "select f from "
                                + kind.getSimpleName()
                                + " f where f.person = :person and f.supersededAt is null"
                                + " order by f.validFrom desc",
                        kind)
                .setParameter("person", person)
                .getResultList();
    }

    /** What is believed about these persons, the latest period of each first. */
    public <F extends Fact> List<F> believed(Class<F> kind, Collection<UUID> persons) {
        return persons.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select f from "
                                        + kind.getSimpleName()
                                        + " f where f.person in :persons and f.supersededAt is null"
                                        + " order by f.validFrom desc",
                                kind)
                        .setParameter("persons", persons)
                        .getResultList();
    }

    /** What was believed at the moment, the latest period first. */
    public <F extends Fact> List<F> knownAt(Class<F> kind, UUID person, Instant moment) {
        return entities.createQuery(
                        "select f from "
                                + kind.getSimpleName()
                                + " f where f.person = :person and f.recordedAt < :moment"
                                + " and (f.supersededAt is null or f.supersededAt >= :moment)"
                                + " order by f.validFrom desc",
                        kind)
                .setParameter("person", person)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** What was believed at the moment about these persons, the earliest period first. */
    public <F extends Fact> List<F> knownAt(
            Class<F> kind, Collection<UUID> persons, Instant moment) {
        return persons.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select f from "
                                        + kind.getSimpleName()
                                        + " f where f.person in :persons and f.recordedAt < :moment"
                                        + " and (f.supersededAt is null or f.supersededAt >= :moment)"
                                        + " order by f.validFrom",
                                kind)
                        .setParameter("persons", persons)
                        .setParameter("moment", moment)
                        .getResultList();
    }

    /** Everybody who belonged to the household on any day, as believed at the moment. */
    public List<HouseholdMember> everMembers(UUID household, Instant moment) {
        return entities.createQuery(
                        "select f from HouseholdMember f where f.household = :household"
                                + " and f.recordedAt < :moment"
                                + " and (f.supersededAt is null or f.supersededAt >= :moment)"
                                + " order by f.validFrom, f.id",
                        HouseholdMember.class)
                .setParameter("household", household)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Members of the household on the day as believed now, the head first. */
    public List<HouseholdMember> membersOn(UUID household, LocalDate day) {
        return entities.createQuery(
                        "select f from HouseholdMember f where f.household = :household"
                                + " and f.supersededAt is null and f.validFrom <= :day"
                                + " and (f.validTo is null or f.validTo >= :day)"
                                + " order by f.head desc, f.id",
                        HouseholdMember.class)
                .setParameter("household", household)
                .setParameter("day", day)
                .getResultList();
    }

    /** What is believed now of the given day, of many persons at once. */
    public <F extends Fact> List<F> believedOn(
            Class<F> kind, Collection<UUID> persons, LocalDate day) {
        return persons.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select f from "
                                        + kind.getSimpleName()
                                        + " f where f.person in :persons and f.supersededAt is null"
                                        + " and f.validFrom <= :day"
                                        + " and (f.validTo is null or f.validTo >= :day)",
                                kind)
                        .setParameter("persons", persons)
                        .setParameter("day", day)
                        .getResultList();
    }

    public static Class<? extends Fact> of(FactKind kind) {
        return switch (kind) {
            case PARTICULARS -> PersonState.class;
            case IDENTITY -> IdentityPeriod.class;
            case MEMBERSHIP -> HouseholdMember.class;
            case REGISTER -> RegisterPeriod.class;
            case EXCLUSION -> ExclusionOnRecord.class;
            case GUARDIAN -> Guardianship.class;
            case CONSENT -> Consent.class;
            case ACCOUNT -> AccountPeriod.class;
            default -> CircumstancePeriod.class;
        };
    }

    /** The recorded fact about the person, believed or not. */
    public <F extends Fact> Optional<F> find(Class<F> kind, UUID person, UUID id) {
        return Optional.ofNullable(entities.find(kind, id))
                .filter(fact -> fact.person().equals(person));
    }

    /** Everything that was ever recorded, the newest recording first; up to a thousand. */
    public <F extends Fact> List<F> everRecorded(Class<F> kind, UUID person) {
        return entities.createQuery(
                        "select f from "
                                + kind.getSimpleName()
                                + " f where f.person = :person order by f.recordedAt desc, f.id",
                        kind)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Members of the household on the day, as believed at the moment; the head first. */
    public List<HouseholdMember> members(UUID household, LocalDate day, Instant moment) {
        return entities.createQuery(
                        "select f from HouseholdMember f where f.household = :household"
                                + " and f.recordedAt < :moment"
                                + " and (f.supersededAt is null or f.supersededAt >= :moment)"
                                + " and f.validFrom <= :day"
                                + " and (f.validTo is null or f.validTo >= :day)"
                                + " order by f.head desc, f.id",
                        HouseholdMember.class)
                .setParameter("household", household)
                .setParameter("day", day)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Who belongs to the household on some day from the given one on. */
    public List<HouseholdMember> membersFrom(UUID household, LocalDate day) {
        return entities.createQuery(
                        "select f from HouseholdMember f where f.household = :household"
                                + " and f.supersededAt is null"
                                + " and (f.validTo is null or f.validTo >= :day)",
                        HouseholdMember.class)
                .setParameter("household", household)
                .setParameter("day", day)
                .getResultList();
    }

    public void add(Fact fact) {
        entities.persist(fact);
    }

    /**
     * What is superseded goes to the database before what takes its place: the constraint against
     * two answers for one day is checked at once.
     */
    public void apply(Revision<? extends Fact> revision, Instant at) {
        revision.superseded().forEach(fact -> fact.supersede(at));
        if (!revision.superseded().isEmpty()) {
            entities.flush();
        }
        revision.added().forEach(entities::persist);
    }

    /** The one valid on the day, if any. */
    public static <F extends Fact> Optional<F> on(List<F> facts, LocalDate day) {
        return facts.stream().filter(fact -> fact.period().contains(day)).findFirst();
    }
}
