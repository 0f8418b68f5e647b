package org.bangyuan.registry.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;

/**
 * Entering facts about people. Each fact is a period with source, valid time and recorded time;
 * correcting one never erases what was believed before. Text comes as typed; every violation is
 * found in one pass.
 */
@Local
public interface Registration {
    /**
     * A person who is not registered yet.
     *
     * @param citizenId as typed; checked by GB 11643
     * @param hukouArea area code, at least a county
     * @param responsibleOrg town-level organisation responsible for the person
     */
    record RegisterPerson(
            String name,
            String citizenId,
            String phone,
            String hukouArea,
            String residence,
            String responsibleOrg,
            String source) {}

    /** 身份 from a day on. */
    record RecordIdentity(
            PersonId person,
            Identity identity,
            Kin kin,
            String kindKey,
            boolean regularPension,
            LocalDate from,
            LocalDate to,
            String note,
            String source) {}

    /** A member of the applicant's household, registered or to be registered. */
    record HouseholdMember(PersonId person, String relation) {}

    /**
     * @throws org.bangyuan.platform.problem.Problem INVALID per field; CONFLICT {@code
     *     registry.already-registered} where the number is known
     */
    PersonId register(RegisterPerson command);

    void recordIdentity(RecordIdentity command);

    /**
     * The household of the head from the day on; members move there, no person is in two households
     * at a time.
     */
    void recordHousehold(PersonId head, List<HouseholdMember> members, LocalDate from, String source);

    /** Phone and residence as of today. */
    void changeContact(PersonId person, long version, String phone, String residence);

    /** 收款账户: bank, number as typed, holder. */
    void recordAccount(PersonId person, String bank, String number, String holder, String source);

    /** 授权书: the person has authorised the check of the family's economic situation (五1). */
    void recordConsent(PersonId person, String scope, LocalDate from, LocalDate to, String source);
}
