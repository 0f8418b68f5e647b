package org.bangyuan.payments.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditRow;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.payments.domain.LineEvent;
import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.payments.persistence.PaymentLines;

/** 留痕: each change of a line is an event of its journal, each act of a person an audit row. */
@Dependent
class Traces {
    static final String LIST = "payment-list";
    static final String LINE = "payment-line";

    private final AuditTrail audit;
    private final PaymentLines lines;
    private final Acting acting;

    @Inject
    Traces(AuditTrail audit, PaymentLines lines, Acting acting) {
        this.audit = audit;
        this.lines = lines;
        this.acting = acting;
    }

    void event(PaymentLine line, LineEvent.Kind kind, LocalDate valueOn) {
        lines.append(new LineEvent(line, kind, valueOn, acting.username(), acting.now()));
    }

    void event(PaymentLine line, LineEvent.Kind kind) {
        event(line, kind, acting.today());
    }

    /**
     * @param count lines that were acted on
     * @param totalFen their sum
     */
    void list(String action, PaymentList list, long count, long totalFen) {
        audit.record(
                new AuditEntry(
                        "payments.audit." + action,
                        LIST,
                        list.id(),
                        list.countyOrg(),
                        Map.of(
                                "number", list.number(),
                                "lines", Long.toString(count),
                                "totalFen", Long.toString(totalFen))));
    }

    void line(String action, PaymentLine line, Map<String, String> detail) {
        audit.record(
                new AuditEntry(
                        "payments.audit." + action,
                        LINE,
                        line.id(),
                        line.handling().countyOrg(),
                        detail));
    }

    List<AuditRow> of(PaymentList list) {
        return audit.about(LIST, list.id());
    }
}
