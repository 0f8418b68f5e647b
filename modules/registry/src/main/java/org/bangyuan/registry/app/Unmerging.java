package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.MergeUndoing;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonsMerged;
import org.bangyuan.registry.domain.Fact;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.PersonMerge;
import org.bangyuan.registry.domain.PersonMerge.Effect;
import org.bangyuan.registry.domain.PersonMerge.Touched;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.domain.Revision;
import org.bangyuan.registry.persistence.Facts;
import org.bangyuan.registry.persistence.Merges;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Scope;

/**
 * 撤销合并: every fact that the merge ceased to believe is recorded again, everything that it recorded
 * is no longer believed. In between it was believed otherwise, and that stays on record.
 */
@ApplicationScoped
class Unmerging {
    private static final int LONGEST_REASON = 200;

    private final Persons persons;
    private final Facts facts;
    private final Merges merges;
    private final Merging merging;
    private final Recorder recorder;

    @Inject private Event<MergeUndoing> undoing;
    @Inject private Event<PersonsMerged> undone;

    protected Unmerging() {
        this(null, null, null, null, null); // for the container only
    }

    @Inject
    Unmerging(Persons persons, Facts facts, Merges merges, Merging merging, Recorder recorder) {
        this.persons = persons;
        this.facts = facts;
        this.merges = merges;
        this.merging = merging;
        this.recorder = recorder;
    }

    PersonId undo(UUID id, String typedReason, Scope scope) {
        FieldCheck check = new FieldCheck();
        String reason = check.requiredText("reason", typedReason, LONGEST_REASON);
        check.throwIfRefused();
        PersonMerge merge =
                merges.find(id).orElseThrow(() -> Problem.notFound("registry.no-such-merge"));
        persons.lock(new TreeSet<>(Set.of(merge.survivor(), merge.merged())));
        Person survivor =
                persons.find(merge.survivor(), scope).orElseThrow(Permissions::noSuchPerson);
        obstacle(merge)
                .ifPresent(
                        key -> {
                            throw Problem.conflict(key);
                        });
        PersonId kept = new PersonId(merge.survivor());
        PersonId record = new PersonId(merge.merged());
        undoing.fire(new MergeUndoing(kept, record, merge.mergedAt()));
        Recording recording = recorder.recording(reason);
        MergedKinds.ALL.forEach(kind -> restore(kind, merge, recording));
        Person given = persons.record(merge.merged()).orElseThrow(Permissions::noSuchPerson);
        given.standAlone();
        merges.into(merge.merged()).stream()
                .filter(earlier -> !earlier.isUndone())
                .map(earlier -> persons.record(earlier.merged()).orElseThrow())
                .forEach(earlier -> earlier.mergeInto(merge.merged()));
        merge.undo(recording);
        persons.flush();
        merging.becomeAsRecorded(survivor);
        merging.becomeAsRecorded(given);
        merging.audit("registry.audit.merge-undone", survivor, given, reason);
        undone.fire(new PersonsMerged(kept, record, true));
        return record;
    }

    private <F extends Fact> void restore(
            MergedKinds.Kind<F> kind, PersonMerge merge, Recording recording) {
        Map<UUID, F> byId =
                Stream.of(merge.survivor(), merge.merged())
                        .flatMap(person -> facts.everRecorded(kind.type(), person).stream())
                        .collect(Collectors.toMap(Fact::id, Function.identity()));
        List<F> back = new ArrayList<>();
        List<F> away = new ArrayList<>();
        for (Touched touched : merge.touched()) {
            if (touched.kind().equals(kind.name())) {
                F fact = byId.get(touched.fact());
                if (touched.effect() == Effect.ADDED) {
                    away.add(fact);
                } else {
                    back.add(again(fact, recording));
                }
            }
        }
        MergedKinds.requireAnother(back, recording);
        recorder.apply(new Revision<>(away, back), recording);
    }

    @SuppressWarnings("unchecked") // a fact said again is a fact of its kind
    private static <F extends Fact> F again(F fact, Recording recording) {
        return (F)
                fact.during(
                        fact.period(),
                        new Recording(recording.at(), recording.by(), fact.source()));
    }

    /** Why the merge cannot be taken back, as the key of a sentence; empty if it can. */
    Optional<String> obstacle(PersonMerge merge) {
        if (merge.isUndone()) {
            return Optional.of("registry.merge-undone-already");
        }
        boolean goesOn =
                persons.record(merge.survivor())
                        .filter(person -> person.mergedInto() == null)
                        .isEmpty();
        if (goesOn) {
            return Optional.of("registry.merge-merged-on");
        }
        boolean isLast =
                merges.into(merge.survivor()).stream()
                        .filter(other -> !other.isUndone())
                        .findFirst()
                        .filter(other -> other.id().equals(merge.id()))
                        .isPresent();
        if (!isLast) {
            return Optional.of("registry.merge-not-the-last");
        }
        return MergedKinds.ALL.stream().anyMatch(kind -> isBuiltOn(kind, merge))
                ? Optional.of("registry.merge-built-on")
                : Optional.empty();
    }

    /** Something was recorded about the person since, or what the merge recorded was corrected. */
    private <F extends Fact> boolean isBuiltOn(MergedKinds.Kind<F> kind, PersonMerge merge) {
        Set<UUID> added =
                merge.touched().stream()
                        .filter(touched -> touched.kind().equals(kind.name()))
                        .filter(touched -> touched.effect() == Effect.ADDED)
                        .map(Touched::fact)
                        .collect(Collectors.toSet());
        List<F> believed = facts.believed(kind.type(), merge.survivor());
        boolean isStillBelieved =
                believed.stream().map(Fact::id).collect(Collectors.toSet()).containsAll(added);
        return !isStillBelieved
                || believed.stream()
                        .filter(fact -> !added.contains(fact.id()))
                        .anyMatch(fact -> fact.recordedAt().isAfter(merge.mergedAt()));
    }
}
