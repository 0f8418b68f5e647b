package org.bangyuan.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.facts.MedicalBill;
import org.bangyuan.engine.facts.MedicalFacts;
import org.bangyuan.engine.facts.MedicalFacts.Residence;
import org.bangyuan.engine.facts.MedicalResult;
import org.bangyuan.engine.medical.MedicalAssistance;

/** 四(二): bills in order of receipt. */
final class MedicalSubject implements Subject {
    private static final Shape BILL =
            Shape.of(
                    "id",
                    "settled",
                    "received",
                    "kind",
                    "designated",
                    "compliant",
                    "basic",
                    "major",
                    "assistance",
                    "supplementary",
                    "replaces",
                    "annulled");

    private final MedicalAssistance engine = new MedicalAssistance();

    @Override
    public String key() {
        return "medical";
    }

    @Override
    public Shape facts() {
        return Shape.of("veteran")
                .with("registers", Registers.SHAPE)
                .with("residence", Shape.of("area", "from"))
                .with("bills", BILL);
    }

    @Override
    public Shape answers() {
        return Shape.of("bills", "reduced", "year_total", "adjustments");
    }

    @Override
    public Answer ask(Facts facts, Setting setting) {
        Determination<MedicalResult> determination =
                engine.assess(
                        new MedicalFacts(
                                facts.truth("veteran", true),
                                Registers.read(facts, setting),
                                setting.area(),
                                facts.parts("residence").stream()
                                        .map(r -> new Residence(r.area("area"), r.date("from")))
                                        .toList(),
                                bills(facts, setting)),
                        setting.standards());
        MedicalResult result = determination.result();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("bills", result.bills());
        values.put("reduced", result.reduced());
        values.put("year_total", result.yearTotals());
        values.put("adjustments", result.adjustments());
        return new Answer(values, determination.steps());
    }

    /** Bills received after the day on which the scenario looks are not known. */
    private static List<MedicalBill> bills(Facts facts, Setting setting) {
        LawError.requireFact(facts.get("bills").orElse(null), "bills");
        List<MedicalBill> bills = new ArrayList<>();
        Set<String> originals = new HashSet<>();
        LocalDate today = LocalDate.MIN;
        for (Facts place : facts.parts("bills")) {
            MedicalBill bill = bill(place);
            if (bill.replaces() == null && !originals.add(bill.id())) {
                throw place.place().problem("the bill \"" + bill.id() + "\" stands here twice");
            }
            today = bill.receivedOn().orElse(today);
            if (setting.knownOn() == null || !today.isAfter(setting.knownOn())) {
                bills.add(bill);
            }
        }
        return bills;
    }

    private static MedicalBill bill(Facts place) {
        return new MedicalBill(
                place.get("id").map(Place::text).orElse(null),
                place.date("settled"),
                place.date("received"),
                place.term("kind", MedicalBill.Kind.class),
                place.truth("designated", true),
                place.money("compliant"),
                place.money("basic"),
                place.money("major"),
                place.money("assistance"),
                place.money("supplementary"),
                place.get("replaces").map(Place::text).orElse(null),
                place.truth("annulled", false));
    }
}
