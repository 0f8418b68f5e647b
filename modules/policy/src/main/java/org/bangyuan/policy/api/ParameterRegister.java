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
            String enteredBy,
            Instant enteredAt,
            String approvedBy) {}

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

    /** All parameters: those that the law reads in its order, then the others by name. */
    List<Summary> all();

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    Series series(String name);
}
