package org.bangyuan.scenario;

import java.util.List;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.facts.RegisterEntry;
import org.bangyuan.engine.facts.RegisterKind;

/** The entries of the household in the registers of social assistance. */
final class Registers {
    static final Shape SHAPE = Shape.of("kind", "area", "approved", "joined", "ended");

    private Registers() {}

    /** An entry that names no area is of the scenario's. */
    static List<RegisterEntry> read(Facts facts, Setting setting) {
        LawError.requireFact(facts.get("registers").orElse(null), "registers");
        return facts.parts("registers").stream()
                .map(
                        entry ->
                                new RegisterEntry(
                                        entry.term("kind", RegisterKind.class),
                                        entry.get("area").map(Place::area).orElse(setting.area()),
                                        entry.date("approved"),
                                        entry.date("joined"),
                                        entry.date("ended")))
                .toList();
    }
}
