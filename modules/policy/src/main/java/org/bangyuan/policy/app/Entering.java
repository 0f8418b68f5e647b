package org.bangyuan.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.platform.files.FileStore;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.policy.api.Change;
import org.bangyuan.policy.api.SourceDocument;
import org.bangyuan.policy.api.SourceForm;
import org.bangyuan.policy.domain.Proposal;
import org.bangyuan.policy.domain.SourceReader;
import org.bangyuan.policy.persistence.ChangeJson;
import org.bangyuan.policy.persistence.Sheets;

/** 录入: a change with its document becomes a sheet that waits for another person. */
@ApplicationScoped
class Entering {
    private final Sheets sheets;
    private final Competence competence;
    private final Effects effects;
    private final FileStore files;
    private final AuditTrail audit;
    private final Clock clock;

    protected Entering() {
        this(null, null, null, null, null, null); // for the container only
    }

    @Inject
    Entering(
            Sheets sheets,
            Competence competence,
            Effects effects,
            FileStore files,
            AuditTrail audit,
            Clock clock) {
        this.sheets = sheets;
        this.competence = competence;
        this.effects = effects;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Problem FORBIDDEN for another area or role
     */
    StaffMember requireEntry(Change.Subject subject, String organisation) {
        return competence.requireEntry(subject, organisation);
    }

    /**
     * @throws Problem CONFLICT where one waits for the same thing already, and whatever the rules
     *     of the subject say
     */
    void check(Change change) {
        if (sheets.waiting(change.subject(), change.key()).isPresent()) {
            throw Problem.conflict("policy.proposal.waits");
        }
        effects.require(change);
    }

    /**
     * @param organisation whose people decide
     * @throws Problem as {@link #requireEntry} and {@link #check}; INVALID for the document
     */
    UUID enter(Change change, String organisation, SourceForm source) {
        StaffMember member = requireEntry(change.subject(), organisation);
        check(change);
        SourceDocument document =
                new SourceReader(SourceReader.Weight.of(change.subject()))
                        .read(source, LocalDate.now(clock));
        UUID file =
                document.fileName() == null
                        ? null
                        : files.upload(document.fileName(), source.file());
        Proposal sheet =
                new Proposal(
                        change,
                        ChangeJson.write(change),
                        organisation,
                        document,
                        file,
                        member.username(),
                        clock.instant());
        sheets.add(sheet);
        record(sheet, change.key(), "entered");
        return sheet.id();
    }

    /** A row of the audit log about a sheet. */
    void record(Proposal sheet, String key, String what) {
        audit.record(
                new AuditEntry(
                        "policy.audit.proposal-" + what,
                        "policy-proposal",
                        sheet.id(),
                        sheet.organisation().equals(Competence.CITY) ? null : sheet.organisation(),
                        Map.of("subject", sheet.subject().name(), "key", key)));
    }
}
