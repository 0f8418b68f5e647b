package org.bangyuan.registry.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** 联系电话: a mobile number of 11 digits, or a landline with its area code. */
public final class Phone {
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}[2-9]\\d{6,7}");
    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN_LAST = 4;

    private Phone() {}

    /** Digits only, without the country's prefix. */
    public static String normalise(String typed) {
        String text =
                Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}()-]", "");
        return text.startsWith("+86") ? text.substring(3) : text;
    }

    public static boolean isPhone(String typed) {
        String text = normalise(typed);
        return MOBILE.matcher(text).matches() || LANDLINE.matcher(text).matches();
    }

    /** First three and last four digits. */
    public static String masked(String number) {
        int hidden = number.length() - SHOWN_FIRST - SHOWN_LAST;
        return number.substring(0, SHOWN_FIRST)
                + "*".repeat(Math.max(0, hidden))
                + number.substring(number.length() - SHOWN_LAST);
    }
}
