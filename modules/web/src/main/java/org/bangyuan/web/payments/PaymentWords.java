package org.bangyuan.web.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.bangyuan.payments.api.PaymentDesk.Level;
import org.bangyuan.payments.api.PaymentDesk.LineState;
import org.bangyuan.payments.api.PaymentDesk.ListState;
import org.bangyuan.web.frame.Words;

/** Colours and keys for what the payments module names. */
@Named
@RequestScoped
public class PaymentWords {
    @Inject private Words words;

    /** 2026-11 as people say it. */
    public String month(String isoMonth) {
        YearMonth month = YearMonth.parse(isoMonth);
        return words.of(
                "payments.month",
                Integer.toString(month.getYear()),
                Integer.toString(month.getMonthValue()));
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
