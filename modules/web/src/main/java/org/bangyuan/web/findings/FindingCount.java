package org.bangyuan.web.findings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.bangyuan.assessment.api.FindingDesk;

/** How many findings wait for the acting person, for the work list. */
@Named
@RequestScoped
public class FindingCount {
    @Inject private FindingDesk desk;

    private Long waiting;

    public long getWaiting() {
        if (waiting == null) {
            waiting = desk.waiting();
        }
        return waiting;
    }
}
