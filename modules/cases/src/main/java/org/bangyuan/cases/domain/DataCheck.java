package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 数据核对请求 (五1) with the authorisation it rests on; there is none without. Never changed. */
@Entity
@Table(schema = "cases", name = "data_check")
public class DataCheck {
    /** Who is asked about whom, and what. */
    public record Question(UUID person, String name, String authority, String item) {}

    /** 授权书 as it stood when it was asked. */
    public record Basis(UUID consent, String scope, LocalDate from, LocalDate to) {}

    @Id private UUID id;

    @Column(name = "case_id")
    private UUID matter;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "person_name")
    private String personName;

    private String authority;
    private String item;

    @Column(name = "consent_id")
    private UUID consent;

    @Column(name = "consent_scope")
    private String consentScope;

    @Column(name = "consent_from")
    private LocalDate consentFrom;

    @Column(name = "consent_to")
    private LocalDate consentTo;

    @Column(name = "requested_on")
    private LocalDate on;

    @Column(name = "requested_by")
    private String by;

    @Column(name = "requested_name")
    private String name;

    @Column(name = "requested_at")
    private Instant at;

    protected DataCheck() {} // for JPA only

    public DataCheck(AssistanceCase matter, Question question, Basis basis, Actor actor) {
        this.id = UUID.randomUUID();
        this.matter = matter.id();
        this.person = question.person();
        this.personName = question.name();
        this.authority = question.authority();
        this.item = question.item();
        this.consent = basis.consent();
        this.consentScope = basis.scope();
        this.consentFrom = basis.from();
        this.consentTo = basis.to();
        this.on = actor.today();
        this.by = actor.username();
        this.name = actor.name();
        this.at = actor.at();
    }

    public UUID id() {
        return id;
    }

    public Question question() {
        return new Question(person, personName, authority, item);
    }

    public Basis basis() {
        return new Basis(consent, consentScope, consentFrom, consentTo);
    }

    public String name() {
        return name;
    }

    public Instant at() {
        return at;
    }
}
