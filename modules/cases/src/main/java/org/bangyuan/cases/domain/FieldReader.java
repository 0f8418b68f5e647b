package org.bangyuan.cases.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;

/**
 * Reads fields as typed and collects everything that is wrong with them in one pass. A value that
 * cannot be read is null, and there is a violation for it.
 */
public final class FieldReader {
    /** 100,000,000.00 yuan: more is a slip of the finger. */
    static final Money MOST = Money.ofYuan("100000000.00");

    private static final int LONGEST_NAME = 50;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]");
    private static final String BETWEEN_PARTS = " ·•・‧.-'’";
    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?[2-9]\\d{6,7}");

    private final List<Violation> violations = new ArrayList<>();

    /** Adds what is wrong with a field. */
    public void refuse(String field, String code, Object... args) {
        violations.add(Violation.of(field, "cases.form." + code, args));
    }

    public boolean isFaultless() {
        return violations.isEmpty();
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /**
     * @throws Problem INVALID with everything that was found, if anything was
     */
    public void requireFaultless() {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    /** Text that must be there, within the length in characters. */
    public String text(String field, String typed, int least, int most) {
        String text = clean(typed);
        if (text.isEmpty()) {
            refuse(field, "required");
            return null;
        }
        return checked(field, text, least, most);
    }

    /** Text that may be left empty; null then. */
    public String optionalText(String field, String typed, int most) {
        String text = clean(typed);
        return text.isEmpty() ? null : checked(field, text, 1, most);
    }

    private String checked(String field, String text, int least, int most) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            refuse(field, "text.long", most, length);
        } else if (length < least) {
            refuse(field, "text.short", least, length);
        } else if (text.codePoints().anyMatch(FieldReader::isUnprintable)) {
            refuse(field, "text.characters");
        } else if (MARKUP.matcher(text).find()) {
            refuse(field, "text.markup");
        } else {
            return text;
        }
        return null;
    }

    /** Emoji, control and private characters print on no paper; rare Han characters do. */
    private static boolean isUnprintable(int c) {
        boolean emoji =
                c >= 0x1F000 && c <= 0x1FAFF
                        || c >= 0x2600 && c <= 0x27BF
                        || c == 0xFE0F
                        || c == 0x20E3;
        return emoji
                || switch (Character.getType(c)) {
                    case Character.CONTROL -> c != '\n' && c != '\t';
                    case Character.FORMAT,
                            Character.PRIVATE_USE,
                            Character.SURROGATE,
                            Character.UNASSIGNED ->
                            true;
                    default -> false;
                };
    }

    /** A person's name: letters of any script, rare ones included, with · between parts. */
    public String personName(String field, String typed) {
        String name = clean(typed);
        int length = name.codePointCount(0, name.length());
        if (name.isEmpty()) {
            refuse(field, "required");
        } else if (length > LONGEST_NAME) {
            refuse(field, "text.long", LONGEST_NAME, length);
        } else if (!name.codePoints().allMatch(FieldReader::isOfName)) {
            refuse(field, "name");
        } else {
            return name;
        }
        return null;
    }

    /** Old cards write rare characters in the private use area. */
    private static boolean isOfName(int c) {
        return Character.isLetter(c)
                || Character.isIdeographic(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.PRIVATE_USE
                || BETWEEN_PARTS.indexOf(c) >= 0;
    }

    /** Mobile or landline number, normalised. */
    public String phone(String field, String typed) {
        String phone = narrow(typed);
        if (phone.isEmpty()) {
            refuse(field, "required");
            return null;
        }
        if (!PHONE.matcher(phone).matches()) {
            refuse(field, "phone");
            return null;
        }
        return phone;
    }

    /** A day, written yyyy-MM-dd, not before 1900 and not after today. */
    public LocalDate pastDay(String field, String typed, LocalDate today) {
        String text = narrow(typed);
        if (text.isEmpty()) {
            refuse(field, "required");
            return null;
        }
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            refuse(field, "date");
            return null;
        }
        if (day.isAfter(today)) {
            refuse(field, "date.future", day, today);
        } else if (day.isBefore(EARLIEST)) {
            refuse(field, "date.early", day);
        } else {
            return day;
        }
        return null;
    }

    /** 公民身份号码 by GB 11643 of somebody who is born. */
    public CitizenId citizenId(String field, String typed, LocalDate today) {
        if (typed == null || typed.isBlank()) {
            refuse(field, "required");
            return null;
        }
        try {
            CitizenId id = CitizenId.parse(typed);
            if (!id.born().isAfter(today)) {
                return id;
            }
            refuse(field, "citizenId." + CitizenId.Defect.BIRTH_DATE);
        } catch (CitizenId.InvalidCitizenId e) {
            refuse(field, "citizenId." + e.defect());
        }
        return null;
    }

    /** An amount that must be there and positive. */
    public Money positiveAmount(String field, String typed) {
        if (narrow(typed).isEmpty()) {
            refuse(field, "required");
            return null;
        }
        return optionalPositiveAmount(field, typed);
    }

    /** A positive amount, or null where nothing is typed. */
    public Money optionalPositiveAmount(String field, String typed) {
        Money amount = amount(field, typed);
        if (amount != null && !amount.isPositive()) {
            refuse(field, "amount.positive");
            return null;
        }
        return amount;
    }

    /** An amount of zero or more, or null where nothing is typed. */
    public Money optionalAmount(String field, String typed) {
        Money amount = amount(field, typed);
        if (amount != null && amount.isNegative()) {
            refuse(field, "amount.negative");
            return null;
        }
        return amount;
    }

    private Money amount(String field, String typed) {
        String text = narrow(typed).replace(",", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            refuse(field, "amount.number");
            return null;
        }
        int point = text.indexOf('.');
        if (point >= 0 && text.length() - point > 3) {
            refuse(field, "amount.decimals");
            return null;
        }
        Money amount = Money.ofYuan(text);
        if (amount.compareTo(MOST) > 0) {
            refuse(field, "amount.large", MOST.grouped());
            return null;
        }
        return amount;
    }

    /** One of an enumeration's names; null where it is none of them. */
    public <E extends Enum<E>> E choice(String field, String typed, Class<E> type) {
        Optional<E> chosen = optionalChoice(field, typed, type);
        if (chosen.isEmpty() && clean(typed).isEmpty()) {
            refuse(field, "required");
        }
        return chosen.orElse(null);
    }

    /** One of an enumeration's names, or nothing where nothing is typed. */
    public <E extends Enum<E>> Optional<E> optionalChoice(
            String field, String typed, Class<E> type) {
        String text = clean(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        refuse(field, "choice");
        return Optional.empty();
    }

    private static String clean(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    /** Half-width, without white space. */
    static String narrow(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }
}
