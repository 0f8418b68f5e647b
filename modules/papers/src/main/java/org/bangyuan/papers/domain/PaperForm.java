package org.bangyuan.papers.domain;

import java.time.LocalDate;
import java.util.Map;
import org.bangyuan.papers.api.PaperContent;

/**
 * A content laid out for its form.
 *
 * @param name name of the template
 * @param title title of the document, for the PDF's own description
 * @param landscape true for rosters and reports
 * @param values what goes to the places of the template
 */
record PaperForm(String name, String title, boolean landscape, Map<String, Object> values) {
    static PaperForm of(PaperContent content, LocalDate issued) {
        String name = PaperKind.of(content).form();
        if (content instanceof PaperContent.Receipt receipt) {
            return portrait(name, "受理通知书", receipt.number(), StationForms.receipt(receipt));
        }
        if (content instanceof PaperContent.CorrectionNotice notice) {
            return portrait(
                    name, "一次性补正告知书", notice.number(), StationForms.correction(notice, issued));
        }
        if (content instanceof PaperContent.Approval approval) {
            return portrait(
                    name, "审批决定书", approval.documentNumber(), CountyForms.approval(approval));
        }
        if (content instanceof PaperContent.Refusal refusal) {
            return portrait(
                    name, "不予帮扶告知书", refusal.documentNumber(), CountyForms.refusal(refusal));
        }
        if (content instanceof PaperContent.Reconsideration reconsideration) {
            return portrait(
                    name,
                    "复核决定书",
                    reconsideration.documentNumber(),
                    CountyForms.reconsideration(reconsideration));
        }
        if (content instanceof PaperContent.PaymentRoster roster) {
            return new PaperForm(name, "发放花名册 " + roster.number(), true, TableForms.roster(roster));
        }
        PaperContent.FinanceReport report = (PaperContent.FinanceReport) content;
        return new PaperForm(name, "财政月报 " + report.number(), true, TableForms.report(report));
    }

    private static PaperForm portrait(
            String name, String title, String number, Map<String, Object> values) {
        return new PaperForm(name, title + " " + number, false, values);
    }
}
