package org.bangyuan.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangyuan.kernel.AreaCode;

/**
 * The parameters in force as far as they are known. A value is looked up for the county, then the
 * city, then the province; a level without a value valid on the day is passed over; of two values
 * valid on the day the one with the later first day holds, then the one recorded later.
 */
public interface Standards {
    Optional<ParameterValue> find(ParameterName name, AreaCode area, LocalDate day);

    /**
     * The value that must be there.
     *
     * @throws LawError {@code parameter-missing} if no level has one
     */
    default ParameterValue get(ParameterName name, AreaCode area, LocalDate day) {
        Optional<ParameterValue> found = find(name, area, day);
        if (found.isEmpty()) {
            throw new LawError(LawError.PARAMETER_MISSING, name, area, day);
        }
        return found.get();
    }

    /**
     * A yearly figure: the nearest area that has one of the year or of an earlier one decides, and
     * its newest such figure is taken. The year of a figure is that of its first day.
     */
    Optional<ParameterValue> findYearly(ParameterName name, AreaCode area, int year);

    /**
     * The yearly figure that must be there.
     *
     * @throws LawError {@code parameter-missing} if no level has one
     */
    default ParameterValue getYearly(ParameterName name, AreaCode area, int year) {
        Optional<ParameterValue> found = findYearly(name, area, year);
        if (found.isEmpty()) {
            throw new LawError(LawError.PARAMETER_MISSING, name, area, year);
        }
        return found.get();
    }

    /** The same standards as known at the end of that day, never more than is known here. */
    Standards knownOn(LocalDate day);

    /**
     * The days on which a value of the parameter was recorded anywhere, ascending, as far as known.
     */
    List<LocalDate> recordings(ParameterName name);
}
