package org.bangyuan.exchange.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.platform.text.Texts;

/**
 * A case for another system: what it needs to follow the matter, with masked numbers, without the
 * household, the visit and the papers.
 */
public record CaseBody(
        String id,
        String number,
        long version,
        String stage,
        String stageText,
        String county,
        String town,
        Applicant applicant,
        Event event,
        Long requestedFen,
        Clock townClock,
        Clock countyClock,
        Decision decision,
        List<Payment> payments,
        List<Happening> timeline) {
    /** The applicant; the number is masked. */
    public record Applicant(String name, String maskedId, String identity) {}

    /** 困难情形与事件. */
    public record Event(String hardshipClause, String cause, LocalDate happenedOn) {}

    /** 办结期限 of one level. */
    public record Clock(
            LocalDate received,
            LocalDate due,
            boolean provisional,
            String lamp,
            int workingDaysLeft,
            int workingDaysOverdue,
            LocalDate stoppedOn) {}

    /** 审批决定. */
    public record Decision(
            boolean approved,
            String documentNumber,
            Long amountFen,
            List<String> reasonCodes,
            String explanation,
            LocalDate decidedOn) {}

    /** 发放. */
    public record Payment(
            String state,
            String stateText,
            long amountFen,
            String bank,
            String accountLastFour,
            LocalDate settledOn) {}

    /** What happened, without the names of staff. */
    public record Happening(Instant at, String text, String organisation) {}

    /** A case in a list. */
    public record Row(
            String id,
            String number,
            String stage,
            String stageText,
            String applicant,
            String maskedId,
            String town,
            LocalDate received,
            LocalDate due,
            boolean provisional,
            Long amountFen) {}

    /** Part of a list. */
    public record Rows(List<Row> items, long total, int offset, int limit) {}

    /** Where a case stands. */
    public record Status(
            String id,
            String number,
            String stage,
            String stageText,
            boolean open,
            LocalDate due,
            boolean provisional,
            String lamp,
            LocalDate decidedOn,
            Boolean approved) {}

    /** Answer to a filed application. */
    public record Filed(String id, String number, String stage, String stageText, LocalDate due) {}

    public static CaseBody of(CaseView view, List<PaymentDesk.LineView> payments, Locale locale) {
        return new CaseBody(
                view.id().toString(),
                view.number(),
                view.version(),
                view.stage().name(),
                stage(view, locale),
                view.countyName(),
                view.townName(),
                new Applicant(
                        view.applicant().name(),
                        view.applicant().maskedId(),
                        text(locale, view.applicant().identityKey())),
                event(view, locale),
                fen(view.requested()),
                clock(view.townClock()),
                clock(view.countyClock()),
                decision(view),
                payments.stream().map(line -> payment(line, locale)).toList(),
                view.timeline().stream()
                        .map(
                                entry ->
                                        new Happening(
                                                entry.at(),
                                                Texts.of(locale, entry.key(), entry.args()),
                                                entry.organisation()))
                        .toList());
    }

    private static Event event(CaseView view, Locale locale) {
        return new Event(
                view.event().hardshipClause(),
                text(locale, view.event().causeKey()),
                view.event().happenedOn());
    }

    private static Clock clock(CaseView.Clock clock) {
        return clock == null
                ? null
                : new Clock(
                        clock.deadline().received(),
                        clock.deadline().due(),
                        clock.deadline().provisional(),
                        clock.lamp() == null ? null : clock.lamp().name(),
                        clock.left(),
                        clock.overdueBy(),
                        clock.stoppedOn());
    }

    private static Decision decision(CaseView view) {
        CaseView.Decision decision = view.decision();
        return decision == null
                ? null
                : new Decision(
                        decision.approved(),
                        decision.documentNumber(),
                        fen(decision.amount()),
                        decision.reasonCodes(),
                        decision.explanation(),
                        decision.decidedOn());
    }

    private static Payment payment(PaymentDesk.LineView line, Locale locale) {
        return new Payment(
                line.state().name(),
                Texts.of(locale, "payments.line." + line.state()),
                line.amount().fen(),
                line.bank(),
                line.lastFour(),
                line.settledOn());
    }

    public static Row row(CaseDesk.CaseRow row, Locale locale) {
        return new Row(
                row.id().toString(),
                row.number(),
                row.stage().name(),
                Texts.of(locale, "cases.stage." + row.stage()),
                row.applicant(),
                row.maskedId(),
                row.townName(),
                row.received(),
                row.due(),
                row.provisional(),
                fen(row.amount()));
    }

    /** The same row from a whole case. */
    public static Row row(CaseView view, Locale locale) {
        CaseView.Clock clock = running(view);
        return new Row(
                view.id().toString(),
                view.number(),
                view.stage().name(),
                stage(view, locale),
                view.applicant().name(),
                view.applicant().maskedId(),
                view.townName(),
                view.townClock() == null ? null : view.townClock().deadline().received(),
                clock == null ? null : clock.deadline().due(),
                clock != null && clock.deadline().provisional(),
                fen(view.decision() == null ? view.requested() : view.decision().amount()));
    }

    public static Status status(CaseView view, Locale locale) {
        CaseView.Clock clock = running(view);
        return new Status(
                view.id().toString(),
                view.number(),
                view.stage().name(),
                stage(view, locale),
                view.stage().isOpen(),
                clock == null ? null : clock.deadline().due(),
                clock != null && clock.deadline().provisional(),
                clock == null || clock.lamp() == null ? null : clock.lamp().name(),
                view.decision() == null ? null : view.decision().decidedOn(),
                view.decision() == null ? null : view.decision().approved());
    }

    public static Filed filed(CaseView view, Locale locale) {
        CaseView.Clock clock = running(view);
        return new Filed(
                view.id().toString(),
                view.number(),
                view.stage().name(),
                stage(view, locale),
                clock == null ? null : clock.deadline().due());
    }

    private static CaseView.Clock running(CaseView view) {
        if (!view.stage().isOpen()) {
            return null;
        }
        return view.stage().isTown() ? view.townClock() : view.countyClock();
    }

    private static String stage(CaseView view, Locale locale) {
        return Texts.of(locale, "cases.stage." + view.stage());
    }

    private static String text(Locale locale, String key) {
        return key == null ? null : Texts.of(locale, key);
    }

    private static Long fen(Money money) {
        return money == null ? null : money.fen();
    }
}
