package org.bangyuan.architecture.canary.timecomesfromtheclock.cases.domain;

import java.time.LocalDate;

/** Breaks a rule on purpose. */
final class Timely {
    LocalDate today() {
        return LocalDate.now();
    }
}
