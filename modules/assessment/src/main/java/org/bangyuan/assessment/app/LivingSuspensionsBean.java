package org.bangyuan.assessment.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.assessment.api.LivingSuspensions;
import org.bangyuan.assessment.domain.Finding;
import org.bangyuan.assessment.domain.Suspension;
import org.bangyuan.assessment.persistence.Suspensions;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.engine.Measure;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;

/** 停发、恢复决定: recorded by the county's approver, seen by whoever handles the person. */
@Stateless
@RolesAllowed({
    "AGENT",
    "TOWN_CLERK",
    "TOWN_INVESTIGATOR",
    "TOWN_LEADER",
    "COUNTY_OFFICER",
    "COUNTY_RECHECK",
    "COUNTY_APPROVER",
    "CITY_VA",
    "AUDITOR"
})
public class LivingSuspensionsBean implements LivingSuspensions {
    private static final int LONGEST_NUMBER = 60;
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 1000;

    private Suspensions suspensions;
    private People people;
    private AuditTrail audit;
    private CurrentUser user;
    private Clock clock;

    protected LivingSuspensionsBean() {} // for the container only

    @Inject
    public LivingSuspensionsBean(
            Suspensions suspensions,
            People people,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.suspensions = suspensions;
        this.people = people;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<View> ofPerson(PersonId person) {
        people.get(person);
        return suspensions.of(person.value()).stream().map(LivingSuspensionsBean::view).toList();
    }

    private static View view(Suspension suspension) {
        Suspension.Decision decision = suspension.decision();
        return new View(
                suspension.id(),
                suspension.version(),
                decision.ground().citation().clause(),
                decision.decidedOn(),
                decision.number(),
                decision.reason(),
                suspension.recordedName(),
                suspension.liftedOn(),
                suspension.liftNumber(),
                suspension.liftName());
    }

    @Override
    public List<String> clauses() {
        return Arrays.stream(ExclusionGround.values()).map(g -> g.citation().clause()).toList();
    }

    @Override
    @RolesAllowed("COUNTY_APPROVER")
    public UUID suspend(Suspend command) {
        people.get(command.person());
        List<Violation> violations = new ArrayList<>();
        ExclusionGround ground =
                ExclusionGround.ofClause(command.clause() == null ? "" : command.clause())
                        .orElse(null);
        if (ground == null) {
            violations.add(Violation.of("clause", "assessment.required"));
        }
        LocalDate day = day(command.decidedOn(), "decidedOn", violations);
        String number = number(command.number(), "number", violations);
        String reason = command.reason() == null ? "" : command.reason().strip();
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            violations.add(
                    new Violation("reason", "assessment.why-too-short", List.of(SHORTEST_REASON)));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        if (suspensions.of(command.person().value()).stream()
                .anyMatch(each -> each.liftedOn() == null)) {
            throw Problem.ruleBroken(Citation.measure("三(二)"), "assessment.suspension.runs");
        }
        Suspension suspension =
                new Suspension(
                        command.person().value(),
                        county(),
                        new Suspension.Decision(ground, day, number, reason),
                        actor());
        suspensions.add(suspension);
        record("assessment.audit.suspended", suspension, number);
        return suspension.id();
    }

    @Override
    @RolesAllowed("COUNTY_APPROVER")
    public void lift(Lift command) {
        Suspension suspension =
                suspensions
                        .lock(command.id(), county())
                        .orElseThrow(() -> Problem.notFound("assessment.suspension.no-such"));
        if (suspension.version() != command.version()) {
            throw Problem.conflict("assessment.changed-meanwhile");
        }
        List<Violation> violations = new ArrayList<>();
        LocalDate day = day(command.liftedOn(), "liftedOn", violations);
        String number = number(command.number(), "liftNumber", violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        suspension.lift(day, number, actor());
        record("assessment.audit.suspension-lifted", suspension, number);
    }

    private LocalDate day(String typed, String field, List<Violation> violations) {
        try {
            LocalDate day = LocalDate.parse(typed == null ? "" : typed.strip());
            if (!day.isBefore(Measure.IN_FORCE_FROM) && !day.isAfter(LocalDate.now(clock))) {
                return day;
            }
        } catch (DateTimeException e) {
            // answered below, as a day that no decision can have
        }
        violations.add(Violation.of(field, "assessment.suspension.day"));
        return null;
    }

    private static String number(String typed, String field, List<Violation> violations) {
        String number = typed == null ? "" : typed.strip();
        if (number.isEmpty()) {
            violations.add(Violation.of(field, "assessment.required"));
        } else if (number.length() > LONGEST_NUMBER) {
            violations.add(new Violation(field, "assessment.too-long", List.of(LONGEST_NUMBER)));
        }
        return number;
    }

    private Finding.Actor actor() {
        StaffMember staff = user.get();
        return new Finding.Actor(
                staff.username(), staff.name(), clock.instant(), LocalDate.now(clock));
    }

    private String county() {
        return user.get().jurisdiction().organisation();
    }

    private void record(String action, Suspension suspension, String number) {
        audit.record(
                new AuditEntry(
                        action,
                        "suspension",
                        suspension.id(),
                        suspension.countyOrg(),
                        Map.of("number", number)));
    }
}
