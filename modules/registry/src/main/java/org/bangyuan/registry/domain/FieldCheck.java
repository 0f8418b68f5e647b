package org.bangyuan.registry.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangyuan.kernel.BankAccount;
import org.bangyuan.kernel.BankAccount.InvalidBankAccount;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.kernel.CitizenId.InvalidCitizenId;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;

/**
 * Reads what was typed, field by field, and collects everything that is wrong with it in one pass.
 */
public final class FieldCheck {
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_RESIDENCE = 200;
    private static final int LONGEST_SOURCE = 100;
    private static final Pattern LAW = Pattern.compile("(?s).*(法|条例|规定).*第[〇零一二三四五六七八九十百千\\d]+条.*");
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(20\\d{2})(?:[-—–~至\\s]{1,5}(20\\d{2}))?(?:年|学年|学年度)?");
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final List<Violation> violations = new ArrayList<>();

    public void refuse(String field, String code, Object... args) {
        violations.add(Violation.of(field, code, args));
    }

    /** What was refused so far. */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    public boolean isClean() {
        return violations.isEmpty();
    }

    /**
     * @throws Problem INVALID with everything that was refused
     */
    public void throwIfRefused() {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    /** 姓名: kept as given, apart from white space around it. */
    public String name(String field, String typed) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty()) {
            refuse(field, "registry.name-required");
        } else if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            refuse(field, "registry.name-too-long", LONGEST_NAME);
        } else if (!name.codePoints().allMatch(NameCharacters::isAllowed)) {
            refuse(field, "registry.name-characters");
        }
        return name;
    }

    /** 公民身份号码; empty if it was refused. */
    public Optional<CitizenId> citizenId(String field, String typed, LocalDate today) {
        if (typed == null || typed.isBlank()) {
            refuse(field, "registry.citizen-id-required");
            return Optional.empty();
        }
        try {
            CitizenId id = CitizenId.parse(typed);
            if (id.born().isAfter(today)) {
                refuse(field, "registry.citizen-id-future");
                return Optional.empty();
            }
            if (id.born().isBefore(EARLIEST_BIRTH)) {
                refuse(field, "registry.citizen-id-too-old");
                return Optional.empty();
            }
            return Optional.of(id);
        } catch (InvalidCitizenId e) {
            refuse(
                    field,
                    switch (e.defect()) {
                        case LENGTH -> "registry.citizen-id-length";
                        case CHARACTERS -> "registry.citizen-id-characters";
                        case BIRTH_DATE -> "registry.citizen-id-birth-date";
                        case CHECK_DIGIT -> "registry.citizen-id-check-digit";
                    });
            return Optional.empty();
        }
    }

    /** 联系电话; null if none was given. */
    public String phone(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!Phone.isPhone(typed)) {
            refuse(field, "registry.phone");
        }
        return Phone.normalise(typed);
    }

    /** 居住地; empty if none was given. */
    public String residence(String field, String typed) {
        return text(field, typed, LONGEST_RESIDENCE);
    }

    /** 来源: where the fact was learnt. */
    public String source(String typed) {
        return requiredText("source", typed, LONGEST_SOURCE);
    }

    public String requiredText(String field, String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            refuse(field, "registry.required");
            return "";
        }
        return text(field, typed, longest);
    }

    /** Free text, kept as given; line breaks are allowed, other control characters are not. */
    public String text(String field, String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (text.codePointCount(0, text.length()) > longest) {
            refuse(field, "registry.text-too-long", longest);
        }
        if (text.codePoints().anyMatch(FieldCheck::isControl)) {
            refuse(field, "registry.text-characters");
        }
        return text;
    }

    /** 其他法律法规 (三(二)4): a law or regulation with its article; a policy paper is none. */
    public String law(String field, String typed, int longest) {
        String law = requiredText(field, typed, longest);
        if (!law.isEmpty() && !LAW.matcher(law).matches()) {
            refuse(field, "registry.law-with-article");
        }
        return law;
    }

    /** A value of a closed list. */
    public void required(String field, Object chosen) {
        if (chosen == null) {
            refuse(field, "registry.required");
        }
    }

    /** A period that begins, and does not end before that. */
    public void period(LocalDate from, LocalDate to) {
        if (from == null) {
            refuse("from", "registry.required");
        } else if (to != null && to.isBefore(from)) {
            refuse("to", "registry.period-reversed");
        }
    }

    /** A day that cannot lie in the future. */
    public void notAfter(String field, LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            refuse(field, "registry.day-in-future");
        }
    }

    /** 银行账号; empty if it was refused. */
    public Optional<BankAccount> account(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            refuse(field, "registry.required");
            return Optional.empty();
        }
        try {
            return Optional.of(BankAccount.parse(typed));
        } catch (InvalidBankAccount e) {
            refuse(field, "registry.account-number");
            return Optional.empty();
        }
    }

    /** 学年 as 2024, 2024-2025 or 2024—2025学年: the year in which it begins. */
    public String schoolYear(String field, String typed) {
        Matcher year = SCHOOL_YEAR.matcher(typed);
        boolean isYear =
                year.matches()
                        && (year.group(2) == null
                                || Integer.parseInt(year.group(2))
                                        == Integer.parseInt(year.group(1)) + 1);
        if (!isYear) {
            refuse(field, "registry.school-year-typed");
            return typed;
        }
        return year.group(1);
    }

    /** Yuan, more than nothing; without the commas. */
    public String amount(String field, String typed) {
        try {
            Money amount = Money.ofYuan(typed.replace(",", ""));
            if (!amount.isPositive()) {
                refuse(field, "registry.amount-positive");
            }
            return amount.toString();
        } catch (IllegalArgumentException e) {
            refuse(field, "registry.amount-malformed");
            return typed;
        }
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character)
                        && character != '\n'
                        && character != '\r'
                        && character != '\t'
                || Character.getType(character) == Character.SURROGATE;
    }
}
