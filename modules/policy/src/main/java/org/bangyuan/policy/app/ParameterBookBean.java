package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Parameters;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.policy.api.ParameterBook;
import org.bangyuan.policy.domain.ParameterEntry;
import org.bangyuan.policy.domain.ParameterUnits;
import org.bangyuan.policy.persistence.ParameterEntries;

/** 政策参数 as the engines read them. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ParameterBookBean implements ParameterBook {
    /** Where a parameter that no clause calls for is looked up from: the procedure. */
    private static final String PROCEDURE = "五";

    private ParameterCopy copy;
    private ParameterEntries entries;
    private Clock clock;

    protected ParameterBookBean() {} // for the container only

    @Inject
    public ParameterBookBean(ParameterCopy copy, ParameterEntries entries, Clock clock) {
        this.copy = copy;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public Parameters current() {
        return knownOn(LocalDate.now(clock));
    }

    @Override
    public Parameters knownOn(LocalDate day) {
        return copy.all().knownOn(day);
    }

    @Override
    public List<ParameterValue> approvedBy(String username, LocalDate day) {
        Instant since = day.atStartOfDay(clock.getZone()).toInstant();
        return entries.approvedBy(username, since).stream()
                .map(ParameterEntry::value)
                .filter(value -> value.recorded().equals(day))
                .toList();
    }

    @Override
    public boolean isVerified(ParameterValue value) {
        return copy.all().values().stream()
                .anyMatch(
                        known ->
                                known.verified()
                                        && known.name().equals(value.name())
                                        && known.area().equals(value.area())
                                        && known.from().equals(value.from())
                                        && known.recorded().equals(value.recorded())
                                        && known.value().equals(value.value()));
    }

    @Override
    public int number(String name, AreaCode area, LocalDate day) {
        ParameterName parameter =
                ParameterNames.byKey(name)
                        .orElseGet(
                                () -> ParameterName.open(name, ParameterUnits.of(name), PROCEDURE));
        return current()
                .find(parameter, area, day)
                .orElseThrow(() -> new LawError(LawError.PARAMETER_MISSING, name, area, day))
                .whole();
    }
}
