package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** 代为申请 (五1): who filed for the applicant; receipt and notices go to both. */
@Embeddable
public class Representation {
    /** 监护人、代办员、村（社区）退役军人服务站. */
    public enum Kind {
        GUARDIAN,
        AGENT,
        STATION
    }

    /** What is stated; phone and mandate may be empty for a station. */
    public record Facts(Kind kind, String name, String phone, String mandate) {}

    @Enumerated(EnumType.STRING)
    @Column(name = "proxy_kind", updatable = false)
    private Kind kind;

    @Column(name = "proxy_name", updatable = false)
    private String name;

    @Column(name = "proxy_phone", updatable = false)
    private String phone;

    @Column(name = "proxy_mandate", updatable = false)
    private String mandate;

    protected Representation() {} // for JPA only

    public Representation(Facts facts) {
        this.kind = facts.kind();
        this.name = facts.name();
        this.phone = facts.phone();
        this.mandate = facts.mandate();
    }

    public Facts facts() {
        return new Facts(kind, name, phone, mandate);
    }
}
