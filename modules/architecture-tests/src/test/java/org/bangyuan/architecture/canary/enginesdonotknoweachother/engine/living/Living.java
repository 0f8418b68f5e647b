package org.bangyuan.architecture.canary.enginesdonotknoweachother.engine.living;

import org.bangyuan.architecture.canary.enginesdonotknoweachother.engine.medical.Medical;

/** Breaks a rule on purpose. */
interface Living {
    Medical medical();
}
