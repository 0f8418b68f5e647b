package org.bangyuan.engine;

import java.util.Optional;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Rate;

/**
 * A parameter as the law knows it: what it means, in which unit it is written, which clause calls
 * for it and how far a county may go. Two names are equal if they have the same key.
 */
public final class ParameterName {
    /** In what a value is written. */
    public enum Unit {
        YUAN_PER_MONTH,
        YUAN_PER_YEAR,
        YUAN,
        RATE,
        MULTIPLE,
        MONTHS,
        YEARS,
        DAYS,
        WORKING_DAYS,
        BOOLEAN,
        /** 预算科目: its code of three, five or seven digits, a space and its name. */
        SUBJECT,
        TEXT
    }

    private final String key;
    private final Unit unit;
    private final Citation citation;
    private final Rate floor;
    private final Rate ceiling;

    private ParameterName(String key, Unit unit, Citation citation, Rate floor, Rate ceiling) {
        this.key = key;
        this.unit = unit;
        this.citation = citation;
        this.floor = floor;
        this.ceiling = ceiling;
    }

    /** A parameter that the text leaves open. */
    public static ParameterName open(String key, Unit unit, String clause) {
        return new ParameterName(key, unit, Citation.measure(clause), null, null);
    }

    /** A parameter with a floor in the text (不低于). */
    public static ParameterName atLeast(String key, Unit unit, String clause, String floor) {
        return new ParameterName(key, unit, Citation.measure(clause), Rate.parse(floor), null);
    }

    /** A parameter with a ceiling in the text (不超过). */
    public static ParameterName atMost(String key, Unit unit, String clause, String ceiling) {
        return new ParameterName(key, unit, Citation.measure(clause), null, Rate.parse(ceiling));
    }

    /** A parameter that the text itself fixes. */
    public static ParameterName fixed(String key, Unit unit, String clause, String value) {
        Rate rate = Rate.parse(value);
        return new ParameterName(key, unit, Citation.measure(clause), rate, rate);
    }

    public String key() {
        return key;
    }

    public Unit unit() {
        return unit;
    }

    /** The clause that calls for it. */
    public Citation citation() {
        return citation;
    }

    /** The lowest value that the text allows, in the parameter's unit. */
    public Optional<Rate> floor() {
        return Optional.ofNullable(floor);
    }

    /** The highest value that the text allows, in the parameter's unit. */
    public Optional<Rate> ceiling() {
        return Optional.ofNullable(ceiling);
    }

    /** True where a county has nothing to choose. */
    public boolean isFixedByText() {
        return floor != null && floor.equals(ceiling);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParameterName that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
