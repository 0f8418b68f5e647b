package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bangyuan.cases.domain.Assessment;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.Recheck;
import org.bangyuan.platform.text.Texts;

/** 还缺什么: what stands in the way of the next step, and what should be known before it. */
@Dependent
public class Missing {
    private final Corrections corrections;

    @Inject
    public Missing(Corrections corrections) {
        this.corrections = corrections;
    }

    /**
     * @param assessment of today, or null
     */
    List<String> of(AssistanceCase matter, Assessment assessment, Locale locale) {
        List<String> missing = new ArrayList<>();
        switch (matter.stage()) {
            case RECEIVED ->
                    missing.addAll(RequiredPapers.texts(corrections.missing(matter), locale));
            case CORRECTION ->
                    missing.addAll(RequiredPapers.texts(corrections.outstanding(matter), locale));
            case ACCEPTED, VERIFYING, TOWN_OPINION, REPORTED, COUNTY_RECEIVED, RECHECK, DRAFTED ->
                    missing.add(Texts.of(locale, "cases.missing." + matter.stage()));
            default -> {
                return List.of();
            }
        }
        if (!matter.stage().isTown()) {
            countyNotes(matter, assessment, locale, missing);
        }
        return missing;
    }

    private static void countyNotes(
            AssistanceCase matter, Assessment assessment, Locale locale, List<String> missing) {
        if (assessment != null && assessment.error() != null) {
            missing.add(Texts.of(locale, "cases.missing.facts"));
        }
        if (assessment != null && assessment.needsWeighing()) {
            missing.add(Texts.of(locale, "cases.missing.exclusion"));
        }
        if (assessment != null && assessment.isReferredFirst()) {
            missing.add(Texts.of(locale, "cases.missing.refer-first"));
        }
        if (matter.recheck().filter(Recheck::isOpen).isPresent()) {
            missing.add(Texts.of(locale, "cases.missing.recheck"));
        }
    }
}
