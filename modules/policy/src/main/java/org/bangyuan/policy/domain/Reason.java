package org.bangyuan.policy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.kernel.Citation;
import org.bangyuan.policy.api.ReasonCode;

/** 理由代码 with the clause of the measure that it rests on, as worded from a day on. */
@Entity
@Table(schema = "policy", name = "reason_code")
public class Reason implements Dated {
    @Id private UUID id;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReasonCode.Kind kind;

    @Column(nullable = false)
    private String clause;

    @Column(nullable = false)
    private String text;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Reason() {} // for JPA only

    public Reason(ReasonCode reason, int position, LocalDate from) {
        this.id = UUID.randomUUID();
        this.code = reason.code();
        this.position = position;
        this.kind = reason.kind();
        this.clause = reason.citation().clause();
        this.text = reason.text();
        this.validFrom = from;
    }

    public int position() {
        return position;
    }

    @Override
    public LocalDate from() {
        return validFrom;
    }

    @Override
    public LocalDate until() {
        return validTo;
    }

    @Override
    public void end(LocalDate lastDay) {
        this.validTo = lastDay;
    }

    public ReasonCode view() {
        return new ReasonCode(code, kind, Citation.measure(clause), text);
    }
}
