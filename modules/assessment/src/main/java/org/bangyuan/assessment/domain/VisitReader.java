package org.bangyuan.assessment.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bangyuan.assessment.api.FindingView.Matter;
import org.bangyuan.assessment.api.HomeVisits.Kind;
import org.bangyuan.assessment.api.HomeVisits.RecordVisit;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;

/** Reads 走访记录 (F20) as typed; everything that is wrong with it is found in one pass. */
public final class VisitReader {
    private static final int LONGEST_VISITORS = 100;
    private static final int LONGEST_SITUATION = 2000;
    private static final int LONGEST_NEEDS = 1000;
    private static final int SHORTEST_SITUATION = 5;
    private static final int MOST_YEARS_AHEAD = 3;
    private static final int MOST_PHOTOS = 9;
    private static final Pattern YUAN = Pattern.compile("\\d{1,8}(\\.\\d{1,2})?");

    private final LocalDate today;
    private final List<Violation> violations = new ArrayList<>();

    public VisitReader(LocalDate today) {
        this.today = today;
    }

    /** By the plan of the county: how many months until the next visit. */
    public Visit.Report read(RecordVisit typed, List<Matter> matters, int planMonths) {
        if (typed.kind() == null) {
            refuse("kind", "assessment.required");
        }
        LocalDate visitedOn = day("visitedOn", typed.visitedOn(), true);
        if (visitedOn != null && visitedOn.isAfter(today)) {
            refuse("visitedOn", "assessment.visit.future");
        }
        String visitors = text("visitors", typed.visitors(), 2, LONGEST_VISITORS);
        String situation =
                text("situation", typed.situation(), SHORTEST_SITUATION, LONGEST_SITUATION);
        String needs = text("needs", typed.needs(), 0, LONGEST_NEEDS);
        Money income = income(typed.monthlyIncome());
        LocalDate next = day("nextOn", typed.nextOn(), false);
        if (next == null && visitedOn != null) {
            next = visitedOn.plusMonths(planMonths);
        }
        checkNext(visitedOn, next);
        Optional<Matter> matter = matter(typed, matters);
        if (typed.photos().size() > MOST_PHOTOS) {
            refuse("photos", "assessment.visit.photos", MOST_PHOTOS);
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return new Visit.Report(
                typed.kind(),
                matter.map(Matter::id).orElse(null),
                visitedOn,
                visitors,
                situation,
                needs,
                income,
                next);
    }

    private void checkNext(LocalDate visitedOn, LocalDate next) {
        if (visitedOn == null || next == null) {
            return;
        }
        if (!next.isAfter(visitedOn)) {
            refuse("nextOn", "assessment.visit.next-early");
        } else if (next.isAfter(visitedOn.plusYears(MOST_YEARS_AHEAD))) {
            refuse("nextOn", "assessment.visit.next-late", MOST_YEARS_AHEAD);
        }
    }

    private Optional<Matter> matter(RecordVisit typed, List<Matter> matters) {
        String number = typed.caseNumber() == null ? "" : typed.caseNumber().strip();
        Optional<Matter> matter =
                matters.stream().filter(one -> one.number().equals(number)).findFirst();
        if (!number.isEmpty() && typed.kind() != Kind.RETURN) {
            refuse("caseNumber", "assessment.visit.case-of-return");
        } else if (!number.isEmpty() && matter.isEmpty()) {
            refuse("caseNumber", "assessment.no-such-case");
        }
        return matter;
    }

    private Money income(String typed) {
        String text = typed == null ? "" : typed.strip().replace(",", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!YUAN.matcher(text).matches()) {
            refuse("monthlyIncome", "assessment.visit.income");
            return null;
        }
        return Money.ofYuan(text);
    }

    private LocalDate day(String field, String typed, boolean required) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            if (required) {
                refuse(field, "assessment.required");
            }
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            refuse(field, "assessment.day");
            return null;
        }
    }

    private String text(String field, String typed, int least, int most) {
        String text = typed == null ? "" : typed.strip();
        int length = text.codePointCount(0, text.length());
        if (length < least) {
            refuse(field, length == 0 ? "assessment.required" : "assessment.why-too-short", least);
        } else if (length > most) {
            refuse(field, "assessment.too-long", most);
        }
        return text;
    }

    private void refuse(String field, String code, Object... args) {
        violations.add(Violation.of(field, code, args));
    }
}
