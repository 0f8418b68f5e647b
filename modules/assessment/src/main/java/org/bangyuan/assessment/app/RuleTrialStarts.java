package org.bangyuan.assessment.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.assessment.api.RuleTrials.Engine;
import org.bangyuan.assessment.api.RuleTrials.EngineProposal;
import org.bangyuan.assessment.api.RuleTrials.Start;
import org.bangyuan.assessment.api.RuleTrials.StartEngine;
import org.bangyuan.assessment.api.TrialForm;
import org.bangyuan.assessment.api.TrialSubject;
import org.bangyuan.assessment.domain.TrialReach;
import org.bangyuan.assessment.domain.WhatIfs;
import org.bangyuan.assessment.persistence.RuleTrialWork;
import org.bangyuan.assessment.persistence.RuleTrialWork.Change;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.engine.Measure;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Rate;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;

/** Opens and cancels runs: checks what is to be tried, and lays down whom it is tried on. */
@Dependent
public class RuleTrialStarts {
    /** Twelve months are compared where money is paid by the month. */
    private static final int MONTHS_AFTER = 11;

    private final RuleTrialWork work;
    private final TriedParameters tried;
    private final ProposedEngines engines;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Event<RuleTrialOpened> opened;
    private final Clock clock;

    @Inject
    public RuleTrialStarts(
            RuleTrialWork work,
            TriedParameters tried,
            ProposedEngines engines,
            Organisations organisations,
            AuditTrail audit,
            CurrentUser user,
            Event<RuleTrialOpened> opened,
            Clock clock) {
        this.work = work;
        this.tried = tried;
        this.engines = engines;
        this.organisations = organisations;
        this.audit = audit;
        this.user = user;
        this.opened = opened;
        this.clock = clock;
    }

    UUID start(Start command, String county) {
        Change change =
                checked(command.proposal() == null ? command : tried.of(command.proposal()));
        return open(change, county, Map.of("parameter", change.name()));
    }

    UUID start(StartEngine command, String county) {
        EngineProposal proposed =
                engines.all().stream()
                        .filter(each -> each.digest().equals(command.digest()))
                        .findFirst()
                        .orElseThrow(() -> Problem.invalid("engine", "assessment.engine.gone"));
        if (!proposed.isTriable()) {
            throw Problem.invalid("engine", proposed.obstacle());
        }
        List<Violation> violations = new ArrayList<>();
        LocalDate from = day(command.from(), violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid("engineFrom", "assessment.trial.date");
        }
        YearMonth first = YearMonth.from(from);
        boolean byMonth = proposed.subject() == TrialSubject.LIVING;
        Change change =
                new Change(
                        null,
                        null,
                        null,
                        from,
                        first,
                        byMonth ? first.plusMonths(MONTHS_AFTER) : first,
                        null,
                        new Engine(
                                proposed.subject(),
                                proposed.file(),
                                proposed.digest(),
                                proposed.version(),
                                proposed.today()),
                        LocalDate.now(clock));
        return open(change, county, Map.of("engine", proposed.file(), "digest", proposed.digest()));
    }

    private UUID open(Change change, String county, Map<String, String> detail) {
        UUID id = UUID.randomUUID();
        List<String> counties =
                county == null
                        ? organisations.counties().stream().map(Organisation::code).toList()
                        : List.of(county);
        StaffMember staff = user.get();
        work.open(
                id,
                change,
                county,
                counties,
                new RuleTrialWork.Opening(staff.username(), staff.name(), clock.instant()));
        record("assessment.audit.rule-tried", id, county, detail);
        opened.fire(new RuleTrialOpened(id));
        return id;
    }

    void cancel(UUID run, String county) {
        work.cancel(run, clock.instant());
        record("assessment.audit.rule-trial-cancelled", run, county, Map.of());
    }

    private void record(String action, UUID run, String county, Map<String, String> detail) {
        audit.record(new AuditEntry(action, "rule-trial", run, county, detail));
    }

    private Change checked(Start command) {
        List<Violation> violations = new ArrayList<>();
        TrialReach.obstacle(command.name() == null ? "" : command.name())
                .ifPresent(
                        reason -> {
                            throw Problem.invalid("name", reason);
                        });
        AreaCode area = area(command.area());
        LocalDate from = day(command.from(), violations);
        String value = command.value() == null ? "" : command.value().strip();
        WhatIfs tried = new WhatIfs(area, List.of(new TrialForm.WhatIf(command.name(), value, "")));
        if (tried.isEmpty()) {
            violations.add(
                    Violation.of(
                            "value",
                            value.isEmpty()
                                    ? "assessment.trial.required"
                                    : "assessment.trial.unit"));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        withinTheText(command.name(), tried);
        YearMonth first = YearMonth.from(from);
        return new Change(
                command.name(),
                area.code(),
                value,
                from,
                first,
                TrialReach.isOfLivingAlone(command.name()) ? first.plusMonths(MONTHS_AFTER) : first,
                command.proposal(),
                null,
                LocalDate.now(clock));
    }

    private static AreaCode area(String typed) {
        try {
            return AreaCode.of(typed == null ? "" : typed.strip());
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("area", "assessment.trial.area");
        }
    }

    private static LocalDate day(String typed, List<Violation> violations) {
        try {
            LocalDate day = LocalDate.parse(typed == null ? "" : typed.strip());
            if (!day.isBefore(Measure.IN_FORCE_FROM)) {
                return day;
            }
        } catch (DateTimeException e) {
            // answered below, as a day before the measure took effect
        }
        violations.add(Violation.of("from", "assessment.trial.date"));
        return Measure.IN_FORCE_FROM;
    }

    /** What the text does not allow is not even tried: the county cannot set it. */
    private static void withinTheText(String name, WhatIfs tried) {
        ParameterName parameter = ParameterNames.byKey(name).orElseThrow();
        if (parameter.floor().isPresent()) {
            Rate floor = parameter.floor().get();
            if (tried.first().rate().compareTo(floor) < 0) {
                throw Problem.ruleBroken(
                        parameter.citation(), "assessment.rule.below-floor", floor.toString());
            }
        }
    }
}
