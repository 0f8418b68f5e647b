package org.bangyuan.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.bangyuan.kernel.AreaCode;

/**
 * Dated parameter values in memory, immutable and safe to share between threads. A view by {@link
 * #knownOn(LocalDate)} shares the index, so that looking at the law as it was known costs nothing.
 */
public final class Parameters implements Standards {
    /** Later first day first, then the one recorded later; of equals the one given last. */
    private static final Comparator<ParameterValue> NEWEST_FIRST =
            Comparator.comparing(ParameterValue::from)
                    .thenComparing(ParameterValue::recorded)
                    .reversed();

    private static final ParameterValue[] NONE = {};

    private final Map<String, Map<String, ParameterValue[]>> index;
    private final Map<String, List<LocalDate>> recordings;
    private final LocalDate known;

    public Parameters(List<ParameterValue> values) {
        this(index(values), null);
    }

    private Parameters(Map<String, Map<String, ParameterValue[]>> index, LocalDate known) {
        this(index, recordings(index), known);
    }

    private Parameters(
            Map<String, Map<String, ParameterValue[]>> index,
            Map<String, List<LocalDate>> recordings,
            LocalDate known) {
        this.index = index;
        this.recordings = recordings;
        this.known = known;
    }

    private static Map<String, List<LocalDate>> recordings(
            Map<String, Map<String, ParameterValue[]>> index) {
        Map<String, List<LocalDate>> recordings = new HashMap<>();
        index.forEach(
                (name, areas) -> {
                    TreeSet<LocalDate> days = new TreeSet<>();
                    for (ParameterValue[] series : areas.values()) {
                        for (ParameterValue value : series) {
                            days.add(value.recorded());
                        }
                    }
                    recordings.put(name, List.copyOf(days));
                });
        return recordings;
    }

    private static Map<String, Map<String, ParameterValue[]>> index(List<ParameterValue> values) {
        List<ParameterValue> lastFirst = new ArrayList<>(values);
        Collections.reverse(lastFirst);
        Map<String, Map<String, List<ParameterValue>>> groups = new HashMap<>();
        for (ParameterValue value : lastFirst) {
            groups.computeIfAbsent(value.name(), name -> new HashMap<>())
                    .computeIfAbsent(value.area().code(), area -> new ArrayList<>())
                    .add(value);
        }
        Map<String, Map<String, ParameterValue[]>> index = new HashMap<>();
        groups.forEach((name, areas) -> index.put(name, sorted(areas)));
        return index;
    }

    private static Map<String, ParameterValue[]> sorted(Map<String, List<ParameterValue>> areas) {
        Map<String, ParameterValue[]> sorted = new HashMap<>();
        areas.forEach(
                (area, list) -> {
                    list.sort(NEWEST_FIRST);
                    sorted.put(area, list.toArray(NONE));
                });
        return sorted;
    }

    /**
     * These parameters with whole series replaced: of each name and area that occurs in the given
     * values only the given ones remain.
     */
    public Parameters replacing(Collection<ParameterValue> values) {
        if (values.isEmpty()) {
            return this;
        }
        Map<String, Map<String, ParameterValue[]>> replaced = new HashMap<>(index);
        index(List.copyOf(values))
                .forEach(
                        (name, areas) -> {
                            Map<String, ParameterValue[]> merged =
                                    new HashMap<>(index.getOrDefault(name, Map.of()));
                            merged.putAll(areas);
                            replaced.put(name, merged);
                        });
        return new Parameters(replaced, known);
    }

    @Override
    public Parameters knownOn(LocalDate day) {
        return known != null && !known.isAfter(day) ? this : new Parameters(index, recordings, day);
    }

    @Override
    public Optional<ParameterValue> find(ParameterName name, AreaCode area, LocalDate day) {
        Map<String, ParameterValue[]> areas = index.get(name.key());
        if (areas == null) {
            return Optional.empty();
        }
        for (AreaCode level = area; level != null; level = level.parent().orElse(null)) {
            for (ParameterValue value : areas.getOrDefault(level.code(), NONE)) {
                if (value.holdsOn(day) && isKnown(value)) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<ParameterValue> findYearly(ParameterName name, AreaCode area, int year) {
        Map<String, ParameterValue[]> areas = index.getOrDefault(name.key(), Map.of());
        for (AreaCode level = area; level != null; level = level.parent().orElse(null)) {
            for (ParameterValue value : areas.getOrDefault(level.code(), NONE)) {
                if (value.from().getYear() <= year && isKnown(value)) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isKnown(ParameterValue value) {
        return known == null || !value.recorded().isAfter(known);
    }

    @Override
    public List<LocalDate> recordings(ParameterName name) {
        List<LocalDate> days = recordings.getOrDefault(name.key(), List.of());
        if (known == null) {
            return days;
        }
        int count = 0;
        while (count < days.size() && !days.get(count).isAfter(known)) {
            count++;
        }
        return days.subList(0, count);
    }

    /** All values, known or not, in no particular order: for pages, exports and tests. */
    public List<ParameterValue> values() {
        List<ParameterValue> values = new ArrayList<>();
        index.values().forEach(areas -> areas.values().forEach(s -> values.addAll(List.of(s))));
        return values;
    }
}
