package org.bangyuan.architecture.canary.domainknowsnocontainer.cases.domain;

import jakarta.inject.Inject;

/** Breaks a rule on purpose. */
final class Injected {
    @Inject private String name;

    String name() {
        return name;
    }
}
