package org.bangyuan.accounts.app;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bangyuan.accounts.domain.ActingAccount;
import org.bangyuan.platform.time.Briefly;

/** What one request has read of the accounts that act in it. */
@RequestScoped
public class ActingRemembered {
    private final Map<String, Briefly<ActingAccount>> byName = new HashMap<>();

    /** Nobody is remembered as absent. */
    Optional<ActingAccount> of(String username, Function<String, Optional<ActingAccount>> reading) {
        Briefly<ActingAccount> known = byName.computeIfAbsent(username, any -> new Briefly<>());
        if (known.get().isEmpty()) {
            reading.apply(username).ifPresentOrElse(known::set, known::forget);
        }
        return known.get();
    }

    void forget() {
        byName.clear();
    }
}
