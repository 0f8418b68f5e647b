package org.bangyuan.cases.domain;

import java.util.List;
import java.util.UUID;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.kernel.BankAccount;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.kernel.Money;

/**
 * 申请 as read from what was typed, not yet resolved against the registry. Complete only if nothing
 * was wrong with any field; until then single values are null.
 *
 * @param phone null where the masked one of the registry was left as it is
 */
public record ReadApplication(
        String phone,
        String residence,
        Identity identity,
        Kin kin,
        List<ReadMember> members,
        Matter.Facts matter,
        Representation.Facts representation,
        ReadPayee payee) {
    public ReadApplication {
        members = List.copyOf(members);
    }

    /**
     * A member of the household.
     *
     * @param person in the registry, or null
     * @param citizenId as typed, or null where the person is registered
     */
    public record ReadMember(
            UUID person,
            String name,
            CitizenId citizenId,
            String relation,
            String occupation,
            Money monthlyIncome,
            String health,
            boolean veteran,
            boolean authorised) {}

    /**
     * Where the money goes.
     *
     * @param account null where the one in the registry is meant
     */
    public record ReadPayee(String holder, String bank, BankAccount account) {}
}
