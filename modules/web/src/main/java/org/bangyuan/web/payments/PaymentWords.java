package org.bangyuan.web.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.bangyuan.payments.api.PaymentDesk.Level;
import org.bangyuan.payments.api.PaymentDesk.LineState;
import org.bangyuan.payments.api.PaymentDesk.LineView;
import org.bangyuan.payments.api.PaymentDesk.ListState;
import org.bangyuan.payments.api.PaymentDesk.SubjectTotal;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Words;

/** Colours and keys for what the payments module names. */
@Named
@RequestScoped
public class PaymentWords {
    @Inject private Me me;
    @Inject private Words words;

    /** 2026-11 as people say it. */
    public String month(String isoMonth) {
        YearMonth month = YearMonth.parse(isoMonth);
        return words.of(
                "payments.month",
                Integer.toString(month.getYear()),
                Integer.toString(month.getMonthValue()));
    }

    /** Page of what a line is for: its case, or the person's 生活补助. */
    public String address(LineView line) {
        return line.caseId() == null
                ? "/people/person.xhtml?id=" + line.person()
                : "/cases/case.xhtml?id=" + line.caseId();
    }

    /** What a line is for. */
    public String matter(LineView line) {
        if (line.month() != null) {
            YearMonth month = YearMonth.parse(line.month());
            return words.of(
                    "payments.living." + line.kind(),
                    Integer.toString(month.getYear()),
                    Integer.toString(month.getMonthValue()));
        }
        return words.get(line.causeKey() == null ? "web.payments.other-cause" : line.causeKey());
    }

    /** 预算科目 as people say it. */
    public String subject(SubjectTotal total) {
        return total.wording(me.getLocale());
    }

    public String lineTone(LineState state) {
        return switch (state) {
            case PENDING, REVOKED -> "none";
            case LISTED -> "info";
            case CHECKED -> "warn";
            case PAID -> "done";
            case RETURNED -> "bad";
        };
    }

    public String line(LineState state) {
        return "payments.line." + state.name();
    }

    public String listTone(ListState state) {
        return switch (state) {
            case MADE, CHECKED -> "warn";
            case SUBMITTED -> "info";
            case SETTLED -> "done";
            case VOID -> "none";
        };
    }

    public String list(ListState state) {
        return "payments.list." + state.name();
    }

    /** Class of a check's sign and its icon. */
    public String checkTone(Level level) {
        return switch (level) {
            case OK -> "ok pi-check-circle";
            case NOTE -> "wa pi-exclamation-circle";
            case BLOCK -> "no pi-times-circle";
        };
    }

    /** Word before the sentence, for those who do not see the sign. */
    public String check(Level level) {
        return "web.payments.check." + level.name();
    }
}
