package org.bangyuan.kernel;

import java.util.Optional;

/**
 * 行政区划代码: province, city and county have six digits (33|0000, 3303|00, 330302), a township nine, a
 * village twelve. An organisation is not an area: see the policy module for who works where.
 *
 * @param code 6, 9 or 12 digits
 */
public record AreaCode(String code) implements Comparable<AreaCode> {
    /** 温州市. */
    public static final AreaCode WENZHOU = new AreaCode("330300");

    /** How far down an area lies. */
    public enum Level {
        PROVINCE,
        CITY,
        COUNTY,
        TOWN,
        VILLAGE
    }

    public AreaCode {
        int length = code.length();
        boolean wellFormed = length == 6 || length == 9 || length == 12;
        for (int i = 0; wellFormed && i < length; i++) {
            wellFormed = code.charAt(i) >= '0' && code.charAt(i) <= '9';
        }
        if (!wellFormed) {
            throw new IllegalArgumentException("not an area code: " + code);
        }
    }

    public static AreaCode of(String code) {
        return new AreaCode(code);
    }

    public Level level() {
        return switch (code.length()) {
            case 12 -> Level.VILLAGE;
            case 9 -> Level.TOWN;
            default ->
                    code.endsWith("0000")
                            ? Level.PROVINCE
                            : code.endsWith("00") ? Level.CITY : Level.COUNTY;
        };
    }

    /** The next larger area; empty for a province. */
    public Optional<AreaCode> parent() {
        return switch (level()) {
            case PROVINCE -> Optional.empty();
            case CITY -> Optional.of(of(code.substring(0, 2) + "0000"));
            case COUNTY -> Optional.of(of(code.substring(0, 4) + "00"));
            case TOWN -> Optional.of(of(code.substring(0, 6)));
            case VILLAGE -> Optional.of(of(code.substring(0, 9)));
        };
    }

    /** The county that this area is or lies in; empty above county level. */
    public Optional<AreaCode> county() {
        return level().compareTo(Level.COUNTY) < 0
                ? Optional.empty()
                : Optional.of(of(code.substring(0, 6)));
    }

    /** True for the area itself and for everything below it. */
    public boolean contains(AreaCode other) {
        return other.code.startsWith(significant());
    }

    /** 具有温州市户籍 is read off this. */
    public boolean isInWenzhou() {
        return WENZHOU.contains(this);
    }

    private String significant() {
        return switch (level()) {
            case PROVINCE -> code.substring(0, 2);
            case CITY -> code.substring(0, 4);
            default -> code;
        };
    }

    @Override
    public int compareTo(AreaCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
