package org.bangyuan.cases.app;

import java.time.LocalDate;
import org.bangyuan.cases.domain.ReadApplication.ReadMember;
import org.bangyuan.registry.api.PersonId;

/**
 * A member of the household held against the registry.
 *
 * @param person null while the person has to be registered
 */
record ResolvedMember(
        PersonId person, String name, String maskedId, LocalDate born, ReadMember read) {
    private static final int OF_AGE = 18;

    /** 周岁 is reached on the day after the birthday. */
    boolean isAdult(LocalDate today) {
        return today.isAfter(born.plusYears(OF_AGE));
    }

    ResolvedMember as(PersonId registered) {
        return new ResolvedMember(registered, name, maskedId, born, read);
    }
}
