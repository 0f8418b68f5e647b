package org.bangyuan.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bangyuan.kernel.DateRange;

/** What holds of every merge of two records, whatever was said of them. */
class FusionPropertyTest {
    private static final UUID KEPT = new UUID(0, 1);
    private static final UUID GIVEN = new UUID(0, 2);
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 40;
    private static final Recording RECORDING = new Recording(Instant.EPOCH, "clerk", "test");

    /** What is believed of a record, one answer a day. */
    record Said(String answer, DateRange period) {}

    @Provide
    Arbitrary<List<Said>> history() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
        Arbitrary<DateRange> period =
                Combinators.combine(day, Arbitraries.integers().between(0, DAYS).injectNull(0.3))
                        .as(
                                (from, days) ->
                                        new DateRange(
                                                from, days == null ? null : from.plusDays(days)));
        return Combinators.combine(Arbitraries.of("甲", "乙", "丙"), period)
                .as(Said::new)
                .list()
                .ofMaxSize(5);
    }

    private static List<Consent> believed(UUID person, List<Said> history) {
        List<Consent> believed = new ArrayList<>();
        for (Said said : history) {
            Revision<Consent> revision =
                    Revision.by(
                            new Consent(person, said.answer(), said.period(), RECORDING),
                            believed,
                            RECORDING);
            believed.removeAll(revision.superseded());
            believed.addAll(revision.added());
        }
        return believed;
    }

    private static Fusion<Consent> fuse(
            List<Consent> kept, List<Consent> given, boolean preferGiven) {
        return Fusion.of(
                kept,
                given,
                preferGiven,
                new Fusion.Rules<>(
                        (a, b) -> true,
                        (fact, period) -> new Consent(KEPT, fact.scope(), period, RECORDING)),
                RECORDING);
    }

    private static List<String> on(List<Consent> facts, LocalDate day) {
        return facts.stream()
                .filter(fact -> fact.period().contains(day))
                .map(Consent::scope)
                .toList();
    }

    @Property
    @Label("each day keeps the answer of the preferred record, or of the only one that has one")
    void oneAnswerPerDay(
            @ForAll("history") List<Said> ofKept,
            @ForAll("history") List<Said> ofGiven,
            @ForAll boolean preferGiven) {
        List<Consent> kept = believed(KEPT, ofKept);
        List<Consent> given = believed(GIVEN, ofGiven);
        Fusion<Consent> fusion = fuse(kept, given, preferGiven);
        List<Consent> after = new ArrayList<>(kept);
        after.addAll(given);
        after.removeAll(fusion.superseded());
        after.addAll(fusion.added());
        assertThat(after).allSatisfy(fact -> assertThat(fact.person()).isEqualTo(KEPT));
        for (int i = -1; i <= 3 * DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            List<String> first = preferGiven ? on(given, day) : on(kept, day);
            List<String> second = preferGiven ? on(kept, day) : on(given, day);
            assertThat(on(after, day)).isEqualTo(first.isEmpty() ? second : first);
        }
    }

    @Property
    @Label("merging and undoing is the identity on what is believed of both records")
    void undoingRestores(
            @ForAll("history") List<Said> ofKept,
            @ForAll("history") List<Said> ofGiven,
            @ForAll boolean preferGiven) {
        List<Consent> before = new ArrayList<>(believed(KEPT, ofKept));
        before.addAll(believed(GIVEN, ofGiven));
        Fusion<Consent> fusion = fuse(believed(before, KEPT), believed(before, GIVEN), preferGiven);
        List<Consent> after = new ArrayList<>(before);
        after.removeAll(fusion.superseded());
        after.addAll(fusion.added());
        after.removeAll(fusion.added());
        fusion.superseded().forEach(fact -> after.add(fact.during(fact.period(), RECORDING)));
        assertThat(said(after)).isEqualTo(said(before));
    }

    private static List<Consent> believed(List<Consent> facts, UUID person) {
        return facts.stream().filter(fact -> fact.person().equals(person)).toList();
    }

    private static Set<List<Object>> said(List<Consent> facts) {
        return facts.stream()
                .map(fact -> List.<Object>of(fact.person(), fact.scope(), fact.period()))
                .collect(Collectors.toSet());
    }
}
