package org.bangyuan.policy.app;

import jakarta.enterprise.context.RequestScoped;

/** Which version of the tree this request found at its beginning; 0 where nobody looked. */
@RequestScoped
public class OrganisationSeen {
    private long version;

    long version() {
        return version;
    }

    void at(long found) {
        this.version = found;
    }
}
