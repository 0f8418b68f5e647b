package org.bangyuan.web.findings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bangyuan.assessment.api.Discoveries;
import org.bangyuan.assessment.api.DiscoveryView;
import org.bangyuan.platform.security.Role;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** 排查: passes over everybody with their progress. */
@Named
@RequestScoped
public class DiscoveryPage {
    private static final String ADDRESS = "/findings/runs.xhtml";

    @Inject private Discoveries discoveries;
    @Inject private Attempt attempt;
    @Inject private Me me;
    @Inject private Words words;

    private List<DiscoveryView> runs;

    public List<DiscoveryView> getRuns() {
        if (runs == null) {
            runs = discoveries.latest();
        }
        return runs;
    }

    /** The newest, or null. */
    public DiscoveryView getNewest() {
        return getRuns().isEmpty() ? null : getRuns().get(0);
    }

    public List<DiscoveryView> getEarlier() {
        return getRuns().isEmpty() ? List.of() : getRuns().subList(1, getRuns().size());
    }

    public boolean isRunning() {
        return getNewest() != null && getNewest().isRunning();
    }

    public boolean isMayStart() {
        return me.isAny(Role.COUNTY_OFFICER, Role.CITY_VA) && !isRunning();
    }

    public boolean isMayCancel() {
        return me.isAny(Role.CITY_VA) && isRunning();
    }

    public boolean isMayResume() {
        return me.isAny(Role.CITY_VA)
                && getNewest() != null
                && (getNewest().state().equals("FAILED")
                        || getNewest().state().equals("CANCELLED"));
    }

    /** Whole percent of the counties of the newest that are done. */
    public long getPercent() {
        DiscoveryView run = getNewest();
        return run == null || run.counties().isEmpty()
                ? 0
                : run.countiesDone() * 100 / run.counties().size();
    }

    /** Seconds that a run or a county took; empty while it goes on. */
    public String took(Instant from, Instant to) {
        if (from == null || to == null) {
            return "";
        }
        long seconds = Duration.between(from, to).toSeconds();
        return seconds == 0
                ? words.get("web.findings.under-a-second")
                : words.of("web.findings.seconds", seconds);
    }

    public String tone(String state) {
        return switch (state) {
            case "DONE" -> "done";
            case "RUNNING" -> "info";
            case "FAILED" -> "bad";
            default -> "none";
        };
    }

    public void start() {
        if (attempt.run(discoveries::start)) {
            Redirects.to(ADDRESS, words.get("web.findings.started"));
        }
    }

    public void cancel() {
        UUID run = getNewest().id();
        if (attempt.run(() -> discoveries.cancel(run))) {
            Redirects.to(ADDRESS, words.get("web.findings.cancelled"));
        }
    }

    public void resume() {
        UUID run = getNewest().id();
        if (attempt.run(() -> discoveries.resume(run))) {
            Redirects.to(ADDRESS, words.get("web.findings.resumed"));
        }
    }
}
