package org.bangyuan.policy.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangyuan.platform.problem.Problem;

/** What holds from a day on, is followed by a next version, and ends without being deleted. */
public interface Dated {
    /** First day. */
    LocalDate from();

    /** Last day, or null while it goes on. */
    LocalDate until();

    void end(LocalDate lastDay);

    default boolean holdsOn(LocalDate day) {
        return !from().isAfter(day) && (until() == null || !until().isBefore(day));
    }

    /**
     * A next version begins: the one that runs ends on the day before.
     *
     * @param versions those of one code
     * @throws Problem INVALID on {@code from} if it does not begin after all of them
     */
    static void succeed(List<? extends Dated> versions, LocalDate from) {
        requireLater(versions, from);
        running(versions).ifPresent(version -> version.end(from.minusDays(1)));
    }

    /**
     * @throws Problem INVALID on {@code from}
     */
    static void requireLater(List<? extends Dated> versions, LocalDate from) {
        versions.stream()
                .filter(version -> !version.from().isBefore(from))
                .findFirst()
                .ifPresent(
                        version -> {
                            throw Problem.invalid(
                                    "from", "policy.rule.from-not-later", version.from());
                        });
    }

    /** The version without an end. */
    static <T extends Dated> Optional<T> running(List<T> versions) {
        return versions.stream().filter(version -> version.until() == null).findFirst();
    }
}
