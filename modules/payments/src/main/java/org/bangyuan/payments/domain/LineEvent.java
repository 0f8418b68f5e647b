package org.bangyuan.payments.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 流水: one step of one line, written once and never changed. What was paid and came back later is
 * two events, so the figures of a month can be told again as they were.
 */
@Entity
@Table(schema = "payments", name = "line_event")
public class LineEvent {
    /** What happened to the line. */
    public enum Kind {
        APPROVED,
        LISTED,
        TAKEN_OFF,
        RELEASED,
        CHECKED,
        PAID,
        RETURNED,
        /** 重新待发: takes the place of a returned line. */
        AGAIN,
        /** 撤销: the decision was revoked before it was paid. */
        REVOKED
    }

    @Id private UUID id;

    @Column(name = "county_org")
    private String countyOrg;

    @Column(name = "business_year")
    private int businessYear;

    @Column(name = "line_id")
    private UUID lineId;

    @Column(name = "list_id")
    private UUID listId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "amount_fen")
    private long amountFen;

    /** Day that it counts for: of the decision, of the payment, of the return. */
    @Column(name = "value_on")
    private LocalDate valueOn;

    @Column(name = "acted_by")
    private String actedBy;

    @Column(name = "acted_at")
    private Instant actedAt;

    protected LineEvent() {} // for JPA only

    public LineEvent(PaymentLine line, Kind kind, LocalDate valueOn, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.countyOrg = line.handling().countyOrg();
        this.businessYear = line.businessYear();
        this.lineId = line.id();
        this.listId = line.listId();
        this.kind = kind;
        this.amountFen = line.amount().fen();
        this.valueOn = valueOn;
        this.actedBy = by;
        this.actedAt = at;
    }
}
