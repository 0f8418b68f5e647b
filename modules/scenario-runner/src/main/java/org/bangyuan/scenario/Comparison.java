package org.bangyuan.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.engine.Step;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;

/** Compares what was expected with what was said: only the keys given, maps as a whole. */
final class Comparison {
    /**
     * A key that does not hold.
     *
     * @param expected as the file has it
     * @param got as the engine said it; absent where it said nothing
     */
    record Difference(String key, String expected, String got) {
        @Override
        public String toString() {
            return key + ": expected " + expected + ", got " + got;
        }
    }

    private static final String ABSENT = "absent";

    private Comparison() {}

    static List<Difference> of(Place expected, Answer answer) {
        List<Difference> differences = new ArrayList<>();
        expected.map()
                .forEach(
                        (key, value) -> {
                            if (key.equals("cites")) {
                                differences.addAll(missingCitations(value, answer.steps()));
                            } else {
                                Object got = answer.values().get(key);
                                if (!isEqual(value, got)) {
                                    differences.add(new Difference(key, shown(value), shown(got)));
                                }
                            }
                        });
        return differences;
    }

    private static List<Difference> missingCitations(Place expected, List<Step> steps) {
        List<String> cited =
                steps.stream()
                        .map(Step::citation)
                        .filter(citation -> citation.document().equals(Citation.MEASURE))
                        .map(Citation::clause)
                        .distinct()
                        .toList();
        return expected.list().stream()
                .map(Place::text)
                .filter(clause -> !cited.contains(clause))
                .map(clause -> new Difference("cites", clause, cited.toString()))
                .toList();
    }

    private static boolean isEqual(Place expected, Object got) {
        if (expected.isNull()) {
            return got == null
                    || (got instanceof Collection<?> list && list.isEmpty())
                    || (got instanceof Map<?, ?> map && map.isEmpty());
        }
        if (got == null) {
            return false;
        }
        if (got instanceof Map<?, ?> map) {
            return expected.isMap() && areEqual(expected, map);
        }
        if (got instanceof List<?> list) {
            return expected.isList() && areEqual(expected.list(), list);
        }
        if (!expected.isScalar()) {
            return false;
        }
        return got instanceof Money money
                ? expected.money().equals(money)
                : expected.text().equals(got.toString());
    }

    private static boolean areEqual(Place expected, Map<?, ?> got) {
        Map<String, Object> byName = new LinkedHashMap<>();
        got.forEach((key, value) -> byName.put(key.toString(), value));
        Map<String, Place> places = expected.map();
        return byName.keySet().equals(places.keySet())
                && places.entrySet().stream()
                        .allMatch(e -> isEqual(e.getValue(), byName.get(e.getKey())));
    }

    private static boolean areEqual(List<Place> expected, List<?> got) {
        if (expected.size() != got.size()) {
            return false;
        }
        for (int i = 0; i < got.size(); i++) {
            if (!isEqual(expected.get(i), got.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String shown(Place place) {
        if (place.isNull()) {
            return ABSENT;
        }
        if (place.isList()) {
            return place.list().stream().map(Comparison::shown).toList().toString();
        }
        if (place.isMap()) {
            Map<String, String> shown = new LinkedHashMap<>();
            place.map().forEach((key, value) -> shown.put(key, shown(value)));
            return shown.toString();
        }
        return place.text();
    }

    private static String shown(Object got) {
        return got == null ? ABSENT : got.toString();
    }
}
