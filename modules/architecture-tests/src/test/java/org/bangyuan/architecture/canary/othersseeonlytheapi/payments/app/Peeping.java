package org.bangyuan.architecture.canary.othersseeonlytheapi.payments.app;

import org.bangyuan.architecture.canary.othersseeonlytheapi.cases.domain.Hidden;

/** Breaks a rule on purpose. */
final class Peeping {
    private Hidden seen;

    Hidden seen() {
        return seen;
    }
}
