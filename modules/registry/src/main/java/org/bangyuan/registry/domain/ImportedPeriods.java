package org.bangyuan.registry.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bangyuan.kernel.DateRange;

/** The rows of a file that say simple facts, to see which two answer one question for one day. */
public final class ImportedPeriods {
    private final ImportedCircumstance kind;
    private final Map<String, List<Row>> rows = new HashMap<>();

    private record Row(int number, DateRange period) {}

    public ImportedPeriods(ImportedCircumstance kind) {
        this.kind = kind;
    }

    /** Number of a row before that this one overlaps with; only else it is taken in. */
    public OptionalInt before(ImportLine.Values values) {
        String key = values.text(ImportColumns.CITIZEN_ID) + "|" + kind.question(values);
        DateRange period = kind.period(values);
        List<Row> known = rows.computeIfAbsent(key, any -> new ArrayList<>(1));
        Optional<Row> overlapping =
                known.stream().filter(row -> row.period().overlaps(period)).findFirst();
        if (overlapping.isPresent()) {
            return OptionalInt.of(overlapping.get().number());
        }
        known.add(new Row(values.line().number(), period));
        return OptionalInt.empty();
    }
}
