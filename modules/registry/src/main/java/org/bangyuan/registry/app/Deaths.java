package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.FactId;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.Registration.RecordDeath;
import org.bangyuan.registry.domain.Fact;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.PersonState;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.domain.Revision;
import org.bangyuan.registry.persistence.Facts;

/**
 * 死亡登记: somebody says the day and looks at what ends with it. The month of death is still paid in
 * full (四(一)), so the account stays; a death recorded by mistake is taken back with all it ended.
 */
@ApplicationScoped
class Deaths {
    private static final List<FactKind> ENDING =
            List.of(
                    FactKind.IDENTITY,
                    FactKind.REGISTER,
                    FactKind.MEMBERSHIP,
                    FactKind.DISABILITY,
                    FactKind.GUARDIAN,
                    FactKind.CONSENT);

    private final Facts facts;
    private final Recorder recorder;
    private final Particulars particulars;

    protected Deaths() {
        this(null, null, null); // for the container only
    }

    @Inject
    Deaths(Facts facts, Recorder recorder, Particulars particulars) {
        this.facts = facts;
        this.recorder = recorder;
        this.particulars = particulars;
    }

    void record(Person person, RecordDeath command) {
        Particulars.requireUnchanged(person, command.version());
        if (person.died() != null) {
            throw Problem.conflict("registry.death-recorded");
        }
        FieldCheck check = new FieldCheck();
        LocalDate day = command.day();
        check.required("day", day);
        check.notAfter("day", day, recorder.today());
        if (day != null && day.isBefore(person.born())) {
            check.refuse("day", "registry.death-before-birth");
        }
        Recording recording = recorder.recording(check.source(command.source()));
        check.throwIfRefused();
        for (FactId id : command.ends()) {
            Fact fact =
                    facts.find(Facts.of(id.kind()), person.id(), id.value())
                            .orElseThrow(Permissions::noSuchPerson);
            if (!fact.isBelieved()) {
                throw Problem.conflict("registry.fact-changed-meanwhile");
            }
            recorder.apply(endedBy(fact, day, recording), recording);
        }
        person.died(day);
        particulars.record(person, day, recording);
        recorder.log(
                "registry.audit.death-recorded",
                person,
                Map.of("day", day.toString(), "ended", String.valueOf(command.ends().size())));
    }

    private static Revision<? extends Fact> endedBy(Fact fact, LocalDate day, Recording recording) {
        if (fact.from().isAfter(day)) {
            return Revision.strikingOut(fact);
        }
        return fact.to() != null && !fact.to().isAfter(day)
                ? new Revision<>(List.of(), List.of())
                : Revision.ending(fact, day, recording);
    }

    /** What the recording of the death superseded is believed again, from now on. */
    void withdraw(Person person, long version, String source) {
        Particulars.requireUnchanged(person, version);
        if (person.died() == null) {
            throw Problem.conflict("registry.death-not-recorded");
        }
        FieldCheck check = new FieldCheck();
        Recording recording = recorder.recording(check.source(source));
        check.throwIfRefused();
        LocalDate day = person.died();
        Instant recorded = momentOfDeath(person);
        for (FactKind kind : ENDING) {
            restore(person, Facts.of(kind), recorded, recording);
        }
        person.died(null);
        particulars.record(person, day, recording);
        recorder.log("registry.audit.death-withdrawn", person, Map.of("day", day.toString()));
    }

    private Instant momentOfDeath(Person person) {
        return facts.everRecorded(PersonState.class, person.id()).stream()
                .filter(state -> state.died() != null && state.died().equals(person.died()))
                .map(Fact::recordedAt)
                .min(Instant::compareTo)
                .orElseThrow(Permissions::noSuchPerson);
    }

    private <F extends Fact> void restore(
            Person person, Class<F> kind, Instant recorded, Recording recording) {
        List<F> ever = facts.everRecorded(kind, person.id());
        for (F ended : new ArrayList<>(ever)) {
            if (!recorded.equals(ended.supersededAt())) {
                continue;
            }
            Recording again = new Recording(recording.at(), recording.by(), ended.source());
            restore(kind, ended, ended.period(), again);
        }
    }

    private <F extends Fact> void restore(
            Class<F> kind, F ended, DateRange period, Recording recording) {
        recorder.record(kind.cast(ended.during(period, recording)), kind, recording);
    }
}
