package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.api.StationRegister;
import org.bangyuan.policy.domain.Office;
import org.bangyuan.policy.persistence.Offices;

/** 村（社区）服务站. Who may open one is asked here, because the system itself may too. */
@Stateless
@PermitAll
public class StationRegisterBean implements StationRegister {
    /** What a station's code adds to that of its town. */
    private static final Pattern OWN_DIGITS = Pattern.compile("\\d{3}");

    private static final Pattern AREA_NAME =
            Pattern.compile("[\\p{L}\\p{M}\\p{Co}\\p{Nd}·（）]{2,30}");

    private Offices offices;
    private AuditTrail audit;
    private CurrentUser user;

    protected StationRegisterBean() {} // for the container only

    @Inject
    public StationRegisterBean(Offices offices, AuditTrail audit, CurrentUser user) {
        this.offices = offices;
        this.audit = audit;
        this.user = user;
    }

    @Override
    public void open(OpenStation command) {
        if (!user.username().equals(CurrentUser.SYSTEM)) {
            user.get().require(Role.SYS_ADMIN);
        }
        Optional<Office> town = offices.find(command.parent()).filter(Office::canHaveStations);
        List<Violation> violations = violations(command, town);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        String areaName = command.areaName().strip();
        String name =
                Texts.of(
                        Locale.SIMPLIFIED_CHINESE,
                        "policy.organisation.station",
                        town.get().areaName() + areaName);
        offices.add(Office.village(command.code(), name, areaName, town.get()));
        audit.record(
                new AuditEntry(
                        "policy.audit.station-opened",
                        "organisation",
                        UUID.nameUUIDFromBytes(command.code().getBytes(StandardCharsets.US_ASCII)),
                        town.get().parent(),
                        Map.of("code", command.code())));
    }

    private static boolean extendsCode(String code, String town) {
        return code.startsWith(town) && OWN_DIGITS.matcher(code.substring(town.length())).matches();
    }

    private List<Violation> violations(OpenStation command, Optional<Office> town) {
        List<Violation> violations = new ArrayList<>();
        String code = command.code() == null ? "" : command.code();
        if (town.isEmpty()) {
            violations.add(Violation.of("parent", "policy.organisation.parent-unfit"));
        }
        if (town.isPresent() && !extendsCode(code, town.get().code())) {
            violations.add(Violation.of("code", "policy.organisation.code-malformed"));
        } else if (offices.find(code).isPresent()) {
            violations.add(Violation.of("code", "policy.organisation.code-taken"));
        }
        String areaName = command.areaName() == null ? "" : command.areaName().strip();
        if (!AREA_NAME.matcher(areaName).matches()) {
            violations.add(Violation.of("areaName", "policy.organisation.name-malformed"));
        }
        return violations;
    }
}
