package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.platform.security.CurrentUser;
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

    protected Recorder() {
        this(null, null, null, null); // for the container only
    }

    @Inject
    Recorder(Facts facts, AuditTrail audit, CurrentUser user, Clock clock) {
        this.facts = facts;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
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
        facts.apply(revision, recording.at());
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
        facts.apply(revision, recording.at());
        return !revision.superseded().isEmpty();
    }

    /** What somebody else has done to the facts about a person, worked out elsewhere. */
    void apply(Revision<? extends Fact> revision, Recording recording) {
        facts.apply(revision, recording.at());
    }

    void log(String action, Person person, Map<String, String> detail) {
        log(action, person.id(), person.handling().countyOrg(), detail);
    }

    private void log(String action, UUID person, String county, Map<String, String> detail) {
        audit.record(new AuditEntry(action, "person", person, county, detail));
    }
}
