package org.bangyuan.registry.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bangyuan.engine.facts.RegisterKind;

/**
 * 建档立卡 in figures, for the city by county and for a county by town: each counts exactly the people
 * whom {@link People#part} lists with the same words.
 */
@Local
public interface RegisterFigures {
    /**
     * Figures of one organisation.
     *
     * @param organisation code of the county or town; null where nobody below the county is named
     * @param people on the register that day
     * @param households in which they live
     * @param veterans among the people
     * @param joined since the first of the month
     * @param left with a last day in the month
     */
    record Area(
            String organisation,
            String name,
            long people,
            long households,
            long veterans,
            long joined,
            long left) {}

    /**
     * One register on a day, or the last day of a month.
     *
     * @param people on it
     * @param veterans among them
     * @param joined in the month
     * @param left in the month
     */
    record Month(YearMonth month, long people, long veterans, long joined, long left) {}

    /** One register today. */
    record Register(RegisterKind kind, long people, long households, long veterans) {}

    /**
     * Everything about a place on a day.
     *
     * @param county whose towns are shown, or null where the areas are the counties
     * @param registers all of them
     * @param areas of the register that was asked for
     * @param months of that register, the oldest first, the last one up to the day
     */
    record Overview(
            String county,
            String where,
            LocalDate day,
            RegisterKind kind,
            List<Register> registers,
            List<Area> areas,
            List<Month> months) {
        public Overview {
            registers = List.copyOf(registers);
            areas = List.copyOf(areas);
            months = List.copyOf(months);
        }
    }

    /**
     * @param kind register to look at closely
     * @param county county-level organisation, or null for the whole jurisdiction
     */
    Overview overview(RegisterKind kind, String county);
}
