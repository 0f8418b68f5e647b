package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.Duplicates.MergeOrder;
import org.bangyuan.registry.api.Duplicates.Part;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonsMerged;
import org.bangyuan.registry.domain.Fact;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.Fusion;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.PersonMerge;
import org.bangyuan.registry.domain.PersonState;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.domain.Revision;
import org.bangyuan.registry.persistence.Facts;
import org.bangyuan.registry.persistence.Merges;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Scope;
import org.bangyuan.registry.persistence.Seals;

/** 合并: two records of one person become one. */
@ApplicationScoped
class Merging {
    private static final int LONGEST_REASON = 200;

    private final Persons persons;
    private final Facts facts;
    private final Merges merges;
    private final MergedKinds kinds;
    private final Recorder recorder;

    @Inject private Seals seals;
    @Inject private Event<PersonsMerged> merged;

    protected Merging() {
        this(null, null, null, null, null); // for the container only
    }

    @Inject
    Merging(Persons persons, Facts facts, Merges merges, MergedKinds kinds, Recorder recorder) {
        this.persons = persons;
        this.facts = facts;
        this.merges = merges;
        this.kinds = kinds;
        this.recorder = recorder;
    }

    PersonMerge merge(MergeOrder order, Scope scope) {
        FieldCheck check = new FieldCheck();
        String reason = check.requiredText("reason", order.reason(), LONGEST_REASON);
        check.throwIfRefused();
        UUID kept = order.survivor().value();
        UUID given = order.merged().value();
        if (kept.equals(given)) {
            throw Problem.invalid("merged", "registry.merge-of-one");
        }
        persons.lock(new TreeSet<>(Set.of(kept, given)));
        Person survivor = at(kept, order.survivorVersion(), scope);
        Person record = at(given, order.mergedVersion(), scope);
        if (!survivor.sex().equals(record.sex())) {
            throw Problem.invalid("merged", "registry.merge-of-two-sexes");
        }
        Recording recording = recorder.recording(reason);
        PersonMerge merge = new PersonMerge(kept, given, recording);
        for (MergedKinds.Kind<?> kind : MergedKinds.ALL) {
            fuse(kind, merge, order.fromMerged(), recording);
        }
        record.mergeInto(kept);
        persons.mergedInto(given).forEach(earlier -> earlier.mergeInto(kept));
        merges.add(merge);
        persons.flush();
        becomeAsRecorded(survivor);
        audit("registry.audit.merged", survivor, record, reason);
        return merge;
    }

    /** Not in a preview: nothing has happened then. */
    void announce(PersonMerge merge) {
        merged.fire(
                new PersonsMerged(
                        new PersonId(merge.survivor()), new PersonId(merge.merged()), false));
    }

    private Person at(UUID id, long version, Scope scope) {
        Person person =
                persons.find(id, scope)
                        .filter(found -> found.id().equals(id))
                        .orElseThrow(Permissions::noSuchPerson);
        if (person.version() != version) {
            throw Problem.conflict("registry.changed-meanwhile");
        }
        return person;
    }

    private <F extends Fact> void fuse(
            MergedKinds.Kind<F> kind, PersonMerge merge, Set<Part> fromMerged, Recording by) {
        Fusion<F> fusion =
                Fusion.of(
                        facts.believed(kind.type(), merge.survivor()),
                        facts.believed(kind.type(), merge.merged()),
                        fromMerged.contains(kind.part()),
                        kinds.rules(kind, merge.survivor(), by),
                        by);
        MergedKinds.requireAnother(fusion.added(), by);
        recorder.apply(new Revision<>(fusion.superseded(), fusion.added()), by);
        merge.note(kind.name(), fusion);
    }

    /** Brings the person's row in line with what is believed of today. */
    void becomeAsRecorded(Person person) {
        List<PersonState> states = facts.believed(PersonState.class, person.id());
        PersonState now =
                Facts.on(states, recorder.today())
                        .orElseThrow(() -> new IllegalStateException("no state: " + person.id()));
        String phone = seals.phone(person.id(), now.phone());
        person.become(
                now,
                seals.lastFourNameIndex(
                        seals.citizenId(person.id(), person.citizenId()).lastFour(), now.name()),
                phone == null ? null : seals.phoneIndex(phone));
    }

    void audit(String action, Person survivor, Person record, String reason) {
        recorder.log(action, survivor, Map.of("record", record.id().toString(), "reason", reason));
        recorder.log(
                action, record, Map.of("survivor", survivor.id().toString(), "reason", reason));
    }
}
