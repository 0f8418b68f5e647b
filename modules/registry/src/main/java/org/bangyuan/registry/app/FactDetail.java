package org.bangyuan.registry.app;

import java.util.Map;
import java.util.TreeMap;
import org.bangyuan.registry.domain.Fact;

/** What the log says of a fact: codes and days, no number and no text that was told. */
final class FactDetail {
    private FactDetail() {}

    static Map<String, String> of(Fact fact, Map<String, String> more) {
        Map<String, String> detail = new TreeMap<>(more);
        detail.put("from", fact.from().toString());
        if (fact.to() != null) {
            detail.put("to", fact.to().toString());
        }
        return detail;
    }

    static Map<String, String> of(Fact fact) {
        return of(fact, Map.of("fact", fact.kind().name()));
    }
}
