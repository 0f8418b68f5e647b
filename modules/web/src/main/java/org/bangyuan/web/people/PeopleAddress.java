package org.bangyuan.web.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.registry.api.People;
import org.bangyuan.web.frame.Redirects;

/**
 * What an address says of which people a list shows; the page and its file read it alike. What
 * makes no sense narrows nothing.
 */
public record PeopleAddress(
        String q,
        String identity,
        String register,
        String county,
        String town,
        String on,
        String joined,
        String left) {
    /** From the parameters of a request. */
    public static PeopleAddress of(UnaryOperator<String> parameter) {
        return new PeopleAddress(
                parameter.apply("q"),
                parameter.apply("identity"),
                parameter.apply("register"),
                parameter.apply("county"),
                parameter.apply("town"),
                parameter.apply("on"),
                parameter.apply("joined"),
                parameter.apply("left"));
    }

    /** Parameters that narrow, by name. */
    public Map<String, String> parameters() {
        Map<String, String> set = new LinkedHashMap<>();
        add(set, "q", q);
        add(set, "identity", identity);
        add(set, "register", register);
        add(set, "county", county);
        add(set, "town", town);
        add(set, "on", on);
        add(set, "joined", joined);
        add(set, "left", left);
        return set;
    }

    private static void add(Map<String, String> set, String name, String value) {
        if (value != null && !value.isBlank()) {
            set.put(name, value);
        }
    }

    /** For an address, each with an ampersand behind it. */
    String query() {
        return parameters().entrySet().stream()
                .map(each -> each.getKey() + '=' + Redirects.encode(each.getValue()) + '&')
                .collect(Collectors.joining());
    }

    public People.Filter filter() {
        return new People.Filter(
                q,
                named(Identity.class, identity),
                named(RegisterKind.class, register),
                county,
                town,
                read(on, LocalDate::parse),
                read(joined, YearMonth::parse),
                read(left, YearMonth::parse));
    }

    static <T> T read(String text, Function<String, T> parser) {
        try {
            return text == null || text.isBlank() ? null : parser.apply(text);
        } catch (DateTimeException e) {
            return null; // an address that somebody has changed
        }
    }

    static <E extends Enum<E>> E named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
