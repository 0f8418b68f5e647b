package org.bangyuan.architecture.canary.nocyclesbetweenmodules.second;

import org.bangyuan.architecture.canary.nocyclesbetweenmodules.first.One;

/** Breaks a rule on purpose. */
public interface Other {
    One one();
}
