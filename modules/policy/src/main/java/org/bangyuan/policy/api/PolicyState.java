package org.bangyuan.policy.api;

import jakarta.ejb.Local;
import java.time.Instant;

/**
 * What the request has seen of policy at its beginning: whoever reads {@code policy_pub.state_v1}
 * along with something else says so here, and questions about organisations and days are answered
 * from memory as long as nothing has changed since.
 */
@Local
public interface PolicyState {
    /**
     * @param organisationVersion as in the view
     * @param calendarLoadedAt as in the view; null where no year was loaded
     */
    void seen(long organisationVersion, Instant calendarLoadedAt);
}
