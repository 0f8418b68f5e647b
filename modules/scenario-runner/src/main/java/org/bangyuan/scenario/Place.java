package org.bangyuan.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A place in a scenario file: reads what stands there, and knows its line when it cannot. */
final class Place {
    private final String file;
    private final Node node;
    private Map<String, Place> entries;

    Place(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    UnreadableFile problem(String what) {
        return new UnreadableFile(file, line(), what);
    }

    boolean isNull() {
        return node instanceof ScalarNode && node.getTag().equals(Tag.NULL);
    }

    boolean isScalar() {
        return node instanceof ScalarNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    /** The value of a key; empty if the key is not there or its value is null. */
    Optional<Place> get(String key) {
        return Optional.ofNullable(map().get(key)).filter(place -> !place.isNull());
    }

    /** The value of a key that the file must have. */
    Place need(String key) {
        return get(key).orElseThrow(() -> problem("key \"" + key + "\" is missing"));
    }

    Map<String, Place> map() {
        if (entries == null) {
            entries = readMap();
        }
        return entries;
    }

    private Map<String, Place> readMap() {
        if (!(node instanceof MappingNode mapping)) {
            throw problem("a map of keys is expected here");
        }
        Map<String, Place> map = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Place key = new Place(file, tuple.getKeyNode());
            if (map.put(key.text(), new Place(file, tuple.getValueNode())) != null) {
                throw key.problem("key \"" + key.text() + "\" stands here twice");
            }
        }
        return map;
    }

    List<Place> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw problem("a list is expected here");
        }
        List<Place> list = new ArrayList<>(sequence.getValue().size());
        for (Node element : sequence.getValue()) {
            list.add(new Place(file, element));
        }
        return list;
    }

    /** Refuses every key that the shape does not list, here and in the maps below. */
    void check(Shape shape) {
        if (isList()) {
            list().forEach(element -> element.check(shape));
            return;
        }
        if (!(node instanceof MappingNode mapping)) {
            throw problem("a map of keys is expected here");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            Place key = new Place(file, tuple.getKeyNode());
            if (!shape.allows(key.text())) {
                throw key.problem(
                        "unknown key \"" + key.text() + "\"; known here: " + shape.names());
            }
        }
        map().forEach(
                        (key, value) -> {
                            if (!value.isNull()) {
                                shape.inner(key).ifPresent(value::check);
                            }
                        });
    }

    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw problem("a single value is expected here");
    }

    /** What stands here as maps, lists and texts; a key without a value is left out. */
    private Object plain() {
        if (isList()) {
            return list().stream().map(Place::plain).toList();
        }
        return isMap() ? plainMap() : text();
    }

    Map<String, Object> plainMap() {
        Map<String, Object> plain = new LinkedHashMap<>();
        map().forEach(
                        (key, value) -> {
                            if (!value.isNull()) {
                                plain.put(key, value.plain());
                            }
                        });
        return plain;
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            throw problem("\"" + text() + "\" is not a date such as 2022-03-16");
        }
    }

    YearMonth month() {
        return month(text());
    }

    private YearMonth month(String text) {
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeException e) {
            throw problem("\"" + text + "\" is not a month such as 2022-03");
        }
    }

    /** One month or a range of months; the caller sees to its order. */
    List<YearMonth> months() {
        String[] ends = text().split("\\.\\.", -1);
        return switch (ends.length) {
            case 1 -> List.of(month(ends[0]), month(ends[0]));
            case 2 -> List.of(month(ends[0]), month(ends[1]));
            default -> throw problem("\"" + text() + "\" is not a range of months");
        };
    }

    /** A map from months to amounts. */
    Map<YearMonth, Money> monthlyAmounts() {
        Map<YearMonth, Money> amounts = new LinkedHashMap<>();
        map().forEach((key, value) -> amounts.put(value.month(key), value.money()));
        return amounts;
    }

    Money money() {
        try {
            return Money.ofYuan(text());
        } catch (IllegalArgumentException e) {
            throw problem("\"" + text() + "\" is not an amount in yuan such as 900.00");
        }
    }

    int whole() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw problem("\"" + text() + "\" is not a whole number");
        }
    }

    boolean truth() {
        return switch (text()) {
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            default -> throw problem("\"" + text() + "\" is neither true nor false");
        };
    }

    AreaCode area() {
        try {
            return AreaCode.of(text());
        } catch (IllegalArgumentException e) {
            throw problem("\"" + text() + "\" is not an area code");
        }
    }

    <E extends Enum<E>> E term(Class<E> terms) {
        try {
            return Enum.valueOf(terms, text());
        } catch (IllegalArgumentException e) {
            throw problem("\"" + text() + "\" is none of " + List.of(terms.getEnumConstants()));
        }
    }

    <T> T clause(Function<String, Optional<T>> reader) {
        return reader.apply(text())
                .orElseThrow(() -> problem("\"" + text() + "\" is no clause that applies here"));
    }
}
