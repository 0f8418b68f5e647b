package org.bangyuan.web.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.registry.api.FactKind;

/** The fields of each kind of fact, in the order of its form. */
final class FactFields {
    private static final List<String> PERIOD = List.of("from", "to", "source");
    private static final Map<FactKind, List<String>> OWN = new EnumMap<>(FactKind.class);

    static {
        OWN.put(
                FactKind.IDENTITY,
                List.of(
                        "identity",
                        "kin",
                        "kindKey",
                        "regularPension",
                        "service.enlisted",
                        "service.discharged",
                        "service.kind",
                        "service.disabilityGrade",
                        "service.honours",
                        "note"));
        OWN.put(FactKind.REGISTER, List.of("kind", "category", "area", "certificate", "approved"));
        OWN.put(FactKind.DISABILITY, List.of("category", "grade", "certificate"));
        OWN.put(FactKind.EMPLOYMENT_DIFFICULTY, List.of("category", "certificate"));
        OWN.put(FactKind.DWELLING, List.of("grade", "only", "appraiser", "report"));
        OWN.put(FactKind.SCHOOLING, List.of("stage", "schoolYear", "school"));
        OWN.put(FactKind.COMMENDATION, List.of("level", "organ", "document"));
        OWN.put(FactKind.BENEFIT, List.of("benefit", "amount", "department"));
        OWN.put(
                FactKind.EXCLUSION,
                List.of("ground", "sentence", "policeReport", "foundBy", "law", "evidence"));
        OWN.put(FactKind.GUARDIAN, List.of("basis"));
        OWN.put(FactKind.CONSENT, List.of("scope"));
        OWN.put(FactKind.ACCOUNT, List.of("bank", "number", "holder"));
    }

    private FactFields() {}

    static boolean has(FactKind kind) {
        return OWN.containsKey(kind);
    }

    static List<String> of(FactKind kind) {
        List<String> fields = new ArrayList<>(OWN.get(kind));
        fields.addAll(PERIOD);
        return fields;
    }
}
