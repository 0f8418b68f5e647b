package org.bangyuan.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * 审计记录: one change or one unmasked view, by whom, when, on what. Written in the transaction of the
 * business and never touched again; the database grants the application nothing else.
 */
@Entity
@Table(schema = "audit", name = "entry")
public class LoggedAction {
    @Id
    @SequenceGenerator(
            name = "audit_entry",
            schema = "audit",
            sequenceName = "entry_seq",
            allocationSize = 1000)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry")
    private long id;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String username;

    @Column(nullable = false)
    private String name;

    private String organisation;

    @Column(nullable = false)
    private String action;

    @Column(name = "subject_type", nullable = false)
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "county_org")
    private String countyOrg;

    @Column(nullable = false)
    private String detail;

    protected LoggedAction() {} // for JPA only

    private LoggedAction(Actor actor, Instant at, String action, Subject subject, String detail) {
        this.at = at;
        this.username = actor.username();
        this.name = actor.name();
        this.organisation = actor.organisation();
        this.action = action;
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.countyOrg = subject.countyOrg();
        this.detail = detail;
    }

    /**
     * Who acted.
     *
     * @param name their name at that time
     * @param organisation code of theirs, or null for the system itself
     */
    public record Actor(String username, String name, String organisation) {}

    /**
     * On what.
     *
     * @param id null for a refusal that concerns a page and nothing on it
     * @param countyOrg county-level organisation that it belongs to, or null
     */
    public record Subject(String type, UUID id, String countyOrg) {}

    /**
     * A new row.
     *
     * @param detail a JSON object
     */
    public static LoggedAction of(
            Actor actor, Instant at, String action, Subject subject, String detail) {
        return new LoggedAction(actor, at, action, subject, detail);
    }

    public long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public String action() {
        return action;
    }

    /** A JSON object. */
    public String detail() {
        return detail;
    }
}
