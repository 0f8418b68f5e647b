package org.bangyuan.engine.living;

import static org.bangyuan.engine.ParameterNames.DIBAO_STANDARD_MONTHLY;
import static org.bangyuan.engine.ParameterNames.LIVING_EDGE_ENABLED;
import static org.bangyuan.engine.ParameterNames.LIVING_EDGE_RATE;
import static org.bangyuan.engine.ParameterNames.LIVING_RATE;
import static org.bangyuan.engine.ParameterNames.LIVING_RATE_FLOOR;
import static org.bangyuan.kernel.Citation.measure;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bangyuan.engine.Explanation;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.engine.facts.LivingFacts.Suspension;
import org.bangyuan.engine.facts.RegisterEntry;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;

/** The amount of each month. Months that are alike share one step of the explanation. */
final class TopUps {
    private static final Citation NO_AID = measure("三(二)");

    /** What a run of like months has in common. */
    private record Line(
            RegisterKind kind,
            AreaCode area,
            ParameterValue standard,
            ParameterValue rate,
            Money amount) {}

    private final LivingFacts facts;
    private final Standards standards;
    private final Explanation why;

    private Line line;
    private YearMonth lineFrom;
    private YearMonth lineTo;
    private boolean isAnythingDue;

    TopUps(LivingFacts facts, Standards standards, Explanation why) {
        this.facts = facts;
        this.standards = standards;
        this.why = why;
    }

    Money of(YearMonth month) {
        RegisterEntry entry = entryFor(month);
        if (entry == null) {
            return Money.ZERO;
        }
        LocalDate day = month.atDay(1);
        ParameterValue standard = standards.get(DIBAO_STANDARD_MONTHLY, entry.area(), day);
        ParameterValue rate = rate(entry, day);
        if (line == null || line.standard() != standard || line.rate() != rate || !follows(month)) {
            explain();
            // Rounded up: "no less than" must still hold to the fen (ADR-0012).
            Money amount = standard.money().times(rate.rate(), RoundingMode.CEILING);
            line = new Line(entry.kind(), entry.area(), standard, rate, amount);
            lineFrom = month;
        }
        lineTo = month;
        return line.amount();
    }

    private boolean follows(YearMonth month) {
        return lineTo.plusMonths(1).equals(month);
    }

    private ParameterValue rate(RegisterEntry entry, LocalDate day) {
        if (entry.kind() == RegisterKind.DIBAO_EDGE) {
            return standards.get(LIVING_EDGE_RATE, entry.area(), day);
        }
        ParameterValue rate = standards.get(LIVING_RATE, entry.area(), day);
        ParameterValue floor = standards.get(LIVING_RATE_FLOOR, entry.area(), day);
        if (rate.rate().compareTo(floor.rate()) < 0) {
            throw new LawError(
                    LawError.PARAMETER_BELOW_FLOOR, LIVING_RATE, entry.area(), rate.value());
        }
        return rate;
    }

    /** One amount a month: dibao before the edge, then the entry approved earlier. */
    private RegisterEntry entryFor(YearMonth month) {
        if (isSuspended(month)) {
            return null;
        }
        RegisterEntry best = null;
        for (RegisterEntry entry : facts.registers()) {
            if (isDue(entry, month) && (best == null || isBefore(entry, best))) {
                best = entry;
            }
        }
        return best;
    }

    private boolean isSuspended(YearMonth month) {
        for (Suspension suspension : facts.suspensions()) {
            if (suspension.stops(month)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDue(RegisterEntry entry, YearMonth month) {
        LocalDate begins = later(entry.begins(), facts.discharged());
        return month.isAfter(YearMonth.from(begins))
                && isNotAfter(month, entry.ended())
                && isNotAfter(month, facts.died())
                && givesTopUp(entry, month);
    }

    private static LocalDate later(LocalDate one, LocalDate otherOrNull) {
        return otherOrNull != null && otherOrNull.isAfter(one) ? otherOrNull : one;
    }

    /** The month of the ending event is still due in full. */
    private static boolean isNotAfter(YearMonth month, LocalDate endOrNull) {
        return endOrNull == null || !month.isAfter(YearMonth.from(endOrNull));
    }

    private boolean givesTopUp(RegisterEntry entry, YearMonth month) {
        return switch (entry.kind()) {
            case DIBAO -> true;
            case DIBAO_EDGE ->
                    standards.get(LIVING_EDGE_ENABLED, entry.area(), month.atDay(1)).isTrue();
            case TEKUN, EXPENDITURE_POVERTY -> false;
        };
    }

    private static boolean isBefore(RegisterEntry entry, RegisterEntry other) {
        return entry.kind() == other.kind()
                ? entry.approved().isBefore(other.approved())
                : entry.kind().compareTo(other.kind()) < 0;
    }

    /** Writes down the run of like months that is open, and what gives nothing, at the end. */
    void explain() {
        if (line != null) {
            why.using(
                    List.of(line.standard(), line.rate()),
                    LivingAssistance.SECTION,
                    lineFrom.equals(lineTo) ? "living.month" : "living.months",
                    lineFrom,
                    lineTo,
                    line.kind(),
                    line.standard().money(),
                    line.rate().value(),
                    line.amount());
            line = null;
            isAnythingDue = true;
        }
    }

    /** Why nothing, or not every month: registers without top-up and suspensions. */
    void explainTheRest() {
        explain();
        for (RegisterEntry entry : facts.registers()) {
            if (entry.kind() != RegisterKind.DIBAO) {
                why.because(
                        LivingAssistance.SECTION,
                        entry.kind() == RegisterKind.DIBAO_EDGE
                                ? "living.edge"
                                : "living.filed-only",
                        entry.kind(),
                        entry.area());
            }
        }
        for (Suspension suspension : facts.suspensions()) {
            why.because(NO_AID, "living.suspended", suspension.from());
        }
        if (!isAnythingDue) {
            why.because(
                    LivingAssistance.SECTION, "living.nothing-due", facts.first(), facts.last());
        }
    }
}
