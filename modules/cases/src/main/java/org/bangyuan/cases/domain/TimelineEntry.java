package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.bangyuan.platform.security.Role;

/** 留痕: what happened to the case, when, by whom in which role. Written once. */
@Entity
@Table(schema = "cases", name = "timeline")
public class TimelineEntry extends CasePart {
    @Column(name = "text_key", nullable = false, updatable = false)
    private String key;

    @Column(nullable = false, updatable = false)
    private TextList args;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false)
    private String username;

    @Column(nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Column(nullable = false, updatable = false)
    private String organisation;

    protected TimelineEntry() {} // for JPA only

    TimelineEntry(AssistanceCase matter, int position, Actor actor, String key, TextList args) {
        super(matter, position);
        this.key = key;
        this.args = args;
        this.at = actor.at();
        this.username = actor.username();
        this.name = actor.name();
        this.role = actor.role();
        this.organisation = actor.organisation();
    }

    public String key() {
        return key;
    }

    public TextList args() {
        return args;
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

    public Role role() {
        return role;
    }

    public String organisation() {
        return organisation;
    }
}
