package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bangyuan.registry.api.Registration.HouseholdMember;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Scope;

/** 家庭: who belongs to it from a day on. */
@ApplicationScoped
class Families {
    private static final int LONGEST_RELATION = 20;

    private final Persons persons;
    private final HouseholdMoves moves;
    private final Recorder recorder;

    protected Families() {
        this(null, null, null); // for the container only
    }

    @Inject
    Families(Persons persons, HouseholdMoves moves, Recorder recorder) {
        this.persons = persons;
        this.moves = moves;
        this.recorder = recorder;
    }

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
                moves.requireFree(member, moves.homeOf(head.id(), from), from);
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
}
