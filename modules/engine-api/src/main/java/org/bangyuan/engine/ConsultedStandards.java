package org.bangyuan.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bangyuan.kernel.AreaCode;

/**
 * The standards in force, remembering every value that an engine looked at. Those values alone
 * suffice to compute the same again: what was looked for and not found is absent from them too.
 */
public final class ConsultedStandards implements Standards {
    private final Standards standards;
    private final Set<ParameterValue> consulted;

    public ConsultedStandards(Standards standards) {
        this(standards, new LinkedHashSet<>());
    }

    private ConsultedStandards(Standards standards, Set<ParameterValue> consulted) {
        this.standards = standards;
        this.consulted = consulted;
    }

    @Override
    public Optional<ParameterValue> find(ParameterName name, AreaCode area, LocalDate day) {
        Optional<ParameterValue> found = standards.find(name, area, day);
        found.ifPresent(consulted::add);
        return found;
    }

    @Override
    public Optional<ParameterValue> findYearly(ParameterName name, AreaCode area, int year) {
        Optional<ParameterValue> found = standards.findYearly(name, area, year);
        found.ifPresent(consulted::add);
        return found;
    }

    @Override
    public Standards knownOn(LocalDate day) {
        return new ConsultedStandards(standards.knownOn(day), consulted);
    }

    @Override
    public List<LocalDate> recordings(ParameterName name) {
        return standards.recordings(name);
    }

    /** In the order in which they were first looked at. */
    public Collection<ParameterValue> consulted() {
        return List.copyOf(consulted);
    }
}
