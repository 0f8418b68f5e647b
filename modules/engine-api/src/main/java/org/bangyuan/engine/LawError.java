package org.bangyuan.engine;

import java.util.List;

/**
 * Facts or parameters that the law cannot be applied to: never answered by a default. The code is
 * the one that scenarios expect and that pages translate.
 */
public final class LawError extends RuntimeException {
    /** No level (county, city, province) has a value on the day. */
    public static final String PARAMETER_MISSING = "parameter-missing";

    /** A county value lies below the floor that the text fixes. */
    public static final String PARAMETER_BELOW_FLOOR = "parameter-below-floor";

    /** A value that is not of its parameter's unit. */
    public static final String PARAMETER_INVALID = "parameter-invalid";

    /** A period ends before it begins. */
    public static final String PERIOD_REVERSED = "period-reversed";

    /** A correction names a bill that was not received before. */
    public static final String UNKNOWN_BILL = "unknown-bill";

    /** A fact that the question needs is not given. */
    public static final String MISSING_FACT = "missing-fact";

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> args;

    public LawError(String code, Object... args) {
        super(code + " " + List.of(args));
        this.code = code;
        this.args = List.of(args);
    }

    /** Refuses facts in which the named one is missing. */
    public static <T> T requireFact(T fact, String name) {
        if (fact == null) {
            throw new LawError(MISSING_FACT, name);
        }
        return fact;
    }

    public String code() {
        return code;
    }

    /** What it is about: the parameter, area and day, or the name of the fact. */
    public List<Object> args() {
        return args == null ? List.of() : args;
    }
}
