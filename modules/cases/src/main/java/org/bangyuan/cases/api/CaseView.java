package org.bangyuan.cases.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.registry.api.PersonId;

/**
 * Everything about a case on one page. Absent parts are null, lists are never null.
 *
 * @param actions what the acting user can do now
 * @param missing what stands in the way of the next step, as sentences
 * @param explanation the engines' steps: of the decision once it is made, else computed now
 * @param softCap 12 × monthly standard × persons: a warning, not a limit
 */
public record CaseView(
        CaseId id,
        long version,
        String number,
        CaseStage stage,
        Handling handling,
        String townName,
        String countyName,
        Applicant applicant,
        Event event,
        List<Member> members,
        Proxy proxy,
        Payee payee,
        Money requested,
        Clock townClock,
        Clock countyClock,
        CorrectionNotice correction,
        List<Attachment> attachments,
        List<String> investigators,
        Visit visit,
        Opinion opinion,
        Recheck recheck,
        Draft draft,
        Decision decision,
        Explanation explanation,
        Money softCap,
        List<TimelineEntry> timeline,
        Set<CaseAction> actions,
        List<String> missing) {
    /** The applicant as the case froze them, number masked. */
    public record Applicant(
            PersonId person,
            String name,
            String maskedId,
            String identityKey,
            String kinKey,
            LocalDate born,
            String phone,
            String residence,
            String hukou) {}

    /** 困难情形与事件. */
    public record Event(
            String hardshipClause,
            String causeKey,
            LocalDate happenedOn,
            String place,
            String account,
            String socialAssistanceKey,
            String socialAssistanceNote) {}

    /** 家庭成员. */
    public record Member(
            PersonId person,
            String name,
            String maskedId,
            String relation,
            String occupation,
            Money monthlyIncome,
            String health,
            boolean veteran,
            boolean adult,
            boolean authorised) {}

    /** 代为申请. */
    public record Proxy(String kindKey, String name, String phone) {}

    /** 收款账户, by its last four digits. */
    public record Payee(String holder, String bank, String lastFour) {}

    /** A clock of five working days and how it stands today. */
    public record Clock(
            Deadline deadline,
            Deadline.Lamp lamp,
            int left,
            int overdueBy,
            LocalDate stoppedOn,
            Map<LocalDate, String> makeUpDays) {}

    /** 一次性补正告知. */
    public record CorrectionNotice(
            LocalDate issued, LocalDate correctBy, List<String> missing, LocalDate completed) {}

    /** 材料. */
    public record Attachment(
            UUID id,
            String kind,
            String fileName,
            String mediaType,
            long bytes,
            Instant at,
            String by) {}

    /** 入户调查与信息核对. */
    public record Visit(
            LocalDate visitedOn,
            String place,
            String interviewee,
            String housing,
            String income,
            String expenses,
            String neighbours,
            String finding,
            List<TownDesk.Checked> checked,
            List<String> by,
            Instant at) {}

    /** 乡镇（街道）审核意见. */
    public record Opinion(boolean agree, Money proposed, String reasons, String by, Instant at) {}

    /** 复查. */
    public record Recheck(
            String reason,
            String orderedBy,
            Instant orderedAt,
            String conclusion,
            String by,
            Instant at) {}

    /** 拟办. */
    public record Draft(
            boolean approve,
            Money amount,
            List<String> reasonCodes,
            String explanation,
            String by,
            Instant at,
            String remark) {}

    /** 决定, with what it rested on. */
    public record Decision(
            boolean approved,
            String documentNumber,
            Money amount,
            List<String> reasonCodes,
            String explanation,
            String by,
            Instant at,
            LocalDate decidedOn,
            String calendarVersion,
            String engineVersion) {}

    /** 认定说明. */
    public record Explanation(String outcomeKey, List<ExplainedStep> steps) {}

    /**
     * A numbered sentence of the explanation.
     *
     * @param discretionary true where the text leaves it to a person
     * @param parameters the values used, each as name, value and version in words
     */
    public record ExplainedStep(
            Citation citation,
            String chinese,
            String english,
            boolean discretionary,
            List<String> parameters) {}

    /**
     * What happened, when, by whom.
     *
     * @param key of the text
     */
    public record TimelineEntry(
            String key,
            List<String> args,
            Instant at,
            String by,
            String role,
            String organisation) {}
}
