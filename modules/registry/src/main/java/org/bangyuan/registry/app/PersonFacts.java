package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.registry.api.Registration.RecordCircumstance;
import org.bangyuan.registry.api.Registration.RecordExclusion;
import org.bangyuan.registry.api.Registration.RecordGuardian;
import org.bangyuan.registry.api.Registration.RecordIdentity;
import org.bangyuan.registry.api.Registration.RecordRegister;
import org.bangyuan.registry.domain.CircumstancePeriod;
import org.bangyuan.registry.domain.Consent;
import org.bangyuan.registry.domain.ExclusionOnRecord;
import org.bangyuan.registry.domain.Fact;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.Guardianship;
import org.bangyuan.registry.domain.IdentityPeriod;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.domain.RegisterPeriod;

/** Facts about one person, recorded. The person is locked by the caller. */
@ApplicationScoped
class PersonFacts {
    private static final int LONGEST_SCOPE = 200;

    private final Recorder recorder;
    private final Statements statements;
    private final SimpleStatements simple;
    private final ProposalDesk proposals;

    protected PersonFacts() {
        this(null, null, null, null); // for the container only
    }

    @Inject
    PersonFacts(
            Recorder recorder,
            Statements statements,
            SimpleStatements simple,
            ProposalDesk proposals) {
        this.recorder = recorder;
        this.statements = statements;
        this.simple = simple;
        this.proposals = proposals;
    }

    void recordIdentity(Person person, RecordIdentity command) {
        IdentityPeriod identity = statements.identity(person, command);
        record(
                person,
                identity,
                IdentityPeriod.class,
                "registry.audit.identity-recorded",
                Map.of("identity", command.identity().name()));
    }

    void recordRegister(List<Person> members, RecordRegister command) {
        Statements.RegisterStatement statement = statements.register(command);
        for (Person person : members) {
            record(
                    person,
                    statement.of(person.id()),
                    RegisterPeriod.class,
                    "registry.audit.register-recorded",
                    Map.of("kind", command.kind().name()));
        }
    }

    /** 三(二)3 is not believed before a second person has confirmed it (EXCL-3). */
    void recordExclusion(Person person, RecordExclusion command) {
        ExclusionOnRecord exclusion = statements.exclusion(person, command);
        if (command.ground() == ExclusionGround.DISTURBANCE) {
            proposals.propose(person, exclusion);
            return;
        }
        record(
                person,
                exclusion,
                ExclusionOnRecord.class,
                "registry.audit.exclusion-recorded",
                Map.of("ground", command.ground().citation().clause()));
    }

    void recordCircumstance(Person person, RecordCircumstance command) {
        CircumstancePeriod circumstance = simple.circumstance(person, command);
        record(
                person,
                circumstance,
                CircumstancePeriod.class,
                "registry.audit.fact-recorded",
                Map.of("fact", circumstance.kind().name()));
    }

    void recordGuardian(Person person, RecordGuardian command) {
        record(
                person,
                simple.guardian(person, command),
                Guardianship.class,
                "registry.audit.fact-recorded",
                Map.of("fact", "GUARDIAN"));
    }

    void recordConsent(Person person, String scope, LocalDate from, LocalDate to, String source) {
        FieldCheck check = new FieldCheck();
        check.period(from, to);
        String what = check.requiredText("scope", scope, LONGEST_SCOPE);
        Recording recording = recorder.recording(check.source(source));
        check.throwIfRefused();
        record(
                person,
                new Consent(person.id(), what, new DateRange(from, to), recording),
                Consent.class,
                "registry.audit.consent-recorded",
                Map.of());
    }

    private <F extends Fact> void record(
            Person person, F fact, Class<F> kind, String action, Map<String, String> detail) {
        if (recorder.record(fact, kind, fact.recording())) {
            recorder.log(action, person, FactDetail.of(fact, detail));
        }
    }
}
