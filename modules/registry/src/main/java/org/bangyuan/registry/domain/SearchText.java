package org.bangyuan.registry.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangyuan.kernel.CitizenId;

/**
 * What somebody typed (or a card reader entered) into the search box.
 *
 * @param value normalised number, phone or name; empty for {@link Kind#EVERYBODY}
 * @param lastFour last four digits of the number, only for {@link Kind#LAST_FOUR_AND_NAME}
 */
public record SearchText(Kind kind, String value, String lastFour) {
    /** What the text turned out to be. */
    public enum Kind {
        EVERYBODY,
        CITIZEN_ID,
        PHONE,
        LAST_FOUR_AND_NAME,
        /** Letters without a Chinese character: the initials of a name, or its whole sound. */
        SOUND,
        NAME
    }

    private static final Pattern EIGHTEEN = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern FIFTEEN = Pattern.compile("\\d{15}");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+(\\s+[A-Za-z]+)*");
    private static final Pattern FOUR_FIRST =
            Pattern.compile("([\\d０-９]{3}[\\d０-９XxＸｘ])\\s*(\\D{2,})");
    private static final Pattern FOUR_LAST =
            Pattern.compile("(\\D*\\S)\\s*([\\d０-９]{3}[\\d０-９XxＸｘ])");

    public static SearchText of(String typed) {
        String text = CitizenId.normalise(typed == null ? "" : typed);
        if (text.isEmpty()) {
            return new SearchText(Kind.EVERYBODY, "", null);
        }
        if (EIGHTEEN.matcher(text).matches()) {
            return new SearchText(Kind.CITIZEN_ID, text, null);
        }
        if (FIFTEEN.matcher(text).matches()) {
            return new SearchText(Kind.CITIZEN_ID, widened(text), null);
        }
        if (Phone.isPhone(text)) {
            return new SearchText(Kind.PHONE, Phone.normalise(text), null);
        }
        String name = name(typed);
        Matcher first = FOUR_FIRST.matcher(name);
        if (first.matches()) {
            return withName(first.group(2), first.group(1));
        }
        Matcher last = FOUR_LAST.matcher(name);
        if (last.matches()) {
            return withName(last.group(1), last.group(2));
        }
        String half = Normalizer.normalize(name, Normalizer.Form.NFKC);
        if (LETTERS.matcher(half).matches()) {
            String letters = half.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
            return new SearchText(Kind.SOUND, letters, null);
        }
        return new SearchText(Kind.NAME, name, null);
    }

    private static SearchText withName(String name, String lastFour) {
        return new SearchText(Kind.LAST_FOUR_AND_NAME, name, CitizenId.normalise(lastFour));
    }

    private static String name(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    /** 15 digits of an old card: the century was always the twentieth. */
    private static String widened(String fifteen) {
        String seventeen = fifteen.substring(0, 6) + "19" + fifteen.substring(6);
        return seventeen + CitizenId.checkDigit(seventeen);
    }
}
