package org.bangyuan.engine.housing;

import static org.bangyuan.engine.LawError.requireFact;
import static org.bangyuan.kernel.Citation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Explanation;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.engine.facts.HousingFacts.Grade;
import org.bangyuan.engine.facts.HousingFacts.Household;
import org.bangyuan.engine.facts.HousingFacts.Place;
import org.bangyuan.engine.facts.HousingFacts.PublicRental;
import org.bangyuan.engine.facts.HousingFacts.PublicRentalQueue;
import org.bangyuan.engine.facts.HousingFacts.RuralDilapidated;
import org.bangyuan.engine.facts.HousingResult;
import org.bangyuan.engine.facts.HousingResult.Outcome;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;

/**
 * 四(三): four kinds of rural households, other than those of the registers, whose only dwelling is
 * appraised dangerous go to the department of housing; in the queue for public rental housing those
 * to be helped come first. Amounts are that department's.
 */
@ApplicationScoped
public class HousingAssistance implements AssistanceEngine<HousingFacts, HousingResult> {
    private static final Citation SECTION = measure("四(三)");
    private static final Citation CHANNEL = measure("五-渠道");

    /** In difficulty first, then by date of entry; the sort keeps the order of the list. */
    private static final Comparator<Place> PRIORITY =
            Comparator.comparing(Place::veteranInDifficulty).reversed().thenComparing(Place::since);

    @Override
    public AssistanceType type() {
        return AssistanceType.HOUSING;
    }

    @Override
    public Class<HousingFacts> factsType() {
        return HousingFacts.class;
    }

    @Override
    public String version() {
        return "housing-1";
    }

    @Override
    public Determination<HousingResult> assess(HousingFacts facts, Standards standards) {
        Explanation why = new Explanation();
        if (facts instanceof RuralDilapidated dwelling) {
            return dilapidated(dwelling, why);
        }
        if (facts instanceof PublicRental rental) {
            boolean qualifies = requireFact(rental.qualifies(), "qualifies");
            why.because(SECTION, qualifies ? "housing.rental" : "housing.rental-not-qualified");
            return referred(qualifies, why);
        }
        return queue((PublicRentalQueue) facts, why);
    }

    private static Determination<HousingResult> dilapidated(
            RuralDilapidated dwelling, Explanation why) {
        Household household = requireFact(dwelling.household(), "household");
        boolean onlyDwelling = requireFact(dwelling.onlyDwelling(), "only_dwelling");
        Grade grade = requireFact(dwelling.grade(), "grade");
        boolean named = household != Household.OTHER;
        boolean dangerous = grade == Grade.C || grade == Grade.D;
        why.because(
                SECTION, named ? "housing.household" : "housing.household-not-named", household);
        why.because(SECTION, onlyDwelling ? "housing.only" : "housing.not-only");
        why.because(SECTION, dangerous ? "housing.dangerous" : "housing.not-dangerous", grade);
        return referred(named && onlyDwelling && dangerous, why);
    }

    private static Determination<HousingResult> referred(boolean covered, Explanation why) {
        if (!covered) {
            return why.notEntitled(new HousingResult(Outcome.NOT_COVERED, List.of()));
        }
        why.because(CHANNEL, "housing.channel");
        return why.discretionary(new HousingResult(Outcome.REFER, List.of()));
    }

    private static Determination<HousingResult> queue(PublicRentalQueue facts, Explanation why) {
        int units = requireFact(facts.units(), "units");
        List<Place> places = new ArrayList<>(requireFact(facts.queue(), "queue"));
        for (Place place : places) {
            requireFact(place.id(), "queue.id");
            requireFact(place.veteranInDifficulty(), "queue.veteran_in_difficulty");
            requireFact(place.since(), "queue.since");
        }
        places.sort(PRIORITY);
        List<String> allotted = places.stream().limit(Math.max(units, 0)).map(Place::id).toList();
        why.because(SECTION, "housing.queue", units, places.size(), allotted);
        return why.entitled(Money.ZERO, new HousingResult(Outcome.ALLOTTED, allotted));
    }
}
