package org.bangyuan.papers.api;

import java.time.LocalDate;
import java.util.List;
import org.bangyuan.kernel.Money;

/** What an official paper says. The issuing module gives the facts, this module the form. */
public sealed interface PaperContent {
    /** Number printed on the paper: 案号 or 文号. */
    String number();

    /**
     * F3 受理通知书（回执）, 五2.
     *
     * @param matter such as 临时援助（火灾事故）
     * @param countedDays the working days up to the due day
     */
    record Receipt(
            String number,
            String applicant,
            String maskedId,
            String proxy,
            String matter,
            LocalDate received,
            LocalDate accepted,
            List<String> submitted,
            String clerk,
            String clerkPhone,
            String station,
            LocalDate due,
            List<LocalDate> countedDays,
            boolean provisional)
            implements PaperContent {}

    /** F4 一次性补正告知书: every missing paper at once. */
    record CorrectionNotice(
            String number,
            String applicant,
            String proxy,
            String matter,
            LocalDate received,
            List<String> missing,
            LocalDate correctBy,
            String clerk,
            String station)
            implements PaperContent {}

    /**
     * F9 审批决定书（准予）, 五3.
     *
     * @param documentNumber 文号
     * @param findings the facts found, one sentence each with its citation
     * @param arithmetic the amount line by line
     * @param payee name, bank and last four digits
     */
    record Approval(
            String number,
            String documentNumber,
            String applicant,
            String maskedId,
            String matter,
            LocalDate applied,
            List<CitedSentence> findings,
            List<CitedSentence> arithmetic,
            Money amount,
            String payee,
            String countyAuthority,
            String reviewAuthority,
            LocalDate decided)
            implements PaperContent {}

    /** F10 不予帮扶告知书, 五3: facts, reasons with clauses, remedies. */
    record Refusal(
            String number,
            String documentNumber,
            String applicant,
            String maskedId,
            String matter,
            LocalDate applied,
            List<CitedSentence> facts,
            List<CitedSentence> reasons,
            String countyAuthority,
            String reviewAuthority,
            LocalDate decided)
            implements PaperContent {}

    /**
     * F12 复核决定书, 五3.
     *
     * @param documentNumber 文号 of the authority that reconsidered
     * @param decisionNumber 文号 of the decision that was reconsidered
     * @param reasons of the applicant
     * @param revoked 撤销并责令重新作出; else 维持
     * @param authority that reconsidered
     */
    record Reconsideration(
            String number,
            String documentNumber,
            String decisionNumber,
            String applicant,
            String maskedId,
            String matter,
            LocalDate received,
            String reasons,
            String findings,
            boolean revoked,
            String countyAuthority,
            String authority,
            LocalDate decided)
            implements PaperContent {}

    /**
     * F16 发放花名册 with total in figures and Chinese capitals.
     *
     * @param books 资金来源 and the total of each 预算科目, one sentence each
     */
    record PaymentRoster(
            String number,
            String countyAuthority,
            String month,
            List<RosterLine> lines,
            Money total,
            List<String> books,
            String maker,
            String checker,
            LocalDate made)
            implements PaperContent {}

    /**
     * F18 财政月报 of the budget's money, by county and township.
     *
     * @param subjects the same money by 预算科目
     * @param others care fund and donations, in books of their own
     */
    record FinanceReport(
            String number,
            String month,
            String area,
            List<ReportLine> lines,
            ReportLine total,
            List<ReportBook> subjects,
            List<ReportBook> others,
            List<String> reconciliation,
            LocalDate made)
            implements PaperContent {}

    /**
     * A sentence with the clause that carries it.
     *
     * @param clause as cited, such as 办法 三(一)4; empty where none applies
     */
    record CitedSentence(String sentence, String clause) {}

    /** A line of the roster; the account is shown by its last four digits. */
    record RosterLine(
            int position,
            String name,
            String maskedId,
            String matter,
            String town,
            Money amount,
            String bank,
            String account,
            String holder,
            String decision,
            String state) {}

    /**
     * One kind of assistance out of one fund.
     *
     * @param name the subject it is booked to, or the fund it comes from
     */
    record ReportBook(
            String name,
            String type,
            long persons,
            long payments,
            Money due,
            Money paid,
            Money returned,
            Money pending) {}

    /** A line of the finance report. */
    record ReportLine(
            String county,
            String town,
            long persons,
            long payments,
            long households,
            Money due,
            Money paid,
            Money returned,
            Money pending) {}
}
