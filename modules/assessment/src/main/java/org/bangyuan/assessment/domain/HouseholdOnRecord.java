package org.bangyuan.assessment.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A household on a day with everything that is recorded of its members.
 *
 * @param id null where a person belongs to no household, who then stands alone
 * @param county county-level organisation that keeps the household
 * @param members the head first; never empty
 * @param lastVisit 走访 with the newest day, or null
 */
public record HouseholdOnRecord(
        UUID id, String county, List<PersonOnRecord> members, SeenAtHome lastVisit) {
    private static final Comparator<PersonOnRecord> HEAD_FIRST =
            Comparator.comparing((PersonOnRecord member) -> !member.isHead())
                    .thenComparing(PersonOnRecord::id);

    public HouseholdOnRecord {
        members = members.stream().sorted(HEAD_FIRST).toList();
    }

    /** Who answers for the household: its head, or else the first of its members. */
    public PersonOnRecord head() {
        return members.get(0);
    }

    public Optional<SeenAtHome> seenAtHome() {
        return Optional.ofNullable(lastVisit);
    }
}
