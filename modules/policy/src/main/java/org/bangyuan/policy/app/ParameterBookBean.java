package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.Parameters;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.policy.api.ParameterBook;
import org.bangyuan.policy.domain.ParameterUnits;

/** 政策参数 as the engines read them. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ParameterBookBean implements ParameterBook {
    /** Where a parameter that no clause calls for is looked up from: the procedure. */
    private static final String PROCEDURE = "五";

    private ParameterCopy copy;
    private Clock clock;

    protected ParameterBookBean() {} // for the container only

    @Inject
    public ParameterBookBean(ParameterCopy copy, Clock clock) {
        this.copy = copy;
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
