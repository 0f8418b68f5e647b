package org.bangyuan.assessment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.assessment.api.FindingAnswer;
import org.bangyuan.assessment.api.FindingDesk.Row;
import org.bangyuan.assessment.api.FindingView;
import org.bangyuan.assessment.api.FindingView.Matter;
import org.bangyuan.assessment.domain.Finding;
import org.bangyuan.assessment.domain.FindingStep;
import org.bangyuan.assessment.domain.WrittenReason;
import org.bangyuan.assessment.persistence.FindingLists;
import org.bangyuan.assessment.persistence.FindingLists.Kept;
import org.bangyuan.assessment.persistence.Findings;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.registry.api.PersonId;

/** Findings as pages show them, in the language of the reader. */
@ApplicationScoped
class FindingViews {
    private final Findings findings;
    private final FindingLists lists;
    private final FindingAccess access;
    private final StaffAccounts accounts;

    protected FindingViews() {
        this(null, null, null, null); // for the container only
    }

    @Inject
    FindingViews(
            Findings findings, FindingLists lists, FindingAccess access, StaffAccounts accounts) {
        this.findings = findings;
        this.lists = lists;
        this.access = access;
        this.accounts = accounts;
    }

    List<Row> rows(List<Kept> kept) {
        Locale locale = accounts.locale();
        return kept.stream().map(one -> row(one, locale)).toList();
    }

    Row row(Kept kept, Locale locale) {
        return new Row(
                kept.id(),
                kept.kind(),
                new PersonId(kept.person()),
                kept.name(),
                kept.sex(),
                kept.born(),
                kept.household(),
                area(kept),
                telling(kept).text(locale),
                kept.foundOn(),
                kept.assignedName(),
                kept.answer(),
                kept.answerWhy(),
                kept.answeredOn(),
                kept.goneOn());
    }

    private String area(Kept kept) {
        String town = access.areaName(kept.town());
        return town.isEmpty() ? access.areaName(kept.county()) : town;
    }

    /** The first sentence is what the law or the facts say; the rest follows from it. */
    private static WrittenReason telling(Kept kept) {
        return kept.reasons().get(0);
    }

    FindingView view(UUID id, StaffMember staff) {
        Kept kept = lists.one(id, staff).orElseThrow(FindingAccess::noSuchFinding);
        Finding finding = findings.find(id, staff).orElseThrow(FindingAccess::noSuchFinding);
        Locale locale = accounts.locale();
        List<Matter> matters = lists.matters(kept.person(), kept.household());
        boolean mayAnswer = FindingAccess.answers(staff);
        return new FindingView(
                id,
                finding.version(),
                kept.kind(),
                new PersonId(kept.person()),
                kept.name(),
                kept.sex(),
                kept.born(),
                kept.household(),
                area(kept),
                kept.reasons().stream()
                        .map(
                                reason ->
                                        new FindingView.Reason(
                                                reason.citation(),
                                                reason.text(locale),
                                                reason.parameters(locale)))
                        .toList(),
                kept.foundOn(),
                kept.goneOn(),
                finding.assignedTo(),
                kept.assignedName(),
                answer(finding, matters),
                mayAnswer && finding.isOpen() ? FindingAnswer.to(kept.kind().theme()) : List.of(),
                mayAnswer && finding.mayBeReopened(),
                findings.steps(id).stream().map(FindingViews::step).toList(),
                matters);
    }

    private static FindingView.Answer answer(Finding finding, List<Matter> matters) {
        if (finding.answered().isEmpty()) {
            return null;
        }
        Finding.Answered answered = finding.answered().get();
        Optional<Matter> matter =
                matters.stream().filter(one -> one.id().equals(answered.caseId())).findFirst();
        return new FindingView.Answer(
                answered.answer(),
                answered.why(),
                answered.caseId(),
                matter.map(Matter::number).orElse(null),
                finding.answeredBy().at(),
                finding.answeredBy().name());
    }

    private static FindingView.Step step(FindingStep step) {
        return new FindingView.Step(
                step.kind().name(), step.detail(), step.answer(), step.at(), step.name());
    }
}
