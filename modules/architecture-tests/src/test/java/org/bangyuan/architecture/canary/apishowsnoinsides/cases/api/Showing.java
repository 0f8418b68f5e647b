package org.bangyuan.architecture.canary.apishowsnoinsides.cases.api;

import org.bangyuan.architecture.canary.apishowsnoinsides.cases.domain.Inside;

/** Breaks a rule on purpose. */
public interface Showing {
    Inside inside();
}
