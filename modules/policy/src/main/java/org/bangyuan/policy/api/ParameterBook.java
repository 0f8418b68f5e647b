package org.bangyuan.policy.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import org.bangyuan.engine.Parameters;
import org.bangyuan.kernel.AreaCode;

/** 政策参数: dated values per area, each with its source. */
@Local
public interface ParameterBook {
    /** Everything that is known today. */
    Parameters current();

    /** What was recorded up to and including that day. */
    Parameters knownOn(LocalDate day);

    /**
     * A whole number in force, such as working days.
     *
     * @throws org.bangyuan.engine.LawError {@code parameter-missing}
     */
    int number(String name, AreaCode area, LocalDate day);
}
