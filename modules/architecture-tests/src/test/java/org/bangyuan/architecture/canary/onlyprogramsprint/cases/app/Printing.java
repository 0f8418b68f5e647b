package org.bangyuan.architecture.canary.onlyprogramsprint.cases.app;

/** Breaks a rule on purpose. */
final class Printing {
    void print() {
        System.out.println("printed");
    }
}
