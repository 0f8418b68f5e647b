package org.bangyuan.assessment.domain;

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
import org.bangyuan.assessment.api.TrialSubject;

/**
 * 已保存的试算: a form as it was typed, never changed again; a trial that is changed is saved as another
 * one. It holds no name and no identity number.
 */
@Entity
@Table(schema = "assessment", name = "trial")
public class SavedTrial {
    @Id private UUID id;
    @Version private long version;

    @Column(nullable = false, updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private TrialSubject subject;

    @Column(name = "county_org", updatable = false)
    private String countyOrg;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(nullable = false, updatable = false)
    private String content;

    @Column(name = "saved_on", nullable = false, updatable = false)
    private LocalDate savedOn;

    @Column(name = "saved_at", nullable = false, updatable = false)
    private Instant savedAt;

    @Column(name = "saved_by", nullable = false, updatable = false)
    private String savedBy;

    @Column(name = "saved_by_name", nullable = false, updatable = false)
    private String savedByName;

    protected SavedTrial() {} // for JPA only

    /**
     * @param countyOrg county whose staff may open it, or null for everybody in the city
     */
    public SavedTrial(UUID id, String title, TrialSubject subject, String countyOrg, UUID person) {
        this.id = id;
        this.title = title;
        this.subject = subject;
        this.countyOrg = countyOrg;
        this.person = person;
    }

    /**
     * @param form as text
     * @param on day in Asia/Shanghai: what was recorded by then is known
     */
    public void keep(String form, LocalDate on, Instant at, String by, String byName) {
        this.content = form;
        this.savedOn = on;
        this.savedAt = at;
        this.savedBy = by;
        this.savedByName = byName;
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public TrialSubject subject() {
        return subject;
    }

    /** Whom the facts were taken from. */
    public Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    public String content() {
        return content;
    }

    public LocalDate savedOn() {
        return savedOn;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String savedByName() {
        return savedByName;
    }
}
