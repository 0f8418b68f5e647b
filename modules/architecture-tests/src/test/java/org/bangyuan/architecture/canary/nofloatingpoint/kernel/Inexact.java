package org.bangyuan.architecture.canary.nofloatingpoint.kernel;

/** Breaks a rule on purpose. */
interface Inexact {
    double amount();
}
