package org.bangyuan.registry.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * 家庭 on a day, as known on another: who lives together, and how that came to be.
 *
 * @param version to be handed back with a change
 * @param countyOrg county-level organisation whose household it is today
 * @param members the head first
 * @param registers of the members by month, the oldest month first
 * @param history joined, left, moved, the latest first
 */
public record HouseholdView(
        UUID id,
        long version,
        String countyOrg,
        List<Member> members,
        List<YearMonth> months,
        List<RegisterRow> registers,
        List<Event> history) {
    public HouseholdView {
        members = List.copyOf(members);
        months = List.copyOf(months);
        registers = List.copyOf(registers);
        history = List.copyOf(history);
    }

    /**
     * 家庭成员.
     *
     * @param relation to the head; 本人 for the head
     * @param identityKeys keys of the identities held on the day
     * @param registerKeys keys of the registers that they are on that day
     * @param within false for somebody outside the jurisdiction, of whom only the name is shown
     */
    public record Member(
            PersonId id,
            String name,
            String maskedId,
            String sex,
            LocalDate born,
            LocalDate died,
            String relation,
            boolean head,
            boolean veteran,
            List<String> identityKeys,
            List<String> registerKeys,
            LocalDate from,
            boolean within) {
        public Member {
            identityKeys = List.copyOf(identityKeys);
            registerKeys = List.copyOf(registerKeys);
        }
    }

    /**
     * 建档立卡 of one member month by month.
     *
     * @param keys for each month the key of the register of its last day, or null
     */
    public record RegisterRow(PersonId person, String name, List<String> keys) {
        public RegisterRow {
            keys = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(keys));
        }
    }

    /**
     * What happened to the household.
     *
     * @param key of the sentence; its arguments are the names
     */
    public record Event(
            LocalDate day, String key, List<String> args, String source, LocalDate recorded) {
        public Event {
            args = List.copyOf(args);
        }
    }

    public Member head() {
        return members.stream().filter(Member::head).findFirst().orElse(members.get(0));
    }
}
