package org.bangyuan.engine.eligibility;

import static org.bangyuan.kernel.Citation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.EligibilityEngine;
import org.bangyuan.engine.Explanation;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.EligibilityFacts;
import org.bangyuan.engine.facts.EligibilityResult;
import org.bangyuan.engine.facts.EligibilityResult.Outcome;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.Hardship;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;

/**
 * 三: scope, then the five hardships of 三(一), then the exclusions of 三(二), which are looked at on
 * the day of application and again on the day of decision, the worse counting. What it answers is
 * what the text says; whether somebody is excluded, a named person decides, with reasons.
 */
@ApplicationScoped
public class Eligibility implements EligibilityEngine {
    private static final Citation SCOPE = measure("三");
    private static final Citation NO_AID = measure("三(二)");

    /** 未成年子女: a child is a minor up to and including this birthday. */
    private static final int OF_AGE = 18;

    private static final Set<EventCause> OF_VETERANS =
            EnumSet.complementOf(EnumSet.of(EventCause.KILLED_IN_SERVICE));

    private final Exclusions exclusions = new Exclusions();

    @Override
    public String version() {
        return "eligibility-1";
    }

    @Override
    public Determination<EligibilityResult> assess(EligibilityFacts facts, Standards standards) {
        LocalDate applied = LawError.requireFact(facts.applied(), "applied");
        Applicant applicant = LawError.requireFact(facts.applicant(), "person");
        LawError.requireFact(applicant.identity(), "person.identity");
        LawError.requireFact(applicant.registeredIn(), "person.registered_in");
        LawError.requireFact(facts.hardship(), "hardship");
        Explanation why = new Explanation();
        if (!isInScope(applicant, applied, why)) {
            return why.notEntitled(new EligibilityResult(Outcome.OUT_OF_SCOPE));
        }
        if (!isHardshipOf(applicant.identity(), facts.hardship(), facts.cause(), why)) {
            return why.notEntitled(new EligibilityResult(Outcome.HARDSHIP_NOT_APPLICABLE));
        }
        return exclusions(facts, applicant, standards, why);
    }

    private static boolean isInScope(Applicant applicant, LocalDate applied, Explanation why) {
        if (!applicant.registeredIn().isInWenzhou()) {
            why.because(SCOPE, "eligibility.registered-elsewhere", applicant.registeredIn());
            return false;
        }
        boolean inScope =
                switch (applicant.identity()) {
                    case VETERAN -> true;
                    case BEREAVED_FAMILY -> applicant.regularPension();
                    case SERVING_KIN -> isKinInScope(applicant, applied);
                };
        why.because(
                SCOPE,
                inScope ? "eligibility.in-scope" : outOfScope(applicant),
                applicant.identity(),
                applicant.registeredIn());
        return inScope;
    }

    private static String outOfScope(Applicant applicant) {
        return applicant.identity() == Identity.BEREAVED_FAMILY
                ? "eligibility.no-regular-pension"
                : "eligibility.child-of-age";
    }

    private static boolean isKinInScope(Applicant applicant, LocalDate applied) {
        Kin kin = LawError.requireFact(applicant.kin(), "person.kin");
        if (kin != Kin.CHILD) {
            return true;
        }
        LocalDate born = LawError.requireFact(applicant.born(), "person.born");
        return !applied.isAfter(born.plusYears(OF_AGE));
    }

    private static boolean isHardshipOf(
            Identity identity, Hardship hardship, EventCause cause, Explanation why) {
        boolean applies;
        if (hardship == Hardship.EVENT) {
            applies = isCauseOf(identity, LawError.requireFact(cause, "cause"));
            why.because(
                    hardship.citation(),
                    applies ? "eligibility.event" : "eligibility.event-not-applicable",
                    identity,
                    cause);
        } else {
            applies = identity == Identity.VETERAN || !hardship.isForVeteransAlone();
            why.because(
                    hardship.citation(),
                    applies ? "eligibility.hardship" : "eligibility.veterans-alone",
                    identity,
                    hardship);
        }
        return applies;
    }

    private static boolean isCauseOf(Identity identity, EventCause cause) {
        return switch (identity) {
            case VETERAN -> OF_VETERANS.contains(cause);
            case BEREAVED_FAMILY -> true;
            case SERVING_KIN -> cause == EventCause.KILLED_IN_SERVICE;
        };
    }

    private Determination<EligibilityResult> exclusions(
            EligibilityFacts facts, Applicant applicant, Standards standards, Explanation why) {
        Outcome outcome =
                exclusions.on(facts.applied(), facts, applicant.registeredIn(), standards, why);
        if (facts.decided() != null) {
            Outcome atDecision =
                    exclusions.on(facts.decided(), facts, applicant.registeredIn(), standards, why);
            outcome = Exclusions.worse(outcome, atDecision);
        }
        EligibilityResult result = new EligibilityResult(outcome);
        return switch (outcome) {
            case EXCLUDED -> why.notEntitled(result);
            case COUNTY_DISCRETION -> why.discretionary(result);
            default -> why.because(NO_AID, "eligibility.no-exclusion").entitled(Money.ZERO, result);
        };
    }
}
