package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.audit.api.AuditRow;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.web.frame.Words;

/** Names of those who recorded facts about a person, as the log holds them beside sign-in names. */
@Named
@RequestScoped
public class Recorders {
    private static final String SYSTEM = "system";

    @Inject private AuditTrail audit;
    @Inject private Words words;

    private final Map<UUID, Map<String, String>> known = new HashMap<>();

    /** The name, or the sign-in name where the log does not know it. */
    public String name(UUID person, String username) {
        return SYSTEM.equals(username)
                ? words.get("audit.system")
                : known.computeIfAbsent(person, this::of).getOrDefault(username, username);
    }

    private Map<String, String> of(UUID person) {
        Map<String, String> names = new HashMap<>();
        for (AuditRow row : audit.about("person", person)) {
            names.put(row.username(), row.name());
        }
        return names;
    }
}
