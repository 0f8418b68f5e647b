package org.bangyuan.registry.domain;

import java.util.List;

/**
 * What is wrong with a row.
 *
 * @param key column of the kind, or null for the row as a whole
 * @param args never a number of a person or an account
 */
public record ImportFault(String key, String code, List<String> args) {
    public ImportFault {
        args = List.copyOf(args);
    }

    public static ImportFault ofRow(String code, String... args) {
        return new ImportFault(null, code, List.of(args));
    }

    public static ImportFault at(String key, String code, String... args) {
        return new ImportFault(key, code, List.of(args));
    }
}
