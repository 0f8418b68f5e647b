package org.bangyuan.cases.app;

import java.util.List;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.cases.api.TownDesk;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.CaseApplicant;
import org.bangyuan.cases.domain.CountyDecision;
import org.bangyuan.cases.domain.HouseholdMember;
import org.bangyuan.cases.domain.Matter;
import org.bangyuan.cases.domain.PayTo;
import org.bangyuan.cases.domain.Proposal;
import org.bangyuan.cases.domain.Visit;
import org.bangyuan.kernel.Money;
import org.bangyuan.registry.api.PersonId;

/** The parts of a case as its page shows them; what is not there is null. */
final class CaseParts {
    private CaseParts() {}

    static CaseView.Applicant applicant(AssistanceCase matter) {
        CaseApplicant.Facts facts = matter.applicant();
        return new CaseView.Applicant(
                new PersonId(facts.person()),
                facts.name(),
                facts.maskedId(),
                "cases.identity." + facts.identity(),
                facts.kin() == null ? null : "cases.kin." + facts.kin(),
                facts.born(),
                facts.maskedPhone(),
                facts.residence(),
                facts.hukou());
    }

    static CaseView.Event event(AssistanceCase matter) {
        Matter.Facts facts = matter.matter();
        return new CaseView.Event(
                facts.hardship().citation().clause(),
                facts.key(),
                facts.happenedOn(),
                facts.place(),
                facts.account(),
                "cases.social." + facts.socialAssistance(),
                facts.socialAssistanceNote());
    }

    static List<CaseView.Member> members(AssistanceCase matter) {
        return matter.members().stream()
                .map(HouseholdMember::statement)
                .map(
                        member ->
                                new CaseView.Member(
                                        new PersonId(member.person()),
                                        member.name(),
                                        member.maskedId(),
                                        member.relation(),
                                        member.occupation(),
                                        member.monthlyIncomeFen() == null
                                                ? null
                                                : Money.ofFen(member.monthlyIncomeFen()),
                                        member.health(),
                                        member.veteran(),
                                        member.adult(),
                                        member.authorised()))
                .toList();
    }

    static CaseView.Proxy proxy(AssistanceCase matter) {
        return matter.representation()
                .map(
                        proxy ->
                                new CaseView.Proxy(
                                        "cases.proxy." + proxy.kind(), proxy.name(), proxy.phone()))
                .orElse(null);
    }

    static CaseView.Payee payee(AssistanceCase matter) {
        PayTo.Facts facts = matter.payTo();
        return new CaseView.Payee(facts.holder(), facts.bank(), facts.lastFour());
    }

    static CaseView.CorrectionNotice correction(AssistanceCase matter) {
        return matter.correction()
                .map(
                        notice ->
                                new CaseView.CorrectionNotice(
                                        notice.issuedOn(),
                                        notice.correctBy(),
                                        notice.missing().items(),
                                        notice.completedOn()))
                .orElse(null);
    }

    static CaseView.Visit visit(AssistanceCase matter) {
        return matter.visit().map(CaseParts::visit).orElse(null);
    }

    private static CaseView.Visit visit(Visit visit) {
        Visit.Report report = visit.report();
        return new CaseView.Visit(
                report.visitedOn(),
                report.place(),
                report.interviewee(),
                report.housing(),
                report.income(),
                report.expenses(),
                report.neighbours(),
                report.finding(),
                report.checked().stream()
                        .map(
                                c ->
                                        new TownDesk.Checked(
                                                c.source(), c.item(), c.result(), c.consistent()))
                        .toList(),
                visit.by().items(),
                visit.at());
    }

    static CaseView.Opinion opinion(AssistanceCase matter) {
        return matter.opinion()
                .map(
                        opinion ->
                                new CaseView.Opinion(
                                        opinion.isAgree(),
                                        opinion.proposed(),
                                        opinion.reasons(),
                                        opinion.name(),
                                        opinion.at()))
                .orElse(null);
    }

    static CaseView.Recheck recheck(AssistanceCase matter) {
        return matter.recheck()
                .map(
                        recheck ->
                                new CaseView.Recheck(
                                        recheck.reason(),
                                        recheck.orderedBy(),
                                        recheck.orderedAt(),
                                        recheck.conclusion(),
                                        recheck.recordedBy(),
                                        recheck.recordedAt()))
                .orElse(null);
    }

    static CaseView.Draft draft(AssistanceCase matter) {
        return matter.proposal().map(CaseParts::draft).orElse(null);
    }

    private static CaseView.Draft draft(Proposal proposal) {
        Proposal.Terms terms = proposal.terms();
        return new CaseView.Draft(
                terms.isApproval(),
                terms.amount(),
                terms.reasonCodes().items(),
                terms.explanation(),
                proposal.name(),
                proposal.at(),
                proposal.remark());
    }

    static CaseView.Decision decision(AssistanceCase matter) {
        return matter.decision().map(CaseParts::decision).orElse(null);
    }

    private static CaseView.Decision decision(CountyDecision decision) {
        Proposal.Terms terms = decision.terms();
        CountyDecision.Grounds grounds = decision.grounds();
        return new CaseView.Decision(
                decision.isApproved(),
                decision.documentNumber(),
                terms.amount(),
                terms.reasonCodes().items(),
                terms.explanation(),
                decision.name(),
                decision.at(),
                decision.decidedOn(),
                grounds.calendarVersion(),
                grounds.eligibilityVersion() + " " + grounds.engineVersion());
    }

    static List<CaseView.TimelineEntry> timeline(AssistanceCase matter) {
        return matter.timeline().stream()
                .map(
                        entry ->
                                new CaseView.TimelineEntry(
                                        entry.key(),
                                        entry.args().items(),
                                        entry.at(),
                                        entry.name(),
                                        entry.role() == null ? "" : entry.role().name(),
                                        entry.organisation()))
                .toList();
    }
}
