package org.bangyuan.registry.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.BankAccount;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.security.Handling;

/**
 * 成批建档: whole households of people who are not registered yet, set by set. For the system itself
 * (the demonstration, takeovers from older systems); a signed-in person registers by {@link
 * Registration}. What comes in has been checked by whoever brings it; the database checks again.
 */
@Local
public interface Population {
    /** A household; the first member is its head. */
    record NewHousehold(UUID id, List<NewPerson> members) {
        public NewHousehold {
            members = List.copyOf(members);
        }
    }

    /**
     * A person with everything known of them.
     *
     * @param phone digits only, or null
     * @param since from when residence and responsibility are known
     * @param relation to the head; 本人 for the head
     * @param memberSince first day in the household; the day of death is the last
     * @param died day of death, or null
     * @param account or null
     */
    record NewPerson(
            PersonId id,
            String name,
            CitizenId citizenId,
            String phone,
            String hukouArea,
            String residence,
            Handling handling,
            LocalDate since,
            String relation,
            LocalDate memberSince,
            LocalDate died,
            List<NewIdentity> identities,
            List<NewRegister> registers,
            List<Exclusion> exclusions,
            List<NewCircumstance> circumstances,
            NewAccount account) {
        public NewPerson {
            identities = List.copyOf(identities);
            registers = List.copyOf(registers);
            exclusions = List.copyOf(exclusions);
            circumstances = List.copyOf(circumstances);
        }
    }

    /** 身份 as a period. */
    record NewIdentity(
            Identity identity,
            Kin kin,
            SurvivorKind survivorKind,
            boolean regularPension,
            Service service,
            LocalDate from,
            LocalDate to) {}

    /**
     * 建档立卡 as a period.
     *
     * @param category or null where it is not known
     */
    record NewRegister(
            RegisterKind kind,
            RegisterCategory category,
            String area,
            String certificate,
            LocalDate from,
            LocalDate to) {}

    /** 残疾、就业困难、住房鉴定、就学、表彰、已享受待遇 as a period. */
    record NewCircumstance(Circumstance circumstance, LocalDate from, LocalDate to) {}

    /** 收款账户 in the person's own name. */
    record NewAccount(String bank, BankAccount number, LocalDate from) {}

    /**
     * Loads the households in one transaction with the caller's: all of them or none.
     *
     * @throws org.bangyuan.platform.problem.Problem FORBIDDEN in a call by a signed-in person
     */
    void load(List<NewHousehold> households, String source);

    /** After the last load: lets the database learn what it holds, so that it searches well. */
    void settle();
}
