package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.FactId;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.domain.Consent;
import org.bangyuan.registry.domain.ExclusionOnRecord;
import org.bangyuan.registry.domain.Fact;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.domain.Revision;
import org.bangyuan.registry.persistence.Facts;

/** Corrects, ends and strikes out a fact that somebody has looked at. The person is locked. */
@ApplicationScoped
class FactChanges {
    /** What is changed on pages of its own: particulars, households, accounts by two persons. */
    private static final Set<FactKind> ELSEWHERE =
            EnumSet.of(FactKind.PARTICULARS, FactKind.MEMBERSHIP, FactKind.ACCOUNT);

    private final Facts facts;
    private final Recorder recorder;

    protected FactChanges() {
        this(null, null); // for the container only
    }

    @Inject
    FactChanges(Facts facts, Recorder recorder) {
        this.facts = facts;
        this.recorder = recorder;
    }

    <F extends Fact> void correct(Person person, FactId id, Class<F> kind, F right) {
        F wrong = believed(person, id, kind);
        if (wrong.kind() != right.kind()) {
            throw Permissions.noSuchPerson();
        }
        if (recorder.correct(wrong, right, kind, right.recording())) {
            recorder.log("registry.audit.fact-corrected", person, FactDetail.of(right));
        }
    }

    /** A finding under 三(二)3 is not corrected by one person: it ends, and two find another. */
    void requireOnePersonFinds(Person person, FactId id, ExclusionOnRecord right) {
        ExclusionGround before = believed(person, id, ExclusionOnRecord.class).finding().ground();
        if (before == ExclusionGround.DISTURBANCE
                || right.finding().ground() == ExclusionGround.DISTURBANCE) {
            throw Problem.ruleBroken(
                    ExclusionGround.DISTURBANCE.citation(), "registry.exclusion-by-two");
        }
    }

    void end(Person person, FactId id, LocalDate lastDay, String source) {
        Fact fact = changeable(person, id);
        FieldCheck check = new FieldCheck();
        if (lastDay == null) {
            check.refuse("lastDay", "registry.required");
        } else if (lastDay.isBefore(fact.from())) {
            check.refuse("lastDay", "registry.end-before-start", fact.from().toString());
        } else if (fact.to() != null && lastDay.isAfter(fact.to())) {
            check.refuse("lastDay", "registry.end-after-end", fact.to().toString());
        }
        Recording recording = recorder.recording(check.source(source));
        check.throwIfRefused();
        recorder.apply(ending(fact, lastDay, recording), recording);
        recorder.log(
                fact instanceof Consent
                        ? "registry.audit.consent-withdrawn"
                        : "registry.audit.fact-ended",
                person,
                Map.of("fact", fact.kind().name(), "to", lastDay.toString()));
    }

    private static Revision<? extends Fact> ending(
            Fact fact, LocalDate lastDay, Recording recording) {
        return fact instanceof Consent consent
                ? new Revision<Fact>(
                        List.of(consent), List.of(consent.withdrawnAfter(lastDay, recording)))
                : Revision.ending(fact, lastDay, recording);
    }

    void strikeOut(Person person, FactId id, String reason) {
        Fact fact = changeable(person, id);
        FieldCheck check = new FieldCheck();
        String why = check.requiredText("reason", reason, Statements.LONGEST_LINE);
        if (why.matches("(?s).*\\d{8}.*")) {
            check.refuse("reason", "registry.purpose-without-numbers");
        }
        check.throwIfRefused();
        recorder.apply(Revision.strikingOut(fact), recorder.recording(why));
        recorder.log(
                "registry.audit.fact-struck-out",
                person,
                FactDetail.of(fact, Map.of("fact", fact.kind().name(), "reason", why)));
    }

    private Fact changeable(Person person, FactId id) {
        if (ELSEWHERE.contains(id.kind())) {
            throw Permissions.noSuchPerson();
        }
        return believed(person, id, Facts.of(id.kind()));
    }

    private <F extends Fact> F believed(Person person, FactId id, Class<F> kind) {
        F fact = facts.find(kind, person.id(), id.value()).orElseThrow(Permissions::noSuchPerson);
        if (!fact.isBelieved()) {
            throw Problem.conflict("registry.fact-changed-meanwhile");
        }
        return fact;
    }
}
