package org.bangyuan.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.registry.api.ImportDesk.Mode;
import org.bangyuan.registry.api.ImportDesk.State;
import org.bangyuan.registry.api.ImportKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ImportJobTest {
    private static final Instant NOW = Instant.parse("2024-10-06T01:00:00Z");

    @Test
    @DisplayName("one worker at a time; one that was away too long is fenced")
    void fenced() {
        ImportJob job = job(ImportKind.PERSONS);
        long first = job.claim(NOW);
        assertThat(first).isPositive();
        assertThat(job.claim(NOW.plusSeconds(59))).isZero();
        long second = job.claim(NOW.plusSeconds(61));
        assertThat(job.goesOn(first, State.UPLOADED, NOW.plusSeconds(62))).isFalse();
        assertThat(job.goesOn(second, State.UPLOADED, NOW.plusSeconds(62))).isTrue();
    }

    @Test
    @DisplayName("a list with 30% fewer people asks twice, one with a few less does not")
    void shrunk() {
        ImportJob job = checked(ImportKind.DIBAO, 69, 0, 100);
        assertThatThrownBy(() -> job.apply(Mode.ALL, false, NOW, "lc-officer"))
                .isInstanceOf(Problem.class);
        assertThat(job.state()).isEqualTo(State.CHECKED);
        job.apply(Mode.ALL, true, NOW, "lc-officer");
        assertThat(job.state()).isEqualTo(State.APPLYING);
        ImportJob almost = checked(ImportKind.DIBAO, 70, 0, 100);
        assertThat(almost.isShrunk()).isFalse();
        almost.apply(Mode.ALL, false, NOW, "lc-officer");
        assertThat(almost.state()).isEqualTo(State.APPLYING);
    }

    @Test
    @DisplayName("nobody is taken off a list by a row that does not tell whom it is about")
    void nameless() {
        ImportJob job = checked(ImportKind.TEKUN, 100, 1, 100);
        assertThatThrownBy(() -> job.apply(Mode.GOOD, false, NOW, "lc-officer"))
                .isInstanceOf(Problem.class);
        ImportJob people = checked(ImportKind.PERSONS, 100, 1, 0);
        people.apply(Mode.GOOD, false, NOW, "lc-officer");
        assertThat(people.state()).isEqualTo(State.APPLYING);
    }

    @Test
    @DisplayName("all or none: with an error nothing is applied; three failures take it back")
    void allOrNone() {
        ImportJob job = checked(ImportKind.PERSONS, 10, 1, 0);
        assertThatThrownBy(() -> job.apply(Mode.ALL, false, NOW, "lc-officer"))
                .isInstanceOf(Problem.class);
        ImportJob failing = checked(ImportKind.PERSONS, 10, 0, 0);
        failing.apply(Mode.ALL, false, NOW, "lc-officer");
        for (int i = 0; i < 3; i++) {
            assertThat(failing.state()).isEqualTo(State.APPLYING);
            failing.failed(failing.claim(NOW), NOW, "why");
        }
        assertThat(failing.state()).isEqualTo(State.UNDOING);
        failing.undone(NOW);
        assertThat(failing.state()).isEqualTo(State.CANCELLED);
    }

    @Test
    @DisplayName("what is applied can be undone, once; what is not cannot")
    void undone() {
        ImportJob job = checked(ImportKind.PERSONS, 10, 0, 0);
        assertThatThrownBy(() -> job.undo("why", NOW)).isInstanceOf(Problem.class);
        job.apply(Mode.ALL, false, NOW, "lc-officer");
        job.chunkDone();
        job.applied(NOW);
        assertThatThrownBy(() -> job.cancel("", NOW)).isInstanceOf(Problem.class);
        job.undo("why", NOW);
        job.undone(NOW);
        assertThat(job.state()).isEqualTo(State.UNDONE);
        assertThatThrownBy(() -> job.undo("why", NOW)).isInstanceOf(Problem.class);
    }

    private static ImportJob checked(ImportKind kind, int added, int bad, int previous) {
        ImportJob job = job(kind);
        job.checked(
                new ImportJob.Findings(added + bad, bad, bad, bad, 1, added, 0, 0, 0, 0, previous),
                NOW);
        return job;
    }

    private static ImportJob job(ImportKind kind) {
        boolean isList = kind.isFullList();
        return new ImportJob(
                UUID.randomUUID(),
                new ImportJob.Order(
                        kind,
                        new Handling("330302", null, null),
                        isList ? "330302" : null,
                        isList ? LocalDate.of(2024, 10, 6) : null),
                new ImportJob.ImportFile(UUID.randomUUID(), "名单.xlsx", 10),
                NOW,
                "lc-officer");
    }
}
