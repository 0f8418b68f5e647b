package org.bangyuan.engine;

import java.time.LocalDate;
import java.util.List;
import org.bangyuan.kernel.AreaCode;

/**
 * The parameter series that the software is delivered with: what the text fixes, verified public
 * figures, and demonstration values that are marked as not verified.
 */
public final class BuiltInParameters {
    /** Written in place of a value where the county has not chosen one. */
    private static final String NO_VALUE = "(空";

    private static final List<ParameterValue> VALUES =
            CsvResource.rows("parameters.csv").stream()
                    .filter(row -> !row.get(4).startsWith(NO_VALUE))
                    .map(BuiltInParameters::value)
                    .toList();

    private static final Parameters PARAMETERS = new Parameters(VALUES);

    private BuiltInParameters() {}

    public static Parameters parameters() {
        return PARAMETERS;
    }

    /** The rows in the order of the table. */
    public static List<ParameterValue> values() {
        return List.copyOf(VALUES);
    }

    private static ParameterValue value(List<String> row) {
        LocalDate from = LocalDate.parse(row.get(5));
        return new ParameterValue(
                row.get(0),
                AreaCode.of(row.get(1)),
                row.get(4),
                from,
                row.get(6).isBlank() ? null : LocalDate.parse(row.get(6)),
                from,
                row.get(8),
                row.get(7).startsWith("verified"));
    }
}
