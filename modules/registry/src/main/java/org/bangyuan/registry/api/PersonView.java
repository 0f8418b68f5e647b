package org.bangyuan.registry.api;

import java.time.LocalDate;
import java.util.List;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.platform.security.Handling;

/**
 * A person as a page shows them: numbers masked, facts dated with their source.
 *
 * @param hukouArea area code of the 户籍 (town level where known)
 * @param handling organisations responsible for the person
 * @param account payee's account by its last four digits, or null
 */
public record PersonView(
        PersonId id,
        long version,
        String name,
        String maskedId,
        String sex,
        LocalDate born,
        LocalDate died,
        String maskedPhone,
        String hukouArea,
        String hukou,
        String residence,
        Handling handling,
        List<IdentityPeriod> identities,
        Household household,
        List<RegisterPeriod> registers,
        List<ExclusionPeriod> exclusions,
        Account account) {
    /** 身份 as a period; service is null where it is not known or does not apply. */
    public record IdentityPeriod(
            Identity identity,
            Kin kin,
            String kindKey,
            boolean regularPension,
            LocalDate from,
            LocalDate to,
            String note,
            String source,
            LocalDate recorded,
            Service service) {}

    /** 家庭. */
    public record Household(java.util.UUID id, List<Member> members) {}

    /** 家庭成员, the person included. */
    public record Member(
            PersonId id,
            String name,
            String maskedId,
            String relation,
            LocalDate born,
            boolean veteran,
            LocalDate from) {}

    /** 建档立卡: an entry of a register (低保 …) of the household. */
    public record RegisterPeriod(
            String kind,
            String area,
            LocalDate from,
            LocalDate to,
            String certificate,
            String source) {}

    /** 不予帮扶援助情形 on record. */
    public record ExclusionPeriod(String clause, LocalDate from, LocalDate to, String source) {}

    /** 收款账户. */
    public record Account(String bank, String lastFour, String holder, LocalDate from) {}
}
