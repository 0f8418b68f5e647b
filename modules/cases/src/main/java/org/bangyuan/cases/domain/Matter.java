package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.Hardship;
import org.bangyuan.engine.facts.SocialAssistance;
import org.bangyuan.kernel.Money;

/** 困难情形与事件: what the one matter is about (一事一批). */
@Embeddable
public class Matter {
    /**
     * What is stated.
     *
     * @param cause what happened; may be null unless the hardship is an event
     * @param account 困难事由
     * @param requested amount asked for, or null
     */
    public record Facts(
            Hardship hardship,
            EventCause cause,
            LocalDate happenedOn,
            String place,
            String account,
            SocialAssistance socialAssistance,
            String socialAssistanceNote,
            Money requested) {
        /** Tells one matter of a household from another on the same day. */
        public String eventKind() {
            return cause == null ? hardship.name() : cause.name();
        }

        /** Key of the text that names the matter. */
        public String key() {
            return cause == null ? "cases.hardship." + hardship : "cases.cause." + cause;
        }
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Hardship hardship;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EventCause cause;

    @Column(name = "event_kind", nullable = false, updatable = false)
    private String eventKind;

    @Column(name = "happened_on", nullable = false, updatable = false)
    private LocalDate happenedOn;

    @Column(updatable = false)
    private String place;

    @Column(nullable = false, updatable = false)
    private String account;

    @Enumerated(EnumType.STRING)
    @Column(name = "social_assistance", nullable = false, updatable = false)
    private SocialAssistance socialAssistance;

    @Column(name = "social_assistance_note", updatable = false)
    private String socialAssistanceNote;

    @Column(name = "requested_fen", updatable = false)
    private Long requestedFen;

    protected Matter() {} // for JPA only

    public Matter(Facts facts) {
        this.hardship = facts.hardship();
        this.cause = facts.cause();
        this.eventKind = facts.eventKind();
        this.happenedOn = facts.happenedOn();
        this.place = facts.place();
        this.account = facts.account();
        this.socialAssistance = facts.socialAssistance();
        this.socialAssistanceNote = facts.socialAssistanceNote();
        this.requestedFen = facts.requested() == null ? null : facts.requested().fen();
    }

    public Facts facts() {
        return new Facts(
                hardship,
                cause,
                happenedOn,
                place,
                account,
                socialAssistance,
                socialAssistanceNote,
                requestedFen == null ? null : Money.ofFen(requestedFen));
    }

    public String eventKind() {
        return eventKind;
    }
}
