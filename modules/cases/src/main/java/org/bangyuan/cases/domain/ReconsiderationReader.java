package org.bangyuan.cases.domain;

import java.time.LocalDate;
import org.bangyuan.cases.api.Reconsiderations;
import org.bangyuan.cases.api.Reconsiderations.Authority;
import org.bangyuan.cases.api.Reconsiderations.State;

/** Reads an application for 复核 and a ruling as typed; each fault is named by its field. */
public final class ReconsiderationReader {
    private final FieldReader fields;

    public ReconsiderationReader(FieldReader fields) {
        this.fields = fields;
    }

    /**
     * @param decidedOn nothing is served before it is decided; null where nothing is
     */
    public Reconsideration.Request request(
            Reconsiderations.Request typed, LocalDate decidedOn, LocalDate today) {
        LocalDate delivered = fields.pastDay("deliveredOn", typed.deliveredOn(), today);
        if (delivered != null && decidedOn != null && delivered.isBefore(decidedOn)) {
            fields.refuse("deliveredOn", "reconsideration.before-decision", decidedOn);
        }
        LocalDate received = fields.pastDay("receivedOn", typed.receivedOn(), today);
        if (received != null && delivered != null && received.isBefore(delivered)) {
            fields.refuse("receivedOn", "reconsideration.before-service", delivered);
        }
        return new Reconsideration.Request(
                fields.choice("authority", typed.authority(), Authority.class),
                delivered,
                received,
                fields.personName("broughtBy", typed.broughtBy()),
                fields.text("reasons", typed.reasons(), 5, 2000),
                fields.optionalText("lateReason", typed.lateReason(), 500));
    }

    public Reconsideration.Ruling ruling(Reconsiderations.Ruling typed) {
        State outcome = fields.choice("outcome", typed.outcome(), State.class);
        if (outcome != null && outcome.isOpen()) {
            fields.refuse("outcome", "choice");
        }
        return new Reconsideration.Ruling(
                outcome == State.REVOKED,
                fields.text("documentNumber", typed.documentNumber(), 4, 60),
                fields.text("findings", typed.findings(), 10, 2000));
    }
}
