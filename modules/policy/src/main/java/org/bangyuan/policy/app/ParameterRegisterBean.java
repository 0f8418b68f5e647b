package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Rate;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.policy.api.ParameterRegister;
import org.bangyuan.policy.domain.DocumentCheck;
import org.bangyuan.policy.domain.Office;
import org.bangyuan.policy.domain.ParameterEntry;
import org.bangyuan.policy.domain.ParameterUnits;
import org.bangyuan.policy.domain.ValueHistory;
import org.bangyuan.policy.persistence.Offices;
import org.bangyuan.policy.persistence.ParameterEntries;

/** 参数册. What is in force is public (六(四)). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ParameterRegisterBean implements ParameterRegister {
    private ParameterEntries entries;
    private Offices offices;
    private Clock clock;

    protected ParameterRegisterBean() {} // for the container only

    @Inject
    public ParameterRegisterBean(ParameterEntries entries, Offices offices, Clock clock) {
        this.entries = entries;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public List<Summary> all(LocalDate knownOn, AreaCode area) {
        Map<String, List<ParameterEntry>> byName = new TreeMap<>();
        for (ParameterEntry entry : entries.approved()) {
            boolean wanted = area == null || area.equals(entry.value().area());
            if (wanted && isKnown(entry, knownOn)) {
                byName.computeIfAbsent(entry.value().name(), name -> new ArrayList<>()).add(entry);
            }
        }
        List<String> names = new ArrayList<>();
        ParameterNames.all().stream()
                .map(ParameterName::key)
                .filter(name -> area == null || byName.containsKey(name))
                .forEach(names::add);
        byName.keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names.stream()
                .map(name -> summary(name, byName.getOrDefault(name, List.of())))
                .toList();
    }

    private static boolean isKnown(ParameterEntry entry, LocalDate knownOn) {
        return !entry.value().recorded().isAfter(knownOn);
    }

    private Summary summary(String name, List<ParameterEntry> all) {
        LocalDate today = LocalDate.now(clock);
        Map<AreaCode, ValueHistory> areas = byArea(all);
        List<ParameterEntry> inForce =
                areas.values().stream()
                        .map(area -> area.on(today))
                        .flatMap(Optional::stream)
                        .toList();
        return new Summary(
                name,
                ParameterUnits.of(name),
                clause(name),
                areas.size(),
                all.size(),
                inForce.size(),
                (int) inForce.stream().filter(entry -> !entry.value().verified()).count(),
                inForce.stream()
                        .map(entry -> entry.value().value())
                        .distinct()
                        .sorted(Comparator.comparing(ParameterRegisterBean::magnitude))
                        .toList());
    }

    @Override
    public List<AreaName> areas() {
        return entries.approved().stream()
                .map(entry -> entry.value().area())
                .distinct()
                .sorted()
                .map(area -> new AreaName(area, areaName(area)))
                .toList();
    }

    private static Map<AreaCode, ValueHistory> byArea(List<ParameterEntry> all) {
        Map<AreaCode, List<ParameterEntry>> areas = new TreeMap<>();
        for (ParameterEntry entry : all) {
            areas.computeIfAbsent(entry.value().area(), area -> new ArrayList<>()).add(entry);
        }
        Map<AreaCode, ValueHistory> histories = new TreeMap<>();
        areas.forEach((area, values) -> histories.put(area, new ValueHistory(values)));
        return histories;
    }

    /** For sorting: numbers by size, words all alike. */
    private static BigDecimal magnitude(String value) {
        try {
            return decimal(Rate.parse(value));
        } catch (IllegalArgumentException e) {
            return BigDecimal.ZERO;
        }
    }

    private static BigDecimal decimal(Rate rate) {
        return BigDecimal.valueOf(rate.numerator())
                .divide(BigDecimal.valueOf(rate.denominator()), MathContext.DECIMAL64);
    }

    private static String clause(String name) {
        return ParameterNames.byKey(name)
                .map(parameter -> parameter.citation().clause())
                .orElse(null);
    }

    @Override
    public Series series(String name, LocalDate knownOn) {
        Optional<ParameterName> parameter = ParameterNames.byKey(name);
        List<ParameterEntry> ever = entries.approved(name);
        if (ever.isEmpty() && parameter.isEmpty()) {
            throw Problem.notFound("policy.parameter.absent");
        }
        List<ParameterEntry> all = ever.stream().filter(entry -> isKnown(entry, knownOn)).toList();
        Map<UUID, DocumentCheck> checks = new HashMap<>();
        entries.checks(name).forEach(check -> checks.put(check.value(), check));
        List<AreaSeries> areas = new ArrayList<>();
        byArea(all).forEach((area, history) -> areas.add(area(area, history, checks)));
        return new Series(
                name,
                ParameterUnits.of(name),
                clause(name),
                limit(parameter.flatMap(ParameterName::floor)),
                limit(parameter.flatMap(ParameterName::ceiling)),
                parameter.map(ParameterName::isFixedByText).orElse(false),
                List.copyOf(areas));
    }

    private static BigDecimal limit(Optional<Rate> limit) {
        return limit.map(ParameterRegisterBean::decimal).orElse(null);
    }

    private AreaSeries area(AreaCode area, ValueHistory history, Map<UUID, DocumentCheck> checks) {
        Optional<ParameterEntry> inForce = history.on(LocalDate.now(clock));
        List<Version> versions = new ArrayList<>();
        for (ParameterEntry entry : history.entries()) {
            Optional<DocumentCheck> check = Optional.ofNullable(checks.get(entry.id()));
            ParameterValue value = entry.value();
            versions.add(
                    new Version(
                            entry.id(),
                            versions.size() + 1,
                            value.value(),
                            value.from(),
                            history.until(entry),
                            value.recorded(),
                            value.document(),
                            value.verified(),
                            inForce.filter(entry::equals).isPresent(),
                            value.recorded().isAfter(value.from()) && entry.proposal().isPresent(),
                            entry.proposal().orElse(null),
                            entry.enteredBy(),
                            entry.enteredAt(),
                            entry.approvedBy(),
                            entry.approvedAt(),
                            check.map(DocumentCheck::checkedBy).orElse(null),
                            check.map(DocumentCheck::checkedAt).orElse(null)));
        }
        return new AreaSeries(area, areaName(area), List.copyOf(versions));
    }

    private String areaName(AreaCode area) {
        return offices.find(area.code()).map(Office::areaName).orElse(area.code());
    }
}
