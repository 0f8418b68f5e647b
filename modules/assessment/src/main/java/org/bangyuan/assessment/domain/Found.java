package org.bangyuan.assessment.domain;

import java.util.List;
import java.util.UUID;
import org.bangyuan.assessment.api.FindingKind;
import org.bangyuan.platform.security.Handling;

/**
 * Something that was found. Kind, subject and cause together are its identity: found again the next
 * night it is the same finding, and when its cause is gone it is no longer found.
 *
 * @param subject the person, or the household where the whole of it is meant
 * @param cause what distinguishes it from others of its kind about the same subject
 * @param person whom to look at: the person, or the head of the household
 * @param household null for whoever is in none
 * @param handling who is responsible
 * @param reasons never empty, each with its citation
 */
public record Found(
        FindingKind kind,
        UUID subject,
        String cause,
        UUID person,
        UUID household,
        Handling handling,
        List<FoundReason> reasons) {
    public Found {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a finding has reasons: " + kind);
        }
    }

    /** About one member. */
    static Found of(
            FindingKind kind,
            HouseholdOnRecord household,
            PersonOnRecord person,
            String cause,
            List<FoundReason> reasons) {
        return new Found(
                kind, person.id(), cause, person.id(), household.id(), person.handling(), reasons);
    }

    /** About the household as a whole. */
    static Found of(
            FindingKind kind,
            HouseholdOnRecord household,
            String cause,
            List<FoundReason> reasons) {
        PersonOnRecord head = household.head();
        return new Found(
                kind,
                household.id() == null ? head.id() : household.id(),
                cause,
                head.id(),
                household.id(),
                head.handling(),
                reasons);
    }
}
