package org.bangyuan.ear.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.bangyuan.ear.Acting;
import org.bangyuan.platform.problem.Problem;

/** What is refused, and why. */
final class Problems {
    private Problems() {}

    /** The refusal of somebody's work. */
    static Problem of(String username, Acting.Work work) {
        Throwable thrown = Assertions.catchThrowable(() -> Acting.run(username, work));
        assertThat(thrown).isInstanceOf(Problem.class);
        return (Problem) thrown;
    }

    static void refused(String username, String code, Acting.Work work) {
        assertThat(of(username, work).code()).isEqualTo(code);
    }

    /** The fields that are refused, each with its code. */
    static void invalid(String username, String fieldAndCode, Acting.Work work) {
        assertThat(of(username, work).violations())
                .extracting(v -> v.field() + " " + v.code())
                .contains(fieldAndCode);
    }
}
