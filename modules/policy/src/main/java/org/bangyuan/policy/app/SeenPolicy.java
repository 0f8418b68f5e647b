package org.bangyuan.policy.app;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import org.bangyuan.platform.time.Briefly;

/** The state of policy that one request has seen. */
@RequestScoped
public class SeenPolicy {
    private final Briefly<State> state = new Briefly<>();

    /** Version of the organisations, and when a year of the calendar was last loaded. */
    record State(long organisations, Instant calendar) {}

    Optional<State> state() {
        return state.get();
    }

    void remember(State found) {
        state.set(found);
    }

    void forget() {
        state.forget();
    }
}
