package org.bangyuan.registry.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * 重复登记: finding records that may be one person, making one of them, and taking that back. The
 * record that is given up stays and leads to the one that is kept, so that every case and payment
 * that names it by its id still finds its person.
 */
@Local
public interface Duplicates {
    /** What of the two records can be chosen separately. */
    enum Part {
        /** Name, phone, residence, 户籍 and who is responsible. */
        PARTICULARS,
        HOUSEHOLD,
        IDENTITIES,
        REGISTERS,
        EXCLUSIONS,
        ACCOUNT,
        CONSENTS,
        /** Disability, schooling, dwelling and the like. */
        CIRCUMSTANCES,
        GUARDIANS
    }

    /**
     * One of two records; outside the jurisdiction only name and masked number are told.
     *
     * @param org name of the organisation that is responsible, also outside the jurisdiction
     */
    record Record(
            PersonId id,
            String name,
            String maskedId,
            LocalDate born,
            String maskedPhone,
            String residence,
            String org,
            LocalDate recorded,
            boolean within) {}

    /**
     * Two records that may be one person.
     *
     * @param groundKeys why, as keys of texts, the weightiest first
     * @param strong true where it would be a wonder if they were two people
     * @param asked that somebody asked to have them merged, or null
     */
    record Suspicion(
            Record first, Record second, List<String> groundKeys, boolean strong, Asked asked) {
        public Suspicion {
            groundKeys = List.copyOf(groundKeys);
        }

        /** True if the acting user may merge them: both are within the jurisdiction. */
        public boolean isMergeable() {
            return first.within() && second.within();
        }

        /** True if it is for somebody else to merge them, and nobody has asked yet. */
        public boolean isAskable() {
            return !isMergeable() && asked == null;
        }
    }

    /**
     * 申请合并, waiting.
     *
     * @param org name of the organisation that asks
     */
    record Asked(LocalDate on, String org, String reason) {}

    /**
     * A merge, as it is asked for.
     *
     * @param survivor whose number and id stay
     * @param survivorVersion as it was shown, as is the other one
     * @param fromMerged parts in which the answers of the given-up record hold on days for which
     *     both have one; what only one of them knows is kept in any case
     */
    record MergeOrder(
            PersonId survivor,
            long survivorVersion,
            PersonId merged,
            long mergedVersion,
            Set<Part> fromMerged,
            String reason) {
        public MergeOrder {
            fromMerged = Set.copyOf(fromMerged);
        }
    }

    /**
     * A merge that was done.
     *
     * @param mergedName name on the record that was given up
     * @param undoable true if the acting user may take it back now
     * @param obstacleKey why not, or null
     */
    record MergeView(
            UUID id,
            PersonId merged,
            String mergedName,
            String mergedMaskedId,
            LocalDate mergedOn,
            String by,
            String reason,
            boolean undone,
            LocalDate undoneOn,
            boolean undoable,
            String obstacleKey) {}

    /**
     * Suspicions that concern the jurisdiction, those that somebody asks about and the strongest
     * first, at most 200. The city has no suspicions of its own, only what its counties ask about.
     */
    List<Suspicion> suspicions();

    /**
     * One of {@link #suspicions}.
     *
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    Suspicion suspicion(PersonId first, PersonId second);

    /**
     * 申请合并: one of the records lies elsewhere. Whoever is responsible for both places finds it in
     * their suspicions: the county for its towns, the city for its counties.
     *
     * @throws org.bangyuan.platform.problem.Problem INVALID; NOT_FOUND as {@link #suspicion};
     *     CONFLICT where the acting user may merge them, or somebody has asked
     */
    void ask(PersonId first, PersonId second, String reason);

    /**
     * The person as they would be afterwards; changes nothing.
     *
     * @throws org.bangyuan.platform.problem.Problem as {@link #merge}
     */
    PersonView preview(MergeOrder order);

    /**
     * Makes one of two; reported as {@link PersonsMerged}. The city merges what it was asked to.
     *
     * @throws org.bangyuan.platform.problem.Problem INVALID; CONFLICT {@code
     *     registry.changed-meanwhile}; NOT_FOUND outside the jurisdiction; FORBIDDEN where the city
     *     was not asked
     */
    UUID merge(MergeOrder order);

    /** 不是同一人: the suspicion does not come up again. */
    void distinguish(PersonId first, PersonId second, String reason);

    /** What was merged into the person, the latest first, undone merges too. */
    List<MergeView> merges(PersonId survivor);

    /**
     * Takes a merge back: both records say again what they said before. Other modules may refuse by
     * observing {@link MergeUndoing}.
     *
     * @return the record that stands for itself again
     * @throws org.bangyuan.platform.problem.Problem CONFLICT where something new rests on it
     */
    PersonId undo(UUID merge, String reason);
}
