package org.bangyuan.cases.domain;

import java.util.List;
import java.util.Set;
import org.bangyuan.engine.Step;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.TemporaryFacts;

/**
 * 等原因: 四(六) ends its list of events with 等, and 三(一)1, 2, 3 and 5 name none. What the section adds
 * up (soft cap, social assistance first, what is paid) is the same whatever happened, so it is
 * asked with an event put in its place, and the sentences that would name it are left out.
 */
public final class UnnamedEvent {
    private static final EventCause IN_ITS_PLACE = EventCause.INJURY;

    private static final Set<String> NAMING = Set.of("temporary.event", "temporary.duplicate");

    private UnnamedEvent() {}

    public static boolean isIn(TemporaryFacts facts) {
        return facts != null && facts.event() == null;
    }

    /** What the engine is asked. */
    public static TemporaryFacts asked(TemporaryFacts facts) {
        return isIn(facts)
                ? new TemporaryFacts(
                        IN_ITS_PLACE,
                        facts.happened(),
                        facts.area(),
                        facts.householdSize(),
                        facts.socialAssistance(),
                        facts.appliedBefore(),
                        facts.approved(),
                        facts.advanced(),
                        facts.survivors(),
                        facts.budgetLeft())
                : facts;
    }

    /** What it answered, without a word about an event that nobody named. */
    public static List<Step> said(TemporaryFacts facts, List<Step> steps) {
        return isIn(facts)
                ? steps.stream().filter(step -> !NAMING.contains(step.key())).toList()
                : steps;
    }
}
