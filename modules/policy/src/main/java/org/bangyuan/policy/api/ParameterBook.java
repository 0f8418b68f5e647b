package org.bangyuan.policy.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.engine.ParameterValue;
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
     * SD-6: what that person approved on that day; whoever approved a value decides on that day no
     * case that uses it.
     */
    List<ParameterValue> approvedBy(String username, LocalDate day);

    /**
     * 核实: whether somebody has held the value against its document until now, whatever was known
     * when it was used.
     */
    boolean isVerified(ParameterValue value);

    /**
     * A whole number in force, such as working days.
     *
     * @throws org.bangyuan.engine.LawError {@code parameter-missing}
     */
    int number(String name, AreaCode area, LocalDate day);
}
