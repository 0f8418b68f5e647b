package org.bangyuan.cases.app;

import java.time.LocalDate;
import java.util.Locale;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.platform.text.Texts;

/** Rows of lists: no statement is sent for any of them. */
record CaseRows(Lamps lamps, Locale locale) {
    CaseDesk.CaseRow row(AssistanceCase matter) {
        LocalDate due = matter.dueOn();
        Deadline deadline = due == null ? null : lamps.until(due);
        return new CaseDesk.CaseRow(
                new CaseId(matter.id()),
                matter.number(),
                matter.applicant().name(),
                matter.applicant().maskedId(),
                matter.matter().key(),
                matter.matter().hardship().citation().clause(),
                matter.responsibility().townName(),
                matter.stage(),
                matter.receivedOn(),
                due,
                due != null && lamps.calendar().isMakeUpDay(due),
                matter.isDueProvisional(),
                deadline == null ? null : deadline.lamp(lamps.calendar(), lamps.today()),
                deadline == null ? 0 : deadline.left(lamps.calendar(), lamps.today()),
                deadline == null ? 0 : deadline.overdueBy(lamps.calendar(), lamps.today()),
                holder(matter),
                matter.amount(),
                matter.reviewAuthority().isPresent());
    }

    /** 承办人: the investigators by name, else who has the next step. */
    private String holder(AssistanceCase matter) {
        if (matter.reviewAuthority().isPresent()) {
            return Texts.of(locale, "cases.holder.review." + matter.reviewAuthority().get());
        }
        return switch (matter.stage()) {
            case VERIFYING -> String.join("、", matter.investigators().items());
            default -> Texts.of(locale, "cases.holder." + matter.stage());
        };
    }
}
