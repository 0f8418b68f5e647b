package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.accounts.api.StaffDirectory;
import org.bangyuan.cases.domain.Actor;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.Official;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;

/** 调查核实: who may be sent, and what they and others hand in. */
@Dependent
public class Investigations {
    private final StaffDirectory directory;
    private final Uploads uploads;
    private final CaseGate gate;
    private final Acting acting;

    @Inject
    public Investigations(StaffDirectory directory, Uploads uploads, CaseGate gate, Acting acting) {
        this.directory = directory;
        this.uploads = uploads;
        this.gate = gate;
        this.acting = acting;
    }

    /**
     * @throws Problem INVALID where the person is no investigator of the township
     */
    Official investigator(AssistanceCase matter, String field, String username) {
        return directory.holding(Role.TOWN_INVESTIGATOR, matter.handling().townOrg()).stream()
                .filter(staff -> staff.username().equals(username))
                .map(
                        staff ->
                                new Official(
                                        staff.username(), staff.name(), acting.standsAside(staff)))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(field, "cases.form.investigator"));
    }

    /** Papers that come while the township has the case. */
    UUID attach(AssistanceCase matter, String kind, String fileName, byte[] content) {
        Actor actor = acting.asAnyOf(Role.TOWN_CLERK, Role.TOWN_INVESTIGATOR, Role.AGENT);
        if (!matter.stage().isTown()) {
            throw Problem.ruleBroken(
                    Citation.measure("五2"), "cases.out-of-order." + matter.stage());
        }
        UUID attachment = uploads.take(matter.id(), kind, fileName, content, actor);
        gate.record(matter, "attached", Map.of("attachment", attachment.toString(), "kind", kind));
        return attachment;
    }
}
