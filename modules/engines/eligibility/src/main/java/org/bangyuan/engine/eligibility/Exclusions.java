package org.bangyuan.engine.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.bangyuan.engine.Explanation;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.facts.EligibilityFacts;
import org.bangyuan.engine.facts.EligibilityResult.Outcome;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Sentence;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Citation;

/**
 * 三(二): what counts against a person on one day. The text gives no time span for 三(二)1: a sentence
 * that is running excludes; one that is served is the county's to weigh, unless the county has set
 * a look-back.
 */
final class Exclusions {
    /** The worst that counts on the day: EXCLUDED, COUNTY_DISCRETION or ELIGIBLE. */
    Outcome on(
            LocalDate day,
            EligibilityFacts facts,
            AreaCode registeredIn,
            Standards standards,
            Explanation why) {
        Outcome worst = Outcome.ELIGIBLE;
        for (Exclusion exclusion : facts.exclusions()) {
            worst = worse(worst, of(exclusion, day, registeredIn, standards, why));
        }
        return worst;
    }

    /** The outcomes are declared in the order in which they take precedence. */
    static Outcome worse(Outcome one, Outcome other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Outcome of(
            Exclusion exclusion,
            LocalDate day,
            AreaCode registeredIn,
            Standards standards,
            Explanation why) {
        Citation citation = exclusion.ground().citation();
        if (!exclusion.ofApplicant()) {
            why.because(citation, "exclusion.of-family-member", exclusion.from());
            return Outcome.ELIGIBLE;
        }
        if (exclusion.ground() == ExclusionGround.CRIME) {
            return ofCrime(exclusion, day, registeredIn, standards, why);
        }
        boolean reported =
                exclusion.ground() != ExclusionGround.DISTURBANCE || exclusion.policeReport();
        boolean counts = reported && exclusion.runsOn(day);
        why.because(
                citation,
                counts
                        ? "exclusion.counts"
                        : reported ? "exclusion.not-on-day" : "exclusion.no-report",
                exclusion.from(),
                day);
        return counts ? Outcome.EXCLUDED : Outcome.ELIGIBLE;
    }

    private static Outcome ofCrime(
            Exclusion exclusion,
            LocalDate day,
            AreaCode registeredIn,
            Standards standards,
            Explanation why) {
        Citation citation = exclusion.ground().citation();
        Sentence sentence = exclusion.sentence();
        if (sentence == null || !sentence.isCriminalPunishment()) {
            why.because(citation, "exclusion.no-criminal-punishment", exclusion.from());
            return Outcome.ELIGIBLE;
        }
        if (exclusion.from().isAfter(day)) {
            why.because(citation, "exclusion.not-on-day", exclusion.from(), day);
            return Outcome.ELIGIBLE;
        }
        boolean servedAtOnce = sentence == Sentence.FINE && exclusion.to() == null;
        if (!servedAtOnce && exclusion.runsOn(day)) {
            why.because(citation, "exclusion.sentence-running", sentence, exclusion.from(), day);
            return Outcome.EXCLUDED;
        }
        return ofServedSentence(exclusion, day, registeredIn, standards, why);
    }

    private static Outcome ofServedSentence(
            Exclusion exclusion,
            LocalDate day,
            AreaCode registeredIn,
            Standards standards,
            Explanation why) {
        Citation citation = exclusion.ground().citation();
        Optional<ParameterValue> lookBack =
                standards.find(ParameterNames.EXCL_CRIME_LOOKBACK_MONTHS, registeredIn, day);
        if (lookBack.isEmpty()) {
            why.because(citation, "exclusion.sentence-served", exclusion.from(), day);
            return Outcome.COUNTY_DISCRETION;
        }
        LocalDate opens = day.minusMonths(lookBack.get().whole());
        boolean within = !exclusion.from().isBefore(opens) && exclusion.from().isBefore(day);
        why.using(
                lookBack.get(),
                citation,
                within ? "exclusion.within-look-back" : "exclusion.before-look-back",
                exclusion.from(),
                opens,
                day);
        return within ? Outcome.EXCLUDED : Outcome.ELIGIBLE;
    }
}
