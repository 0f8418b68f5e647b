package org.bangyuan.policy.api;

import jakarta.ejb.Local;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.kernel.AreaCode;

/** 参数册: the parameters as people read them, each value with its source and its two persons. */
@Local
public interface ParameterRegister {
    /**
     * A parameter in the list.
     *
     * @param name its key, such as {@code living.rate}
     * @param clause of the measure that calls for it, or null
     * @param areas how many areas have values
     * @param versions how many values there are
     * @param unverified how many of those in force today nobody has seen in a document (未核定)
     * @param inForce how many values are in force today
     * @param values the different values in force today, ascending
     */
    record Summary(
            String name,
            ParameterName.Unit unit,
            String clause,
            int areas,
            int versions,
            int inForce,
            int unverified,
            List<String> values) {
        public Summary {
            values = List.copyOf(values);
        }
    }

    /**
     * One value.
     *
     * @param until last day on which it holds, the next value considered; null while it goes on
     * @param inForce true if it is the one that holds today
     * @param late true if it became known only after its first day
     * @param proposal sheet that it comes from, or null for one that the software is delivered with
     * @param checkedBy who held it against its document last, or null
     */
    record Version(
            UUID id,
            int number,
            String value,
            LocalDate from,
            LocalDate until,
            LocalDate recorded,
            String document,
            boolean verified,
            boolean inForce,
            boolean late,
            UUID proposal,
            String enteredBy,
            Instant enteredAt,
            String approvedBy,
            Instant approvedAt,
            String checkedBy,
            Instant checkedAt) {}

    /** The values of one area, by first day. */
    record AreaSeries(AreaCode area, String areaName, List<Version> versions) {
        public AreaSeries {
            versions = List.copyOf(versions);
        }
    }

    /**
     * A parameter with all its values.
     *
     * @param floor lowest value that the text allows, or null
     * @param ceiling highest value that the text allows, or null
     * @param fixed true if the text itself fixes the value
     * @param areas the larger area first
     */
    record Series(
            String name,
            ParameterName.Unit unit,
            String clause,
            BigDecimal floor,
            BigDecimal ceiling,
            boolean fixed,
            List<AreaSeries> areas) {
        public Series {
            areas = List.copyOf(areas);
        }
    }

    /**
     * All parameters: those that the law reads in its order, also where nobody has set a value yet,
     * then the others by name.
     *
     * @param knownOn what was recorded up to and including that day
     * @param area that has values of its own, or null for all
     */
    List<Summary> all(LocalDate knownOn, AreaCode area);

    /**
     * @param knownOn what was recorded up to and including that day
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    Series series(String name, LocalDate knownOn);

    /** The areas that have values of their own, the larger area first. */
    List<AreaName> areas();

    /** An area with its name; the province, which is no organisation, by its code. */
    record AreaName(AreaCode area, String name) {}
}
