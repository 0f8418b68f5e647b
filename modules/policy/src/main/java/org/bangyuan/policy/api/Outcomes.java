package org.bangyuan.policy.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.kernel.AreaCode;

/**
 * What a parameter comes to in an area: which value holds when, larger areas considered, and what
 * it makes together with another one, such as rate and standard the supplement of a month. Knows no
 * people: whom a change touches is the matter of whoever knows them.
 */
@Local
public interface Outcomes {
    /**
     * What holds for a time.
     *
     * @param until last day, or null while it goes on
     * @param value as the engines read it, of a product in yuan
     * @param area that set the value, or null for a product
     * @param proposed true if it rests on the proposal
     */
    record Span(
            LocalDate from,
            LocalDate until,
            String value,
            AreaCode area,
            boolean verified,
            boolean proposed) {}

    /** The values of one parameter along time. */
    record Lane(String name, ParameterName.Unit unit, List<Span> spans) {
        public Lane {
            spans = List.copyOf(spans);
        }
    }

    /**
     * @param lanes the parameter, and the one that it is multiplied with if there is one
     * @param key text of what they make, or null if they make nothing
     * @param made amounts in yuan along time
     */
    record Outcome(List<Lane> lanes, String key, List<Span> made) {
        public Outcome {
            lanes = List.copyOf(lanes);
            made = List.copyOf(made);
        }
    }

    /**
     * @param proposal counted as if it were approved today, or null
     * @param from first day that is shown
     * @param until last day that is shown
     */
    Outcome of(String name, AreaCode area, UUID proposal, LocalDate from, LocalDate until);
}
