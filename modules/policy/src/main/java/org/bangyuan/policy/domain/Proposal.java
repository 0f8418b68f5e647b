package org.bangyuan.policy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.policy.api.Change;
import org.bangyuan.policy.api.ProposalView.State;
import org.bangyuan.policy.api.SourceDocument;

/**
 * 变更审批单 (F21): what is to be in force, with the document it rests on. Entered by one person,
 * approved or sent back by another of the same organisation (SD-6); who entered it may withdraw it
 * while it waits. A decided sheet never changes; a correction is a new one.
 */
@Entity
@Table(schema = "policy", name = "proposal")
public class Proposal {
    /** 六(四): standards are public and the use of the money is supervised. */
    private static final Citation SUPERVISION = Citation.measure("六(四)");

    @Id private UUID id;
    @Version private long version;

    @Enumerated(EnumType.STRING)
    private Change.Subject subject;

    private String key;
    private String organisation;
    private String content;
    private LocalDate begins;

    @Column(name = "document_title")
    private String documentTitle;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_date")
    private LocalDate documentDate;

    @Column(name = "document_file")
    private UUID documentFile;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean seen;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    protected Proposal() {} // for JPA only

    /**
     * @param content of the change, as the module keeps it
     * @param organisation whose people decide
     * @param file stored copy of the document, or null
     */
    public Proposal(
            Change change,
            String content,
            String organisation,
            SourceDocument document,
            UUID file,
            String enteredBy,
            Instant enteredAt) {
        this.id = UUID.randomUUID();
        this.subject = change.subject();
        this.key = change.key();
        this.organisation = organisation;
        this.content = content;
        this.begins = change.from();
        this.documentTitle = document.title();
        this.documentNumber = document.number();
        this.documentDate = document.issued();
        this.documentFile = file;
        this.fileName = document.fileName();
        this.state = State.PROPOSED;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
        this.reason = "";
    }

    /**
     * @throws Problem RULE_BROKEN for who entered it; CONFLICT if it is decided
     */
    public void approve(String username, Instant now, boolean heldAgainstDocument) {
        decide(State.APPROVED, username, now);
        this.seen = heldAgainstDocument && documentFile != null;
    }

    /**
     * @throws Problem as {@link #approve}
     */
    public void reject(String username, Instant now, String why) {
        decide(State.REJECTED, username, now);
        this.reason = why;
    }

    private void decide(State to, String username, Instant now) {
        requireWaiting();
        if (username.equals(enteredBy)) {
            throw Problem.ruleBroken(SUPERVISION, "policy.proposal.own");
        }
        end(to, username, now);
    }

    /**
     * @throws Problem FORBIDDEN for others than who entered it; CONFLICT if it is decided
     */
    public void withdraw(String username, Instant now) {
        requireWaiting();
        if (!username.equals(enteredBy)) {
            throw Problem.forbidden("policy.proposal.not-own");
        }
        end(State.WITHDRAWN, username, now);
    }

    private void requireWaiting() {
        if (!waits()) {
            throw Problem.conflict("policy.proposal.decided");
        }
    }

    private void end(State to, String username, Instant now) {
        this.state = to;
        this.decidedBy = username;
        this.decidedAt = now;
    }

    public boolean waits() {
        return state == State.PROPOSED;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Change.Subject subject() {
        return subject;
    }

    public String content() {
        return content;
    }

    public String organisation() {
        return organisation;
    }

    public SourceDocument document() {
        return new SourceDocument(documentTitle, documentNumber, documentDate, fileName);
    }

    /** The stored copy of the document. */
    public Optional<UUID> file() {
        return Optional.ofNullable(documentFile);
    }

    public State state() {
        return state;
    }

    /** True if who approved has held it against the document. */
    public boolean isSeen() {
        return seen;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    /** Null while it waits. */
    public String decidedBy() {
        return decidedBy;
    }

    /** Null while it waits. */
    public Instant decidedAt() {
        return decidedAt;
    }

    public String reason() {
        return reason;
    }
}
