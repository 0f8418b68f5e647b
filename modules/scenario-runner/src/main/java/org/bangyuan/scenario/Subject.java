package org.bangyuan.scenario;

/** One kind of question that a scenario may ask. */
interface Subject {
    /** The key under which the facts stand. */
    String key();

    Shape facts();

    /** The keys that {@code expect} may have, besides cites and error. */
    Shape answers();

    Answer ask(Facts facts, Setting setting);
}
