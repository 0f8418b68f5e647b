package org.bangyuan.papers.domain;

import org.bangyuan.papers.api.PaperContent;

/** 文书种类: which form a content is printed on. */
public enum PaperKind {
    /** F3 受理通知书. */
    RECEIPT("receipt"),
    /** F4 一次性补正告知书. */
    CORRECTION_NOTICE("correction-notice"),
    /** F9 审批决定书（准予）. */
    APPROVAL("approval"),
    /** F10 不予帮扶告知书. */
    REFUSAL("refusal"),
    /** F12 复核决定书. */
    RECONSIDERATION("reconsideration"),
    /** F16 发放花名册. */
    PAYMENT_ROSTER("payment-roster"),
    /** F18 财政月报. */
    FINANCE_REPORT("finance-report");

    private final String form;

    PaperKind(String form) {
        this.form = form;
    }

    /** Name of the form's template. */
    String form() {
        return form;
    }

    public static PaperKind of(PaperContent content) {
        if (content instanceof PaperContent.Receipt) {
            return RECEIPT;
        }
        if (content instanceof PaperContent.CorrectionNotice) {
            return CORRECTION_NOTICE;
        }
        if (content instanceof PaperContent.Approval) {
            return APPROVAL;
        }
        if (content instanceof PaperContent.Refusal) {
            return REFUSAL;
        }
        if (content instanceof PaperContent.Reconsideration) {
            return RECONSIDERATION;
        }
        return content instanceof PaperContent.PaymentRoster ? PAYMENT_ROSTER : FINANCE_REPORT;
    }

    /** The number that stands under the title: 文号 of a decision, else the content's own. */
    public static String printedNumber(PaperContent content) {
        if (content instanceof PaperContent.Approval approval) {
            return approval.documentNumber();
        }
        if (content instanceof PaperContent.Reconsideration reconsideration) {
            return reconsideration.documentNumber();
        }
        return content instanceof PaperContent.Refusal refusal
                ? refusal.documentNumber()
                : content.number();
    }
}
