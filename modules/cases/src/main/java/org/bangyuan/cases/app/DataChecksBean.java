package org.bangyuan.cases.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.DataChecks;
import org.bangyuan.cases.domain.Actor;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.DataCheck;
import org.bangyuan.cases.domain.FieldReader;
import org.bangyuan.cases.domain.HouseholdMember;
import org.bangyuan.cases.persistence.DataCheckRows;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;

/** 数据核对请求 with its transactions and roles. */
@Stateless
@RolesAllowed({
    "AGENT",
    "TOWN_CLERK",
    "TOWN_INVESTIGATOR",
    "TOWN_LEADER",
    "COUNTY_OFFICER",
    "COUNTY_RECHECK",
    "COUNTY_APPROVER",
    "PAY_MAKER",
    "PAY_CHECKER",
    "FIN_BUREAU",
    "CITY_VA",
    "AUDITOR"
})
public class DataChecksBean implements DataChecks {
    /** 五1: 同意并授权有关部门对其家庭经济状况进行调查核实. */
    private static final Citation AUTHORISATION = Citation.measure("五1");

    private static final Role[] ASKING = {
        Role.TOWN_CLERK, Role.TOWN_INVESTIGATOR, Role.COUNTY_OFFICER
    };

    private CaseGate gate;
    private DataCheckRows checks;
    private People people;
    private Acting acting;

    protected DataChecksBean() {} // for the container only

    @Inject
    public DataChecksBean(CaseGate gate, DataCheckRows checks, People people, Acting acting) {
        this.gate = gate;
        this.checks = checks;
        this.people = people;
        this.acting = acting;
    }

    @Override
    public List<Request> of(CaseId id) {
        return checks.of(gate.visible(id).id()).stream().map(DataChecksBean::view).toList();
    }

    private static Request view(DataCheck check) {
        return new Request(
                check.id(),
                new PersonId(check.question().person()),
                check.question().name(),
                check.question().authority(),
                check.question().item(),
                check.basis().scope(),
                check.basis().from(),
                check.basis().to(),
                check.name(),
                check.at());
    }

    @Override
    public boolean mayRequest(CaseId id) {
        return gate.visible(id).stage().isOpen() && acting.staff().isAny(ASKING);
    }

    @Override
    @RolesAllowed({"TOWN_CLERK", "TOWN_INVESTIGATOR", "COUNTY_OFFICER"})
    public UUID request(CaseId id, PersonId person, String authority, String item) {
        Actor actor = acting.asAnyOf(ASKING);
        AssistanceCase matter = gate.lockedOpen(id);
        FieldReader fields = new FieldReader();
        String asked = fields.text("authority", authority, 2, 100);
        String what = fields.text("item", item, 2, 200);
        if (person == null) {
            fields.refuse("person", "required");
        }
        fields.requireFaultless();
        String name = memberName(matter, Objects.requireNonNull(person));
        People.ConsentInForce consent =
                people.consentInForce(person, actor.today())
                        .orElseThrow(
                                () ->
                                        Problem.ruleBroken(
                                                        AUTHORISATION,
                                                        "cases.check-without-consent",
                                                        name)
                                                .about(
                                                        "case",
                                                        matter.id(),
                                                        matter.handling().countyOrg()));
        DataCheck check =
                new DataCheck(
                        matter,
                        new DataCheck.Question(person.value(), name, asked, what),
                        new DataCheck.Basis(
                                consent.id(), consent.scope(), consent.from(), consent.to()),
                        actor);
        checks.add(check);
        gate.record(
                matter,
                "data-check-requested",
                Map.of("person", person.toString(), "consent", consent.id().toString()));
        return check.id();
    }

    private static String memberName(AssistanceCase matter, PersonId person) {
        return matter.members().stream()
                .map(HouseholdMember::statement)
                .filter(member -> member.person().equals(person.value()))
                .map(HouseholdMember.Statement::name)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("cases.check-no-member"));
    }
}
