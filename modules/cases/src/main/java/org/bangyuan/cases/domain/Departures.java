package org.bangyuan.cases.domain;

import java.util.ArrayList;
import java.util.List;
import org.bangyuan.kernel.Money;

/**
 * Where a proposal to approve leaves the plain road, so that whoever proposes it has to say why:
 * the text leaves the amount to the county (视情), and what is left to somebody is owed a reason.
 */
public final class Departures {
    private Departures() {}

    /** Names of what has to be explained; empty where nothing has. */
    public static List<String> of(AssistanceCase matter, Money amount, Assessment assessment) {
        List<String> departures = new ArrayList<>();
        if (matter.matter().cause() == null) {
            departures.add("unnamed-event");
        }
        if (assessment.softCap().filter(cap -> amount.compareTo(cap) > 0).isPresent()) {
            departures.add("over-soft-cap");
        }
        if (assessment.needsWeighing()) {
            departures.add("exclusion");
        }
        if (assessment.isReferredFirst()) {
            departures.add("refer-first");
        }
        matter.opinion()
                .map(Opinion::proposed)
                .ifPresentOrElse(
                        proposed -> {
                            if (!proposed.equals(amount)) {
                                departures.add("other-amount");
                            }
                        },
                        () -> departures.add("against-opinion"));
        if (matter.recheck().filter(Recheck::isOpen).isPresent()) {
            departures.add("recheck-open");
        }
        return departures;
    }
}
