package org.bangyuan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.Money;

/** What holds of the findings of every family, however contradictory its facts are. */
class FindingRulesPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1_800;

    @Provide
    Arbitrary<HouseholdOnRecord> families() {
        Arbitrary<List<Sketch>> members =
                Arbitraries.integers()
                        .between(1, 4)
                        .flatMap(
                                size ->
                                        Combinators.combine(
                                                        IntStream.rangeClosed(1, size)
                                                                .mapToObj(this::member)
                                                                .toList())
                                                .as(list -> list));
        Arbitrary<SeenAtHome> seen =
                Combinators.combine(days(), Arbitraries.integers().between(0, 9_000))
                        .as(
                                (day, yuan) ->
                                        new SeenAtHome(
                                                day,
                                                day.plusMonths(6),
                                                Money.ofYuan(yuan + ".00"),
                                                day))
                        .injectNull(0.5);
        return Combinators.combine(members, seen)
                .as((list, visit) -> Sketch.household(visit, list.toArray(Sketch[]::new)));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    private Arbitrary<Sketch> member(int number) {
        Arbitrary<LocalDate> from = days();
        Arbitrary<LocalDate> to = days().injectNull(0.4);
        Arbitrary<RegisterKind> register = Arbitraries.of(RegisterKind.class).injectNull(0.3);
        Arbitrary<String> drawn =
                Arbitraries.of("LIVING_TOP_UP", "INSURANCE_SUBSIDY", "WELFARE_POST", "OTHER")
                        .injectNull(0.4);
        Arbitrary<LocalDate> died = days().injectNull(0.8);
        return Combinators.combine(
                        from, to, register, drawn, died, Arbitraries.integers().between(0, 255))
                .as(
                        (start, end, kind, benefit, death, dice) -> {
                            Sketch sketch = Sketch.person(number).born("1965-05-01");
                            LocalDate last = end == null || end.isBefore(start) ? null : end;
                            String until = last == null ? null : last.toString();
                            if ((dice & 1) == 0) {
                                sketch.is(Identity.VETERAN, null, false, "1990-12-01", null);
                            } else if ((dice & 2) == 0) {
                                sketch.born("2008-02-01")
                                        .is(
                                                Identity.SERVING_KIN,
                                                Kin.CHILD,
                                                false,
                                                start.toString(),
                                                until);
                            }
                            if (kind != null) {
                                sketch.on(kind, null, "330302", start.toString(), until);
                            }
                            if (benefit != null) {
                                sketch.draws(benefit, start.toString(), until);
                            }
                            if (death != null) {
                                sketch.died(death.toString());
                            }
                            if ((dice & 4) == 0) {
                                sketch.member();
                            }
                            if ((dice & 24) == 0) {
                                sketch.excluded(start.toString());
                            }
                            if ((dice & 96) == 0) {
                                sketch.sharesAccountWith(new UUID(9, number));
                            }
                            if ((dice & 128) == 0) {
                                sketch.livesIn(HousingFacts.Grade.C, true);
                            }
                            return sketch;
                        });
    }

    private static List<String> keys(List<Found> found) {
        return found.stream()
                .map(one -> one.kind() + " " + one.subject() + " " + one.cause())
                .toList();
    }

    @Property
    @Label("六(二): looking twice finds the same, and nothing twice")
    void stable(@ForAll("families") HouseholdOnRecord family) {
        List<Found> first = FindingRulesTest.rules(FindingRulesTest.DAY).look(family);
        List<Found> again = FindingRulesTest.rules(FindingRulesTest.DAY).look(family);
        assertThat(keys(again)).isEqualTo(keys(first)).doesNotHaveDuplicates();
    }

    @Property
    @Label("六(二): what is found today and still found tomorrow is the same finding")
    void sameTomorrow(@ForAll("families") HouseholdOnRecord family) {
        LocalDate day = LocalDate.of(2025, 11, 20);
        var today = FindingRulesTest.rules(day).look(family);
        var tomorrow = FindingRulesTest.rules(day.plusDays(1)).look(family);
        var kinds =
                today.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.kind() + "" + one.subject(),
                                        Found::cause,
                                        (a, b) -> a));
        for (Found found : tomorrow) {
            String before = kinds.get(found.kind() + "" + found.subject());
            if (before != null) {
                assertThat(found.cause()).isEqualTo(before);
            }
        }
    }

    @Property
    @Label("every finding names its clause and has a sentence in both languages")
    void cites(@ForAll("families") HouseholdOnRecord family) {
        for (Found found : FindingRulesTest.rules(FindingRulesTest.DAY).look(family)) {
            for (FoundReason reason : found.reasons()) {
                assertThat(reason.citation().clause()).isNotBlank();
                for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                    assertThat(reason.text(locale))
                            .isNotBlank()
                            .doesNotStartWith("assessment.")
                            .doesNotContain("{")
                            .doesNotContain("living.");
                }
            }
        }
    }

    @Property
    @Label("nobody dead is asked to claim, nobody outside the household is named")
    void plausible(@ForAll("families") HouseholdOnRecord family) {
        var members = family.members().stream().map(PersonOnRecord::id).toList();
        for (Found found : FindingRulesTest.rules(FindingRulesTest.DAY).look(family)) {
            assertThat(members).contains(found.person());
        }
    }
}
