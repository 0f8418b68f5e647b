package org.bangyuan.assessment.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangyuan.assessment.api.HouseholdEntitlements.Answer;
import org.bangyuan.engine.StepTexts;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.text.Texts;

/**
 * The household at a glance by today's values and engines and by those that are tried, on one day:
 * whatever the record alone lets an engine say, of all seven types, whatever it is that is tried.
 */
public final class GlanceComparison extends RuleComparison {
    private final Glance today;
    private final Glance tried;
    private final LocalDate day;

    private HouseholdOnRecord household;
    private List<KnownPerson> alive = List.of();

    /**
     * @param day that is asked about; its month is the one compared
     */
    public GlanceComparison(Glance today, Glance tried, LocalDate day) {
        super(YearMonth.from(day), YearMonth.from(day));
        this.today = today;
        this.tried = tried;
        this.day = day;
    }

    @Override
    Touched touched(HouseholdOnRecord lives, PersonOnRecord person) {
        if (!person.isAliveOn(day)) {
            return null;
        }
        KnownPerson known = person.knownOn(day);
        List<KnownPerson> others = aliveIn(lives);
        boolean isHead = person.id().equals(lives.head().id());
        List<GlanceLine> was = today.of(known, others, isHead);
        List<GlanceLine> now = tried.of(known, others, isHead);
        Money wasDue = due(was);
        Money nowDue = due(now);
        add(Map.of(YearMonth.from(day), wasDue), 0);
        add(Map.of(YearMonth.from(day), nowDue), 1);
        List<GlanceLine> wasOther = new ArrayList<>();
        List<GlanceLine> nowOther = new ArrayList<>();
        int better = 0;
        for (int i = 0; i < was.size(); i++) {
            if (isOther(was.get(i), now.get(i))) {
                wasOther.add(was.get(i));
                nowOther.add(now.get(i));
                better += rank(now.get(i).answer()) - rank(was.get(i).answer());
            }
        }
        if (nowOther.isEmpty()) {
            return null;
        }
        int money = nowDue.compareTo(wasDue);
        return new Touched(
                person.id(),
                money == 0 ? better : money,
                wasDue.fen(),
                nowDue.fen(),
                words(wasOther),
                words(nowOther));
    }

    /** The members are asked one after the other: their household is read once. */
    private List<KnownPerson> aliveIn(HouseholdOnRecord lives) {
        if (household != lives) {
            household = lives;
            alive =
                    lives.members().stream()
                            .filter(member -> member.isAliveOn(day))
                            .map(member -> member.knownOn(day))
                            .toList();
        }
        return alive;
    }

    /** Another reason for the same answer and the same money touches nobody. */
    private static boolean isOther(GlanceLine was, GlanceLine now) {
        return was.answer() != now.answer() || !amount(was).equals(amount(now));
    }

    private static Money amount(GlanceLine line) {
        return line.amount() == null ? Money.ZERO : line.amount();
    }

    private static Money due(List<GlanceLine> lines) {
        return lines.stream().map(GlanceComparison::amount).reduce(Money.ZERO, Money::plus);
    }

    /**
     * Whoever may apply, with a fact still to be brought, stands better than one of whom the county
     * has to weigh whether they may.
     */
    private static int rank(Answer answer) {
        return switch (answer) {
            case NOT_ENTITLED -> 0;
            case DISCRETIONARY -> 1;
            case MISSING -> 2;
            case ENTITLED -> 3;
        };
    }

    private static String words(List<GlanceLine> lines) {
        Locale locale = Locale.SIMPLIFIED_CHINESE;
        return lines.stream()
                .map(
                        line ->
                                Texts.of(locale, "policy.type." + line.type())
                                        + "："
                                        + Texts.of(locale, "assessment.answer." + line.answer())
                                        + "，"
                                        + why(line, locale))
                .collect(Collectors.joining("；"));
    }

    private static String why(GlanceLine line, Locale locale) {
        Stream<String> steps = line.steps().stream().map(step -> StepTexts.sentence(step, locale));
        Stream<String> note = Stream.ofNullable(line.note()).map(key -> Texts.of(locale, key));
        return Stream.concat(steps, note).collect(Collectors.joining("；"));
    }
}
