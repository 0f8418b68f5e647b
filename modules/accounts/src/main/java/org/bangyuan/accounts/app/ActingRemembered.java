package org.bangyuan.accounts.app;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bangyuan.accounts.domain.ActingAccount;

/** What one request has read of the accounts that act in it. */
@RequestScoped
public class ActingRemembered {
    private final Map<String, ActingAccount> byName = new HashMap<>();

    /** Nobody is remembered as absent. */
    Optional<ActingAccount> of(
            String username, Function<String, Optional<ActingAccount>> reading) {
        ActingAccount known = byName.get(username);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<ActingAccount> found = reading.apply(username);
        found.ifPresent(account -> byName.put(username, account));
        return found;
    }

    void forget() {
        byName.clear();
    }
}
