package org.bangyuan.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.policy.api.Change.ParameterChange;
import org.bangyuan.policy.domain.DocumentCheck;
import org.bangyuan.policy.domain.ParameterEntry;
import org.bangyuan.policy.domain.ParameterUnits;
import org.bangyuan.policy.domain.Proposal;
import org.bangyuan.policy.domain.SeriesRule;
import org.bangyuan.policy.domain.ValueReader;
import org.bangyuan.policy.persistence.ParameterEntries;

/** 参数值: within the limits of the text, without gap or overlap, known from the day of approval. */
@ApplicationScoped
class ParameterRules {
    private final ParameterEntries entries;
    private final Clock clock;

    protected ParameterRules() {
        this(null, null); // for the container only
    }

    @Inject
    ParameterRules(ParameterEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** What may be chosen where a value is a rule in words; empty where it is typed. */
    Set<String> choices(String name) {
        return switch (ParameterUnits.of(name)) {
            case BOOLEAN -> new TreeSet<>(Set.of("true", "false"));
            case TEXT -> {
                Set<String> known = new TreeSet<>();
                entries.approved(name).forEach(entry -> known.add(entry.value().value()));
                yield known;
            }
            default -> Set.of();
        };
    }

    /**
     * As the engines read it.
     *
     * @throws Problem INVALID on {@code value}; RULE_BROKEN beyond a limit of the text
     */
    String read(String name, String typed) {
        ParameterName.Unit unit = ParameterUnits.of(name);
        return ValueReader.read(name, unit, ParameterNames.byKey(name), choices(name), typed);
    }

    void require(ParameterChange change) {
        read(change.name(), change.value());
        SeriesRule.violation(series(change.name(), change.area()), change.from(), change.to())
                .ifPresent(
                        violation -> {
                            throw Problem.invalid(List.of(violation));
                        });
    }

    private List<ParameterValue> series(String name, AreaCode area) {
        return entries.approved(name).stream()
                .map(ParameterEntry::value)
                .filter(value -> value.area().equals(area))
                .toList();
    }

    /** The series of the area with the value as its last row, as if it were approved today. */
    List<ParameterValue> seriesWith(ParameterChange change, String document) {
        List<ParameterValue> series = new ArrayList<>(series(change.name(), change.area()));
        series.add(value(change, document, false));
        return series;
    }

    private ParameterValue value(ParameterChange change, String document, boolean verified) {
        LocalDate lastDay =
                SeriesRule.lastDay(
                        series(change.name(), change.area()), change.from(), change.to());
        return new ParameterValue(
                change.name(),
                change.area(),
                change.value(),
                change.from(),
                lastDay,
                LocalDate.now(clock),
                document,
                verified);
    }

    void apply(ParameterChange change, Proposal sheet) {
        String document = sheet.document().line();
        ParameterEntry entry =
                ParameterEntry.approved(
                        value(change, document, sheet.isSeen()),
                        ParameterUnits.of(change.name()),
                        sheet);
        entries.add(entry);
        if (sheet.isSeen()) {
            entries.flush();
            check(entry.id(), true, document, "", sheet.decidedBy());
        }
    }

    void check(UUID value, boolean fits, String document, String note, String by) {
        entries.add(new DocumentCheck(value, fits, document, note, by, clock.instant()));
    }
}
