package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.engine.Measure;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.policy.api.Change.Act;
import org.bangyuan.policy.api.Change.OrganisationChange;
import org.bangyuan.policy.api.StationRegister;

/** Stations that the system itself opens when it is set up; people go by 变更审批. */
@Stateless
@PermitAll
public class StationRegisterBean implements StationRegister {
    @Inject private OrganisationRules rules;
    @Inject private AuditTrail audit;
    @Inject private CurrentUser user;

    @Override
    public void open(OpenStation command) {
        if (!user.username().equals(CurrentUser.SYSTEM)) {
            throw Problem.forbidden("policy.organisation.two-persons");
        }
        OrganisationChange change =
                new OrganisationChange(
                        Act.BEGIN,
                        command.code(),
                        command.areaName(),
                        rules.stationName(command.parent(), command.areaName()),
                        command.parent(),
                        Measure.IN_FORCE_FROM);
        rules.require(change);
        rules.apply(change);
        audit.record(
                new AuditEntry(
                        "policy.audit.station-opened",
                        "organisation",
                        UUID.nameUUIDFromBytes(command.code().getBytes(StandardCharsets.US_ASCII)),
                        null,
                        Map.of("code", command.code())));
    }
}
