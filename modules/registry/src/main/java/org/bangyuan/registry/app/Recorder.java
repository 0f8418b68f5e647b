package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.registry.api.FactsRecorded;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.domain.Fact;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.domain.Revision;
import org.bangyuan.registry.persistence.Facts;

/** Records a statement about a person: revises what was believed, and leaves a row in the log. */
@ApplicationScoped
class Recorder {
    private final Facts facts;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;
    private final Event<FactsRecorded> recorded;

    protected Recorder() {
        this(null, null, null, null, null); // for the container only
    }

    @Inject
    Recorder(
            Facts facts,
            AuditTrail audit,
            CurrentUser user,
            Clock clock,
            Event<FactsRecorded> recorded) {
        this.facts = facts;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
        this.recorded = recorded;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** By the acting user, now. */
    Recording recording(String source) {
        return new Recording(clock.instant(), user.username(), source);
    }

    /**
     * @param kind class of the statement
     * @param same which of the person's facts of this kind answer the same question
     * @return false if it was believed already
     */
    <F extends Fact> boolean record(
            F statement, Class<F> kind, Predicate<F> same, Recording recording) {
        List<F> believed = facts.believed(kind, statement.person()).stream().filter(same).toList();
        Revision<F> revision = Revision.by(statement, believed, recording);
        apply(revision, recording);
        return !revision.added().isEmpty();
    }

    /** As {@link #record}, replacing what answers the same question. */
    <F extends Fact> boolean record(F statement, Class<F> kind, Recording recording) {
        return record(statement, kind, statement::answersTheSameAs, recording);
    }

    /**
     * 更正.
     *
     * @return false if nothing changes
     */
    <F extends Fact> boolean correct(F wrong, F right, Class<F> kind, Recording recording) {
        List<F> believed =
                facts.believed(kind, right.person()).stream()
                        .filter(right::answersTheSameAs)
                        .toList();
        Revision<F> revision = Revision.correcting(wrong, right, believed, recording);
        apply(revision, recording);
        return !revision.superseded().isEmpty();
    }

    /** A revision that the caller has made up, of whatever people it speaks of. */
    <F extends Fact> void apply(Revision<F> revision, Recording recording) {
        facts.apply(revision, recording.at());
        List<F> changed = revision.added().isEmpty() ? revision.superseded() : revision.added();
        announce(changed.stream().map(Fact::person).distinct().toList());
    }

    /** Tells whoever concludes from facts; said once where many were recorded set by set. */
    void announce(Collection<UUID> persons) {
        if (!persons.isEmpty()) {
            recorded.fire(new FactsRecorded(persons.stream().map(PersonId::new).toList()));
        }
    }

    void log(String action, Person person, Map<String, String> detail) {
        log(action, person.id(), person.handling().countyOrg(), detail);
    }

    /** Whatever else concerns a household rather than one person. */
    void logHousehold(String action, UUID household, String county, Map<String, String> detail) {
        audit.record(new AuditEntry(action, "household", household, county, detail));
    }

    private void log(String action, UUID person, String county, Map<String, String> detail) {
        audit.record(new AuditEntry(action, "person", person, county, detail));
    }
}
