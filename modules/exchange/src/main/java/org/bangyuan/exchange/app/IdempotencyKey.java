package org.bangyuan.exchange.app;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Value of the header {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header-07): a
 * structured-field String (RFC 8941), such as {@code "8e03978e-40d5-43e8-bc93-6894a57f9324"} with
 * its quotes. The bare form that many clients send is taken too and means the same key.
 */
public record IdempotencyKey(String value) {
    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 255;
    private static final Pattern QUOTED =
            Pattern.compile("\"((?:[\\x20\\x21\\x23-\\x5b\\x5d-\\x7e]|\\\\[\"\\\\])+)\"");
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9._:~+/=-]+");

    /**
     * @param values all values of the header, as they came
     * @throws RefusedKey 400 if it is missing, more than one, or no String
     */
    public static IdempotencyKey parse(List<String> values) {
        if (values == null || values.isEmpty()) {
            throw RefusedKey.missing();
        }
        if (values.size() > 1) {
            throw RefusedKey.malformed();
        }
        String header = values.get(0).strip();
        Matcher quoted = QUOTED.matcher(header);
        String key;
        if (quoted.matches()) {
            key = quoted.group(1).replaceAll("\\\\(.)", "$1");
        } else if (BARE.matcher(header).matches()) {
            key = header;
        } else if (header.isEmpty()) {
            throw RefusedKey.missing();
        } else {
            throw RefusedKey.malformed();
        }
        if (key.length() > LONGEST) {
            throw RefusedKey.malformed();
        }
        return new IdempotencyKey(key);
    }
}
