package org.bangyuan.web.people;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.registry.api.FactKind;

/**
 * What somebody else has recorded since a form was opened: fields as they were seen, as they are
 * now, and by whom.
 */
record Overtaken(HashMap<String, String> seen, HashMap<String, String> theirs, String by)
        implements Serializable {
    /** True where nothing is believed in place of what was opened. */
    boolean isGone() {
        return theirs.isEmpty();
    }

    String theirs(String field) {
        return theirs.getOrDefault(field, "");
    }

    /** Field by field beside what was typed; what nobody said anything in is left out. */
    List<Difference> compare(
            List<String> fields, Map<String, String> typed, FactWords words, FactKind kind) {
        List<Difference> differences = new ArrayList<>();
        for (String field : fields) {
            Difference difference =
                    new Difference(
                            field,
                            words.label(field),
                            words.value(kind, field, seen.get(field)),
                            words.value(kind, field, theirs.get(field)),
                            words.value(kind, field, typed.get(field)));
            if (difference.isSaid()) {
                differences.add(difference);
            }
        }
        return differences;
    }
}
