package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bangyuan.accounts.api.StaffDirectory;
import org.bangyuan.cases.api.Reconsiderations;
import org.bangyuan.cases.domain.Actor;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.Attachment;
import org.bangyuan.cases.domain.CaseClock;
import org.bangyuan.cases.domain.CorrectionNotice;
import org.bangyuan.cases.domain.CountyDecision;
import org.bangyuan.cases.domain.FrozenStep;
import org.bangyuan.cases.domain.HouseholdMember;
import org.bangyuan.cases.domain.PayTo;
import org.bangyuan.cases.domain.Reconsideration;
import org.bangyuan.cases.domain.Representation;
import org.bangyuan.cases.persistence.Attachments;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.papers.api.PaperContent;
import org.bangyuan.papers.api.PaperContent.CitedSentence;
import org.bangyuan.papers.api.Papers;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.policy.api.ReasonCode;
import org.bangyuan.policy.api.ReasonCodes;

/** 文书 of a case: what each says; how it looks is the papers module's. Always in Chinese. */
@Dependent
public class CasePapers {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final Pattern AREA =
            Pattern.compile("(?<![\\d.,])33\\d{4}(?:\\d{3}){0,2}(?![\\d.,])");

    private final Papers papers;
    private final Organisations organisations;
    private final ReasonCodes reasons;
    private final Attachments attachments;
    private final StaffDirectory staff;

    @Inject
    public CasePapers(
            Papers papers,
            Organisations organisations,
            ReasonCodes reasons,
            Attachments attachments,
            StaffDirectory staff) {
        this.papers = papers;
        this.organisations = organisations;
        this.reasons = reasons;
        this.attachments = attachments;
        this.staff = staff;
    }

    /** F3 受理通知书. */
    void receipt(AssistanceCase matter, Actor clerk) {
        Deadline deadline = matter.clock(CaseClock.Kind.TOWN).orElseThrow().deadline();
        papers.issue(
                matter.id(),
                new PaperContent.Receipt(
                        matter.number(),
                        matter.applicant().name(),
                        matter.applicant().maskedId(),
                        proxy(matter),
                        matterOf(matter),
                        deadline.received(),
                        clerk.today(),
                        submitted(matter),
                        clerk.name(),
                        phone(matter, clerk),
                        matter.responsibility().townName(),
                        deadline.due(),
                        deadline.counted(),
                        deadline.provisional()));
    }

    /** 承办人及电话 (F3): the clerk's own, else that of a colleague at the station. */
    private String phone(AssistanceCase matter, Actor clerk) {
        return staff.officePhone(clerk.username())
                .or(
                        () ->
                                staff.holding(Role.TOWN_CLERK, matter.handling().townOrg()).stream()
                                        .map(StaffMember::username)
                                        .map(staff::officePhone)
                                        .flatMap(Optional::stream)
                                        .findFirst())
                .orElse("");
    }

    private List<String> submitted(AssistanceCase matter) {
        List<String> kinds =
                attachments.of(matter.id()).stream()
                        .map(Attachment::kind)
                        .filter(kind -> kind != Attachment.Kind.AUTHORISATION)
                        .distinct()
                        .map(kind -> Texts.of(CHINESE, "cases.paper." + kind))
                        .toList();
        List<String> signed =
                matter.members().stream()
                        .map(HouseholdMember::statement)
                        .filter(HouseholdMember.Statement::authorised)
                        .map(HouseholdMember.Statement::name)
                        .map(name -> Texts.of(CHINESE, "cases.paper.AUTHORISATION-of", name))
                        .toList();
        return Stream.concat(kinds.stream(), signed.stream()).toList();
    }

    /** F4 一次性补正告知书. */
    void correctionNotice(AssistanceCase matter, Actor clerk) {
        CorrectionNotice notice = matter.correction().orElseThrow();
        papers.issue(
                matter.id(),
                new PaperContent.CorrectionNotice(
                        matter.number(),
                        matter.applicant().name(),
                        proxy(matter),
                        matterOf(matter),
                        matter.receivedOn(),
                        notice.missing().items(),
                        notice.correctBy(),
                        clerk.name(),
                        matter.responsibility().townName()));
    }

    /** F9 审批决定书 or F10 不予帮扶告知书. */
    void decision(AssistanceCase matter, List<FrozenStep> steps) {
        CountyDecision decision = matter.decision().orElseThrow();
        papers.issue(
                matter.id(),
                decision.isApproved()
                        ? approval(matter, decision, steps)
                        : refusal(matter, decision, steps));
    }

    private PaperContent approval(
            AssistanceCase matter, CountyDecision decision, List<FrozenStep> steps) {
        PayTo.Facts payTo = matter.payTo();
        return new PaperContent.Approval(
                matter.number(),
                decision.documentNumber(),
                matter.applicant().name(),
                matter.applicant().maskedId(),
                matterOf(matter),
                matter.receivedOn(),
                sentences(steps, false),
                sentences(steps, true),
                decision.terms().amount(),
                Texts.of(CHINESE, "cases.payee", payTo.holder(), payTo.bank(), payTo.lastFour()),
                matter.responsibility().countyName(),
                reviewAuthority(matter),
                decision.decidedOn());
    }

