package org.bangyuan.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bangyuan.kernel.DateRange;

/** What holds of every sequence of statements about one question, in whatever order they come. */
class RevisionPropertyTest {
    private static final UUID PERSON = new UUID(0, 1);
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 60;
    private static final Recording RECORDING = new Recording(Instant.EPOCH, "clerk", "test");

    /** A statement: the answer during a period. */
    record Said(String answer, DateRange period) {
        Consent fact() {
            return new Consent(PERSON, answer, period, RECORDING);
        }
    }

    @Provide
    Arbitrary<List<Said>> statements() {
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
                .ofMaxSize(8);
    }

    @Property
    @Label("no day has two answers, and each day keeps the last answer given for it")
    void lastAnswerPerDay(@ForAll("statements") List<Said> statements) {
        List<Consent> believed = new ArrayList<>();
        for (Said said : statements) {
            Revision<Consent> revision = Revision.by(said.fact(), believed, RECORDING);
            believed.removeAll(revision.superseded());
            believed.addAll(revision.added());
        }
        for (int i = -1; i <= 3 * DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            List<Consent> answers =
                    believed.stream().filter(fact -> fact.period().contains(day)).toList();
            Optional<Said> expected =
                    statements.stream()
                            .filter(said -> said.period().contains(day))
                            .reduce((earlier, later) -> later);
            assertThat(answers.stream().map(Consent::scope))
                    .isEqualTo(expected.map(Said::answer).stream().toList());
        }
    }

    @Property
    @Label("what is believed already is not recorded again")
    void repeatingChangesNothing(@ForAll("statements") List<Said> statements) {
        List<Consent> believed = new ArrayList<>();
        for (Said said : statements) {
            Revision<Consent> revision = Revision.by(said.fact(), believed, RECORDING);
            believed.removeAll(revision.superseded());
            believed.addAll(revision.added());
            Revision<Consent> again = Revision.by(said.fact(), believed, RECORDING);
            assertThat(again.added()).isEmpty();
            assertThat(again.superseded()).isEmpty();
        }
    }
}
