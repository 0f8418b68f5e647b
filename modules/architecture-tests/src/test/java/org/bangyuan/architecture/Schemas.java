package org.bangyuan.architecture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Each module keeps to its own schema: reads and writes {@code <module>.…}, publishes views in
 * {@code <module>_pub} and reads nothing else of the others.
 */
final class Schemas {
    private static final List<String> OWNED =
            Stream.concat(Wall.MODULES.stream(), Stream.of("exchange", "platform", "server"))
                    .toList();
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "\\b(select|insert\\s+into|update|delete\\s+from|merge\\s+into|truncate|copy"
                            + "|from|join|create|alter|grant|call)\\s",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE =
            Pattern.compile(
                    "\\b(?:from|join|into|update|table|on|copy|references|call|truncate|only|using)"
                            + "\\s+\\(?\"?([a-z]+)\"?\\s*\\.\\s*\"?[a-z_]+",
                    Pattern.CASE_INSENSITIVE);

    private Schemas() {}

    /** The module whose schema this SQL touches although it is another's, if it does. */
    static Optional<String> trespass(String module, String sql) {
        if (!STATEMENT.matcher(sql).find()) {
            return Optional.empty();
        }
        return TABLE.matcher(sql)
                .results()
                .map(result -> result.group(1).toLowerCase(Locale.ROOT))
                .filter(OWNED::contains)
                .filter(schema -> !schema.equals(module))
                .findFirst();
    }
}