    private PaperContent refusal(
            AssistanceCase matter, CountyDecision decision, List<FrozenStep> steps) {
        List<CitedSentence> why =
                decision.terms().reasonCodes().items().stream()
                        .map(reasons::get)
                        .map(CasePapers::reason)
                        .toList();
        List<CitedSentence> facts =
                Stream.concat(
                                sentences(steps, false).stream(),
                                Stream.of(
                                        new CitedSentence(
                                                decision.terms().explanation(), clause("五3"))))
                        .toList();
        return new PaperContent.Refusal(
                matter.number(),
                decision.documentNumber(),
                matter.applicant().name(),
                matter.applicant().maskedId(),
                matterOf(matter),
                matter.receivedOn(),
                facts,
                why,
                matter.responsibility().countyName(),
                reviewAuthority(matter),
                decision.decidedOn());
    }

    /** F12 复核决定书 of the authority that has decided. */
    void reconsideration(AssistanceCase matter, Reconsideration ruled) {
        Reconsideration.Request request = ruled.request();
        papers.issue(
                matter.id(),
                new PaperContent.Reconsideration(
                        matter.number(),
                        ruled.documentNumber(),
                        matter.decisions().get(ruled.position() - 1).documentNumber(),
                        matter.applicant().name(),
                        matter.applicant().maskedId(),
                        matterOf(matter),
                        request.receivedOn(),
                        request.reasons(),
                        ruled.findings(),
                        ruled.state() == Reconsiderations.State.REVOKED,
                        matter.responsibility().countyName(),
                        authority(matter, request.authority()),
                        ruled.decidedOn()));
    }

    private String authority(AssistanceCase matter, Reconsiderations.Authority authority) {
        Organisation county = organisations.get(matter.handling().countyOrg());
        return switch (authority) {
            case COUNTY_GOVERNMENT -> Texts.of(CHINESE, "cases.government", county.areaName());
            case UPPER_BUREAU -> organisations.get(county.parent()).name();
        };
    }

    private static CitedSentence reason(ReasonCode reason) {
        return new CitedSentence(reason.text(), clause(reason.citation()));
    }

    /** Findings are about the person; arithmetic is what 四(六) adds up. */
    private List<CitedSentence> sentences(List<FrozenStep> steps, boolean arithmetic) {
        return steps.stream()
                .filter(step -> isArithmetic(step.key()) == arithmetic)
                .filter(step -> !step.key().equals(Explanations.COUNTY_CLOCK))
                .map(
                        step ->
                                new CitedSentence(
                                        withAreaNames(step.chinese()), clause(step.citation())))
                .toList();
    }

    /** An engine knows areas by their codes; who reads the paper knows them by their names. */
    private String withAreaNames(String sentence) {
        return AREA.matcher(sentence)
                .replaceAll(
                        code ->
                                organisations
                                        .find(code.group())
                                        .map(Organisation::areaName)
                                        .map(Matcher::quoteReplacement)
                                        .orElse(code.group()));
    }

    private static boolean isArithmetic(String key) {
        return switch (key) {
            case "temporary.soft-cap",
                    "temporary.approved",
                    "temporary.above-soft-cap",
                    "temporary.advanced",
                    "temporary.over-advanced",
                    "temporary.shares" ->
                    true;
            default -> false;
        };
    }

    private static String clause(String clause) {
        return clause(Citation.measure(clause));
    }

    private static String clause(Citation citation) {
        return citation.document().equals(Citation.MEASURE)
                ? Texts.of(CHINESE, "cases.measure", citation.clause())
                : citation.toString();
    }

    /** 临时援助（火灾事故）. */
    static String matterOf(AssistanceCase matter) {
        return Texts.of(CHINESE, "cases.matter", Texts.of(CHINESE, matter.matter().key()));
    }

    private static String proxy(AssistanceCase matter) {
        return matter.representation().map(Representation.Facts::name).orElse(null);
    }

    /** 县级人民政府或上一级退役军人事务部门 (五3). */
    private String reviewAuthority(AssistanceCase matter) {
        Organisation county = organisations.get(matter.handling().countyOrg());
        String upper =
                county.parent() == null ? county.name() : organisations.get(county.parent()).name();
        return Texts.of(CHINESE, "cases.review-authority", county.areaName(), upper);
    }

    /** The papers of the case, oldest first. */
    List<Papers.IssuedPaper> of(AssistanceCase matter) {
        return papers.about(matter.id());
    }

    byte[] pdf(Papers.IssuedPaper paper) {
        return papers.pdf(paper.id());
    }
}
