package org.bangyuan.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.registry.api.Circumstance;
import org.bangyuan.registry.api.Circumstance.Benefit;
import org.bangyuan.registry.api.Circumstance.BenefitReceived;
import org.bangyuan.registry.api.Circumstance.Disability;
import org.bangyuan.registry.api.Circumstance.DisabilityCategory;

/**
 * What holds of every sequence of recordings, corrections, ends and strikings-out: no question has
 * two answers for a day, and what was believed at any moment is what had been recorded by then.
 */
class CorrectionPropertyTest {
    private static final UUID PERSON = new UUID(0, 1);
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 40;

    /** One act of a clerk; {@code which} chooses among what is believed then. */
    record Act(String verb, int which, int answer, DateRange period) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
        Arbitrary<DateRange> period =
                Combinators.combine(day, Arbitraries.integers().between(0, DAYS).injectNull(0.3))
                        .as(
                                (from, days) ->
                                        new DateRange(
                                                from, days == null ? null : from.plusDays(days)));
        return Combinators.combine(
                        Arbitraries.of("record", "record", "correct", "end", "strike"),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 4),
                        period)
                .as(Act::new)
                .list()
                .ofMaxSize(12);
    }

    /** Everything ever recorded, and the moment that acts happen at. */
    private static final class Book {
        private final List<CircumstancePeriod> rows = new ArrayList<>();
        private Instant now = Instant.EPOCH;

        List<CircumstancePeriod> believed() {
            return rows.stream().filter(Fact::isBelieved).toList();
        }

        /** As the query of the page does it: recorded before, not superseded before. */
        List<CircumstancePeriod> knownAt(Instant moment) {
            return rows.stream()
                    .filter(row -> row.recordedAt().isBefore(moment))
                    .filter(
                            row ->
                                    row.supersededAt() == null
                                            || !row.supersededAt().isBefore(moment))
                    .toList();
        }

        void act(Act act) {
            now = now.plusSeconds(60);
            Recording recording = new Recording(now, "clerk", "test");
            List<CircumstancePeriod> believed = believed();
            CircumstancePeriod statement =
                    new CircumstancePeriod(PERSON, answer(act.answer()), act.period(), recording);
            if (act.verb().equals("record") || believed.isEmpty()) {
                apply(Revision.by(statement, same(statement, believed), recording));
                return;
            }
            CircumstancePeriod chosen = believed.get(act.which() % believed.size());
            switch (act.verb()) {
                case "correct" ->
                        apply(
                                Revision.correcting(
                                        chosen, statement, same(statement, believed), recording));
                case "end" -> apply(Revision.ending(chosen, within(chosen), recording));
                default -> apply(Revision.strikingOut(chosen));
            }
        }

        private static LocalDate within(Fact fact) {
            LocalDate day = fact.from().plusDays(3);
            return fact.to() == null || day.isBefore(fact.to()) ? day : fact.to();
        }

        private void apply(Revision<CircumstancePeriod> revision) {
            revision.superseded().forEach(fact -> fact.supersede(now));
            rows.addAll(revision.added());
        }
    }

    private static List<CircumstancePeriod> same(
            CircumstancePeriod statement, List<CircumstancePeriod> believed) {
        return believed.stream().filter(statement::answersTheSameAs).toList();
    }

    /** Two questions: the person's disability, and what one department gives. */
    private static Circumstance answer(int number) {
        return number < 3
                ? new Disability(DisabilityCategory.PHYSICAL, number + 1, "")
                : new BenefitReceived(Benefit.values()[number], null, "民政局");
    }

    @Property
    @Label("no question has two answers for one day, whatever is recorded, corrected and ended")
    void neverTwoAnswers(@ForAll("acts") List<Act> acts) {
        Book book = new Book();
        for (Act act : acts) {
            book.act(act);
            List<CircumstancePeriod> believed = book.believed();
            for (CircumstancePeriod one : believed) {
                assertThat(believed)
                        .filteredOn(other -> other != one && other.answersTheSameAs(one))
                        .noneMatch(other -> other.period().overlaps(one.period()));
            }
        }
    }

    @Property
    @Label("what was believed as of any moment is what had been recorded by then")
    void historyStays(@ForAll("acts") List<Act> acts) {
        Book book = new Book();
        Map<Instant, List<CircumstancePeriod>> then = new HashMap<>();
        for (Act act : acts) {
            book.act(act);
            then.put(book.now.plusSeconds(1), book.believed());
        }
        then.forEach(
                (moment, believed) ->
                        assertThat(book.knownAt(moment)).containsExactlyElementsOf(believed));
    }

    @Example
    @Label(
            "a corrected fact says nothing any more of any day; the right one holds on all of its own")
    void correctionReplaces() {
        Recording recording = new Recording(Instant.EPOCH, "clerk", "test");
        RegisterPeriod wrong = register(RegisterKind.DIBAO, DateRange.from(FIRST), recording);
        RegisterPeriod right =
                register(
                        RegisterKind.DIBAO_EDGE,
                        new DateRange(FIRST.plusDays(5), FIRST.plusDays(9)),
                        recording);
        RegisterPeriod before =
                register(
                        RegisterKind.DIBAO_EDGE,
                        new DateRange(FIRST.plusDays(7), FIRST.plusDays(20)),
                        recording);
        Revision<RegisterPeriod> revision =
                Revision.correcting(wrong, right, List.of(before), recording);
        assertThat(revision.superseded()).containsExactly(wrong, before);
        assertThat(revision.added())
                .extracting(Fact::from, Fact::to)
                .containsExactly(
                        tuple(FIRST.plusDays(10), FIRST.plusDays(20)),
                        tuple(FIRST.plusDays(5), FIRST.plusDays(9)));
    }

    private static RegisterPeriod register(
            RegisterKind kind, DateRange period, Recording recording) {
        return new RegisterPeriod(
                PERSON,
                new RegisterPeriod.Entry(kind, "330302", "", null, null),
                period,
                recording);
    }
}
