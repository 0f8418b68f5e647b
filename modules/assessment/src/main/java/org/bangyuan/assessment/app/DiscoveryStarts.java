package org.bangyuan.assessment.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.assessment.persistence.DiscoveryRuns;
import org.bangyuan.assessment.persistence.DiscoveryRuns.Start;
import org.bangyuan.assessment.persistence.FindingStore;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;

/** Begins runs: one at a time, one a night by itself. */
@Stateless
@PermitAll
public class DiscoveryStarts {
    private DiscoveryRuns runs;
    private FindingStore store;
    private Organisations organisations;
    private AuditTrail audit;
    private Clock clock;

    protected DiscoveryStarts() {} // for the container only

    @Inject
    public DiscoveryStarts(
            DiscoveryRuns runs,
            FindingStore store,
            Organisations organisations,
            AuditTrail audit,
            Clock clock) {
        this.runs = runs;
        this.store = store;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does nothing if one is going on, or if this night's has been. */
    public void startNightly() {
        startForSystem(true);
    }

    /** Likewise, for nobody in particular. */
    public void startForSystem(boolean nightly) {
        start(
                nightly,
                CurrentUser.SYSTEM,
                Texts.of(Locale.SIMPLIFIED_CHINESE, "assessment.system"));
    }

    /**
     * @return empty if one is going on
     */
    public Optional<UUID> start(boolean nightly, String by, String name) {
        UUID id = UUID.randomUUID();
        List<String> counties = organisations.counties().stream().map(Organisation::code).toList();
        Start start =
                new Start(
                        id,
                        store.nextNumber(),
                        LocalDate.now(clock),
                        nightly,
                        clock.instant(),
                        by,
                        name);
        if (!runs.start(start, counties)) {
            return Optional.empty();
        }
        audit.record(
                new AuditEntry(
                        "assessment.audit.discovery-started",
                        "discovery",
                        id,
                        null,
                        Map.of("day", start.day().toString())));
        return Optional.of(id);
    }
}
