package org.bangyuan.architecture.canary.nocyclesbetweenmodules.first;

import org.bangyuan.architecture.canary.nocyclesbetweenmodules.second.Other;

/** Breaks a rule on purpose. */
public interface One {
    Other other();
}
