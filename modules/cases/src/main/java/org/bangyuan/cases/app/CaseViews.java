package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.cases.domain.Assessment;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.CaseClock;
import org.bangyuan.cases.domain.CountyDecision;
import org.bangyuan.cases.domain.Proposal;
import org.bangyuan.cases.persistence.FrozenJson;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;

/** The whole case on one page, as the acting person may see it. */
@Dependent
public class CaseViews {
    /** Who is shown what the text says before it is decided. */
    private static final Role[] WEIGHING = {
        Role.TOWN_CLERK,
        Role.TOWN_INVESTIGATOR,
        Role.TOWN_LEADER,
        Role.COUNTY_OFFICER,
        Role.COUNTY_RECHECK,
        Role.COUNTY_APPROVER
    };

    private final Assessments assessments;
    private final Uploads uploads;
    private final Missing missing;
    private final Clocks clocks;
    private final Acting acting;

    @Inject
    public CaseViews(
            Assessments assessments,
            Uploads uploads,
            Missing missing,
            Clocks clocks,
            Acting acting) {
        this.assessments = assessments;
        this.uploads = uploads;
        this.missing = missing;
        this.clocks = clocks;
        this.acting = acting;
    }

    CaseView of(AssistanceCase matter) {
        StaffMember staff = acting.staff();
        Locale locale = acting.locale();
        LocalDate today = acting.today();
        Lamps lamps = new Lamps(clocks.calendar(), today);
        Assessment assessment = assessment(matter, staff);
        return new CaseView(
                new CaseId(matter.id()),
                matter.version(),
                matter.number(),
                matter.stage(),
                matter.handling(),
                matter.responsibility().townName(),
                matter.responsibility().countyName(),
                CaseParts.applicant(matter),
                CaseParts.event(matter),
                CaseParts.members(matter),
                CaseParts.proxy(matter),
                CaseParts.payee(matter),
                matter.matter().requested(),
                clock(matter, CaseClock.Kind.TOWN, lamps),
                clock(matter, CaseClock.Kind.COUNTY, lamps),
                CaseParts.correction(matter),
                uploads.views(matter.id()),
                matter.investigators().items(),
                CaseParts.visit(matter),
                CaseParts.opinion(matter),
                CaseParts.recheck(matter),
                CaseParts.draft(matter),
                CaseParts.decision(matter),
                explanation(matter, assessment, locale),
                softCap(matter, assessment),
                CaseParts.timeline(matter),
                Actions.of(matter, staff, acting.standsAside(staff), today),
                missing.of(matter, assessment, locale));
    }

    private static CaseView.Clock clock(AssistanceCase matter, CaseClock.Kind kind, Lamps lamps) {
        return matter.clock(kind).map(lamps::view).orElse(null);
    }

    /** What the text says now, by the facts of today; nothing once it is over. */
    private Assessment assessment(AssistanceCase matter, StaffMember staff) {
        if (!matter.stage().isOpen() || !staff.isAny(WEIGHING)) {
            return null;
        }
        Money approved =
                matter.proposal().map(Proposal::terms).map(Proposal.Terms::amount).orElse(null);
        return assessments.of(matter, acting.today(), approved);
    }

    private static CaseView.Explanation explanation(
            AssistanceCase matter, Assessment assessment, Locale locale) {
        if (matter.decision().isPresent()) {
            CountyDecision.Grounds grounds = matter.decision().get().grounds();
            return Explanations.view(
                    grounds.outcomeKey(), FrozenJson.steps(grounds.stepsJson()), locale);
        }
        return assessment == null
                ? null
                : Explanations.view(
                        assessment.outcomeKey(), Explanations.steps(matter, assessment), locale);
    }

    private Money softCap(AssistanceCase matter, Assessment assessment) {
        if (assessment != null) {
            return assessment.softCap().orElse(null);
        }
        return matter.decision()
                .map(CountyDecision::grounds)
                .map(grounds -> assessments.replay(grounds.factsJson(), grounds.parametersJson()))
                .flatMap(Assessment::softCap)
                .orElse(null);
    }

    /** Rows of a list. */
    CaseRows rows() {
        return new CaseRows(new Lamps(clocks.calendar(), acting.today()), acting.locale());
    }

    List<String> differences(CountyDecision decision, Assessment again) {
        return Replays.differences(decision, again, acting.locale());
    }
}
