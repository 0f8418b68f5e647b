package org.bangyuan.audit.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.audit.api.RefusalTrail;
import org.bangyuan.audit.domain.LoggedAction;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.StaffMember;

/** Outside of any transaction: asking who acts may itself be refused, to somebody locked. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RefusalTrailBean implements RefusalTrail {
    private static final int LONGEST_ADDRESS = 200;

    private OwnTransaction log;
    private CurrentUser user;
    private Clock clock;

    protected RefusalTrailBean() {} // for the container only

    @Inject
    public RefusalTrailBean(OwnTransaction log, CurrentUser user, Clock clock) {
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void refused(Problem refusal, String address, UUID named) {
        if (!refusal.isRefusalOfAccess()) {
            return;
        }
        LoggedAction.Subject subject =
                refusal.subject()
                        .map(s -> new LoggedAction.Subject(s.type(), s.id(), s.countyOrg()))
                        .orElse(new LoggedAction.Subject("address", named, null));
        String path =
                address.length() > LONGEST_ADDRESS
                        ? address.substring(0, LONGEST_ADDRESS)
                        : address;
        Map<String, String> detail = Map.of("code", refusal.code(), "address", path);
        log.append(
                LoggedAction.of(
                        actor(), clock.instant(), "audit.refused", subject, Detail.write(detail)));
    }

    private LoggedAction.Actor actor() {
        String username = user.username();
        try {
            StaffMember member = user.get();
            return new LoggedAction.Actor(
                    username, member.name(), member.jurisdiction().organisation());
        } catch (Problem locked) {
            return new LoggedAction.Actor(username, username, null);
        }
    }
}
