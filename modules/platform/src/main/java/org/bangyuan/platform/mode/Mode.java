package org.bangyuan.platform.mode;

import java.util.Locale;

/**
 * How this server runs. Demonstration: synthetic people, a clock that can be set, a ribbon on every
 * page. Production: none of these, and a parameter that nobody has verified blocks payment. The
 * system property {@value #PROPERTY} says which; without it the server is in production.
 */
public enum Mode {
    DEMO,
    PRODUCTION;

    public static final String PROPERTY = "bangyuan.mode";

    /**
     * The mode of this process.
     *
     * @throws IllegalStateException if the property names no mode: better no server than the wrong
     *     one
     */
    public static Mode current() {
        String value = System.getProperty(PROPERTY, PRODUCTION.name());
        try {
            return valueOf(value.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    PROPERTY + " must be demo or production, not " + value, e);
        }
    }

    public boolean isDemo() {
        return this == DEMO;
    }
}
