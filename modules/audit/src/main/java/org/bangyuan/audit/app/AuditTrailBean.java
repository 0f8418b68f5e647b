package org.bangyuan.audit.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditRow;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.audit.domain.LoggedAction;
import org.bangyuan.audit.persistence.LoggedActions;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.platform.text.Texts;

/**
 * Appends in the transaction of whoever calls: the change and its row commit together or not at
 * all. Open to every bean, because whatever somebody may do is to be written down.
 */
@Stateless
@PermitAll
public class AuditTrailBean implements AuditTrail {
    private LoggedActions log;
    private CurrentUser user;
    private Clock clock;

    protected AuditTrailBean() {} // for the container only

    @Inject
    public AuditTrailBean(LoggedActions log, CurrentUser user, Clock clock) {
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void record(AuditEntry entry) {
        log.append(
                LoggedAction.of(
                        actor(),
                        clock.instant(),
                        entry.action(),
                        new LoggedAction.Subject(
                                entry.subjectType(), entry.subjectId(), entry.countyOrg()),
                        Detail.write(entry.detail())));
    }

    private LoggedAction.Actor actor() {
        String username = user.username();
        if (username.equals(CurrentUser.SYSTEM)) {
            String name = Texts.of(Locale.CHINA, "audit.system");
            return new LoggedAction.Actor(username, name, null);
        }
        StaffMember member = user.get();
        return new LoggedAction.Actor(
                username, member.name(), member.jurisdiction().organisation());
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AuditRow> about(String subjectType, UUID subjectId) {
        return log.about(subjectType, subjectId).stream()
                .map(
                        action ->
                                new AuditRow(
                                        action.id(),
                                        action.at(),
                                        action.username(),
                                        action.name(),
                                        action.action(),
                                        Detail.read(action.detail())))
                .toList();
    }
}
