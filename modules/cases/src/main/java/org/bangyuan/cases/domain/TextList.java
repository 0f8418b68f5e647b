package org.bangyuan.cases.domain;

import java.util.Arrays;
import java.util.List;

/** A list of short texts in one column. */
public record TextList(List<String> items) {
    public static final TextList EMPTY = new TextList(List.of());

    public TextList {
        items = List.copyOf(items);
    }

    /** The texts, empty where a value is absent. */
    public static TextList of(Object... values) {
        return new TextList(
                Arrays.stream(values).map(value -> value == null ? "" : value.toString()).toList());
    }
}
