package org.bangyuan.platform.problem;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param field path of the field, such as {@code happenedOn} or {@code members[2].citizenId}
 * @param code key of the message
 * @param args what the message names; never an identity number or an account
 */
public record Violation(String field, String code, List<Object> args) {
    public Violation {
        args = List.copyOf(args);
    }

    public static Violation of(String field, String code, Object... args) {
        return new Violation(field, code, List.of(args));
    }
}
