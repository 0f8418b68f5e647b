package org.bangyuan.assessment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A pass over everybody as its page shows it.
 *
 * @param state RUNNING, DONE, FAILED or CANCELLED
 * @param startedBy name of who started it; null for the system itself
 * @param gone findings that have lost their cause
 * @param counties in the order of their codes
 */
public record DiscoveryView(
        UUID id,
        LocalDate day,
        boolean nightly,
        String state,
        Instant startedAt,
        String startedBy,
        Instant endedAt,
        long gone,
        List<County> counties) {
    public DiscoveryView {
        counties = List.copyOf(counties);
    }

    /**
     * One county of it.
     *
     * @param state WAITING, RUNNING, DONE, FAILED or CANCELLED
     */
    public record County(
            String code,
            String name,
            String state,
            long households,
            long persons,
            long seen,
            long opened,
            long unanswerable,
            int attempts,
            Instant startedAt,
            Instant endedAt) {}

    public boolean isRunning() {
        return state.equals("RUNNING");
    }

    public long households() {
        return counties.stream().mapToLong(County::households).sum();
    }

    public long persons() {
        return counties.stream().mapToLong(County::persons).sum();
    }

    public long seen() {
        return counties.stream().mapToLong(County::seen).sum();
    }

    public long opened() {
        return counties.stream().mapToLong(County::opened).sum();
    }

    public long countiesDone() {
        return counties.stream().filter(county -> county.state().equals("DONE")).count();
    }
}
