package org.bangyuan.assessment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.Standards;

/**
 * 精准认定 (六(二)): everything that is to be found about a household on a day, as a pure function of
 * what is recorded and of the rules in force.
 */
public final class FindingRules {
    /** One subject of finding: looks at a household and hands over what it finds. */
    interface Rule {
        void look(HouseholdOnRecord household, FindingRules rules, Consumer<Found> found);
    }

    private static final List<Rule> ALL =
            List.of(
                    new FindUnclaimed(),
                    new FindUnclaimedElsewhere(),
                    new FindUndue(),
                    new FindContradictions(),
                    new FindChanges(),
                    new FindVisits());

    private final LocalDate day;
    private final Standards standards;
    private final Map<AssistanceType, AssistanceEngine<?, ?>> engines =
            new EnumMap<>(AssistanceType.class);
    private long unanswerable;

    public FindingRules(
            LocalDate day,
            Standards standards,
            Iterable<? extends AssistanceEngine<?, ?>> engines) {
        this.day = day;
        this.standards = standards;
        engines.forEach(engine -> this.engines.put(engine.type(), engine));
    }

    public List<Found> look(HouseholdOnRecord household) {
        List<Found> found = new ArrayList<>(2);
        for (Rule rule : ALL) {
            rule.look(household, this, found::add);
        }
        return found;
    }

    LocalDate day() {
        return day;
    }

    Standards standards() {
        return standards;
    }

    /**
     * What the engine of the type says; empty where a fact or a parameter is missing, which is
     * counted: nothing is concluded from it.
     */
    Optional<Determination<?>> ask(AssistanceType type, Object facts) {
        AssistanceEngine<?, ?> engine = engines.get(type);
        if (engine == null) {
            throw new IllegalStateException("no engine for " + type);
        }
        return answer(engine, facts);
    }

    private <F> Optional<Determination<?>> answer(AssistanceEngine<F, ?> engine, Object facts) {
        try {
            return Optional.of(engine.assess(engine.factsType().cast(facts), standards));
        } catch (LawError e) {
            unanswerable++;
            return Optional.empty();
        }
    }

    /** How many questions could not be answered so far. */
    public long unanswerable() {
        return unanswerable;
    }
}
