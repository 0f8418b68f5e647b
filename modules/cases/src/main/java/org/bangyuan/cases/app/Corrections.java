package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.Attachment;
import org.bangyuan.cases.domain.CorrectionNotice;
import org.bangyuan.cases.domain.HouseholdMember;
import org.bangyuan.cases.domain.TextList;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.PersonId;

/** 一次性补正: what may be asked for, whether it has come, and the papers about it. */
@Dependent
public class Corrections {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final Uploads uploads;
    private final CasePapers papers;
    private final RegistryWrites registry;
    private final Acting acting;

    @Inject
    public Corrections(Uploads uploads, CasePapers papers, RegistryWrites registry, Acting acting) {
        this.uploads = uploads;
        this.papers = papers;
        this.registry = registry;
        this.acting = acting;
    }

    /** What 五1 requires and is not there. */
    List<MissingPaper> missing(AssistanceCase matter) {
        return RequiredPapers.missing(
                uploads.of(matter.id()), RequiredPapers.authorisations(matter.members()));
    }

    /**
     * @throws Problem RULE_BROKEN {@code cases.papers-missing}
     */
    void requireComplete(AssistanceCase matter) {
        if (!missing(matter).isEmpty()) {
            throw Problem.ruleBroken(Citation.measure("五1"), "cases.papers-missing");
        }
    }

    /**
     * The papers to be asked for, in Chinese; they come in the language of the page.
     *
     * @throws Problem INVALID where one is named that 五1 does not require
     */
    TextList read(AssistanceCase matter, List<String> typed) {
        List<MissingPaper> all =
                RequiredPapers.all(RequiredPapers.authorisations(matter.members()));
        Locale locale = acting.locale();
        List<String> wanted = new ArrayList<>();
        for (String text : typed == null ? List.<String>of() : typed) {
            MissingPaper paper =
                    all.stream()
                            .filter(
                                    p ->
                                            p.text(locale).equals(text)
                                                    || p.text(CHINESE).equals(text))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            Problem.invalid(
                                                    "missing",
                                                    "cases.form.correction.only-required"));
            if (!wanted.contains(paper.text(CHINESE))) {
                wanted.add(paper.text(CHINESE));
            }
        }
        if (wanted.isEmpty()) {
            throw Problem.invalid("missing", "cases.form.required");
        }
        return new TextList(wanted);
    }

    /** What the notice asked for and has not come since; judged by what was handed in. */
    List<MissingPaper> outstanding(AssistanceCase matter) {
        CorrectionNotice notice = matter.correction().orElseThrow();
        boolean authorisations =
                uploads.of(matter.id()).stream()
                        .filter(a -> a.kind() == Attachment.Kind.AUTHORISATION)
                        .anyMatch(a -> !acting.dayOf(a.at()).isBefore(notice.issuedOn()));
        return missing(matter).stream()
                .filter(paper -> !authorisations || !paper.key().endsWith("AUTHORISATION-of"))
                .toList();
    }

    /**
     * @throws Problem RULE_BROKEN {@code cases.papers-missing}
     */
    void requireHandedIn(AssistanceCase matter) {
        boolean correcting = matter.correction().isPresent();
        if (correcting && !outstanding(matter).isEmpty()) {
            throw Problem.ruleBroken(Citation.measure("五1"), "cases.papers-missing");
        }
    }

    /** The authorisations that came with the correction. */
    void consents(CaseStep step) {
        for (HouseholdMember member : step.matter().members()) {
            HouseholdMember.Statement statement = member.statement();
            if (statement.adult() && statement.authorised()) {
                registry.consent(
                        new PersonId(statement.person()),
                        step.actor().today(),
                        step.matter().number());
            }
        }
    }

    void receipt(CaseStep step) {
        papers.receipt(step.matter(), step.actor());
    }

    void notice(CaseStep step) {
        papers.correctionNotice(step.matter(), step.actor());
    }
}
