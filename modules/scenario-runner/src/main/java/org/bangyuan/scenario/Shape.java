package org.bangyuan.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which keys a map may have. A key that is not listed is an error of the file, never ignored; a map
 * whose keys are free (months, bills) has the shape of its surrounding key only.
 */
final class Shape {
    private final Map<String, Shape> keys;

    private Shape(Map<String, Shape> keys) {
        this.keys = keys;
    }

    /** Keys whose values are not looked into. */
    static Shape of(String... names) {
        Map<String, Shape> keys = new HashMap<>();
        for (String name : names) {
            keys.put(name, null);
        }
        return new Shape(keys);
    }

    /** The same with one more key, whose value is a map or a list of maps of the given shape. */
    Shape with(String name, Shape inner) {
        Map<String, Shape> more = new HashMap<>(keys);
        more.put(name, inner);
        return new Shape(more);
    }

    boolean allows(String key) {
        return keys.containsKey(key);
    }

    Optional<Shape> inner(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    Set<String> names() {
        return new TreeSet<>(keys.keySet());
    }
}
