package org.bangyuan.assessment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A pass over households, one after the other: looks, hands over what it finds in batches, and
 * counts. Lives inside one transaction.
 */
public final class DiscoveryPass {
    private static final int BATCH = 500;

    private final FindingRules rules;
    private final ToLongFunction<List<Found>> store;
    private final List<Found> waiting = new ArrayList<>(BATCH + 10);

    private long households;
    private long persons;
    private long seen;
    private long opened;
    private long livingEntitled;
    private long livingDrawn;

    /**
     * @param store writes a batch and says how many of it are new
     */
    public DiscoveryPass(FindingRules rules, ToLongFunction<List<Found>> store) {
        this.rules = rules;
        this.store = store;
    }

    public void look(HouseholdOnRecord household) {
        households++;
        persons += household.members().size();
        List<Found> found = rules.look(household);
        seen += found.size();
        waiting.addAll(found);
        household.members().forEach(this::cover);
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    /** DATA-2 全覆盖: of those to whom the top-up is due, how many draw it. */
    private void cover(PersonOnRecord person) {
        if (person.isAliveOn(rules.day())
                && LivingQuestion.entitlement(person, rules).isPresent()) {
            livingEntitled++;
            if (person.receipts().drawnOn(LivingQuestion.BENEFIT, rules.day()).isPresent()) {
                livingDrawn++;
            }
        }
    }

    /** Hands over what is left. */
    public void flush() {
        opened += store.applyAsLong(List.copyOf(waiting));
        waiting.clear();
    }

    public long households() {
        return households;
    }

    public DiscoveryCount count() {
        return new DiscoveryCount(
                households,
                persons,
                seen,
                opened,
                rules.unanswerable(),
                livingEntitled,
                livingDrawn);
    }
}
