package org.bangyuan.assessment.api;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;

/** 排查: passes over everybody, each night by themselves and on demand. */
@Local
public interface Discoveries {
    /**
     * For county officers and the city; goes over all counties, whoever starts it.
     *
     * @throws org.bangyuan.platform.problem.Problem RULE_BROKEN {@code
     *     assessment.discovery-running}
     */
    UUID start();

    /** For the city. What was found so far stays; nothing is said to be gone. */
    void cancel(UUID run);

    /** For the city: takes up the counties that failed or were cancelled. */
    void resume(UUID run);

    /** The newest first, with their counties; a county sees its own one only. */
    List<DiscoveryView> latest();

    /**
     * For the system itself (the demonstration): a pass from the first county to the last before it
     * returns.
     *
     * @throws org.bangyuan.platform.problem.Problem FORBIDDEN in a call by a signed-in person
     */
    void runNow();
}
