package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bangyuan.kernel.BankAccount;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.registry.api.Registration.HouseholdMember;
import org.bangyuan.registry.domain.AccountPeriod;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Scope;
import org.bangyuan.registry.persistence.Seals;

/** What concerns a family: its composition, and whose account is paid to. */
@ApplicationScoped
class Families {
    private static final int LONGEST_RELATION = 20;
    private static final int LONGEST_BANK = 60;

    private final Persons persons;
    private final Seals seals;
    private final HouseholdMoves moves;
    private final Recorder recorder;

    protected Families() {
        this(null, null, null, null); // for the container only
    }

    @Inject
    Families(Persons persons, Seals seals, HouseholdMoves moves, Recorder recorder) {
        this.persons = persons;
        this.seals = seals;
        this.moves = moves;
        this.recorder = recorder;
    }

    /** An account as typed. */
    record TypedAccount(String bank, String number, String holder, String source) {}

    void record(
            Person head,
            List<HouseholdMember> members,
            LocalDate from,
            String source,
            Scope scope) {
        FieldCheck check = new FieldCheck();
        check.period(from, null);
        Map<UUID, String> relations = relations(head, members, check);
        Recording recording = recorder.recording(check.source(source));
        check.throwIfRefused();
        lock(head, relations.keySet());
        for (UUID member : relations.keySet()) {
            if (persons.find(member, scope).isEmpty()) {
                persons.findAnywhere(member).orElseThrow(Permissions::noSuchPerson);
                moves.requireFree(member, head.id(), from);
            }
        }
        moves.compose(head, relations, from, recording);
        recorder.log(
                "registry.audit.household-recorded",
                head,
                Map.of("from", from.toString(), "members", String.valueOf(1 + relations.size())));
    }

    private void lock(Person head, Set<UUID> members) {
        Set<UUID> everybody = new TreeSet<>(members);
        everybody.add(head.id());
        persons.lock(everybody);
    }

    private static Map<UUID, String> relations(
            Person head, List<HouseholdMember> members, FieldCheck check) {
        Map<UUID, String> relations = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            HouseholdMember member = members.get(i);
            String field = "members[" + i + "].";
            if (member.person() == null) {
                check.refuse(field + "person", "registry.required");
            } else if (!member.person().value().equals(head.id())) {
                String relation =
                        check.requiredText(field + "relation", member.relation(), LONGEST_RELATION);
                if (relations.put(member.person().value(), relation) != null) {
                    check.refuse(field + "person", "registry.member-twice");
                }
            }
        }
        return relations;
    }

    /** 收款账户: the holder is the person, or one of the same household who receives for them. */
    void recordAccount(Person person, TypedAccount typed) {
        FieldCheck check = new FieldCheck();
        String bank = check.requiredText("bank", typed.bank(), LONGEST_BANK);
        Optional<BankAccount> number = check.account("number", typed.number());
        String holder = check.name("holder", typed.holder());
        Recording recording = recorder.recording(check.source(typed.source()));
        if (check.isClean() && !mayHold(person, holder)) {
            check.refuse("holder", "registry.account-holder", person.name());
        }
        check.throwIfRefused();
        AccountPeriod account =
                new AccountPeriod(
                        person.id(),
                        seals.seal(person.id(), bank, number.orElseThrow(), holder),
                        DateRange.from(recorder.today()),
                        recording);
        if (recorder.record(account, AccountPeriod.class, any -> true, recording)) {
            recorder.log("registry.audit.account-recorded", person, Map.of());
        }
    }

    private boolean mayHold(Person person, String holder) {
        return holder.equals(person.name())
                || persons.all(moves.familyOf(person.id(), recorder.today())).stream()
                        .anyMatch(member -> holder.equals(member.name()));
    }
}
