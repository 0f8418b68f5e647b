package org.bangyuan.policy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.bangyuan.kernel.Citation;
import org.bangyuan.policy.api.ReasonCode;

/** 理由代码 with the clause of the measure that it rests on. */
@Entity
@Table(schema = "policy", name = "reason_code")
public class Reason {
    @Id private String code;

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReasonCode.Kind kind;

    @Column(nullable = false)
    private String clause;

    @Column(nullable = false)
    private String text;

    protected Reason() {} // for JPA only

    public ReasonCode view() {
        return new ReasonCode(code, kind, Citation.measure(clause), text);
    }
}
