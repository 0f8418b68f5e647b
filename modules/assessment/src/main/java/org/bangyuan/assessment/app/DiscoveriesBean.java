package org.bangyuan.assessment.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.bangyuan.assessment.api.Discoveries;
import org.bangyuan.assessment.api.DiscoveryView;
import org.bangyuan.assessment.persistence.DiscoveryLists;
import org.bangyuan.assessment.persistence.DiscoveryRuns;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;

/** 排查: who may start, stop and take up passes over everybody. */
@Stateless
@PermitAll
public class DiscoveriesBean implements Discoveries {
    private static final long BUSY_NANOS = 50_000_000;
    private static final Citation SURVEY = Citation.measure("六(二)");

    private DiscoveryStarts starts;
    private DiscoveryRuns runs;
    private DiscoveryLists lists;
    private DiscoveryWorker worker;
    private FindingAccess access;
    private Event<DiscoveryAsked> asked;
    private AuditTrail audit;
    private CurrentUser user;

    protected DiscoveriesBean() {} // for the container only

    @Inject
    public DiscoveriesBean(
            DiscoveryStarts starts,
            DiscoveryRuns runs,
            DiscoveryLists lists,
            DiscoveryWorker worker,
            FindingAccess access,
            Event<DiscoveryAsked> asked,
            AuditTrail audit,
            CurrentUser user) {
        this.starts = starts;
        this.runs = runs;
        this.lists = lists;
        this.worker = worker;
        this.access = access;
        this.asked = asked;
        this.audit = audit;
        this.user = user;
    }

    @Override
    public UUID start() {
        StaffMember staff = user.get();
        staff.require(Role.COUNTY_OFFICER, Role.CITY_VA);
        UUID run =
                starts.start(false, staff.username(), staff.name())
                        .orElseThrow(
                                () -> Problem.ruleBroken(SURVEY, "assessment.discovery-running"));
        asked.fire(new DiscoveryAsked());
        return run;
    }

    @Override
    public void cancel(UUID run) {
        StaffMember staff = user.get();
        staff.require(Role.CITY_VA);
        if (!runs.lockRunning(run)) {
            throw Problem.ruleBroken(SURVEY, "assessment.discovery-not-running");
        }
        runs.end(run, "CANCELLED", 0, staff.username());
        runs.cancelChunks(run);
        log("assessment.audit.discovery-cancelled", run);
    }

    @Override
    public void resume(UUID run) {
        user.get().require(Role.CITY_VA);
        if (!runs.resume(run)) {
            throw Problem.ruleBroken(SURVEY, "assessment.discovery-running");
        }
        log("assessment.audit.discovery-resumed", run);
        asked.fire(new DiscoveryAsked());
    }

    private void log(String action, UUID run) {
        audit.record(new AuditEntry(action, "discovery", run, null, Map.of()));
    }

    @Override
    public List<DiscoveryView> latest() {
        return access.named(lists.latest(access.ownCounty()));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void runNow() {
        if (!CurrentUser.SYSTEM.equals(user.username())) {
            throw Problem.forbidden("assessment.system-only");
        }
        starts.startForSystem(false);
        worker.workOff();
        while (worker.isBusy()) {
            LockSupport.parkNanos(BUSY_NANOS); // somebody else has a county in hand
            worker.workOff();
        }
    }
}
