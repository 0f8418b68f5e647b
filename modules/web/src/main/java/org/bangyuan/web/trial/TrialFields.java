package org.bangyuan.web.trial;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.assessment.api.TrialLayout;
import org.bangyuan.platform.problem.Violation;

/**
 * The facts of a trial as they stand on the page: blocks of fields, of which some can be added and
 * taken away. A field's component id follows from its place, so that a message finds it.
 */
public class TrialFields implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A field with what was typed. */
    public static class Field implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String name;
        private final TrialLayout.Kind kind;
        private final boolean required;
        private final ArrayList<String> options;
        private String value;

        Field(TrialLayout.Field field, String value) {
            this.name = field.name();
            this.kind = field.kind();
            this.required = field.required();
            this.options = new ArrayList<>(field.options());
            this.value = value == null ? "" : value;
        }

        public String getName() {
            return name;
        }

        public boolean isChoice() {
            return kind == TrialLayout.Kind.TERM || kind == TrialLayout.Kind.TRUTH;
        }

        /** The measure, from which the other fields follow. */
        public boolean isMeasure() {
            return kind == TrialLayout.Kind.MEASURE;
        }

        public boolean isArea() {
            return kind == TrialLayout.Kind.AREA;
        }

        public boolean isDay() {
            return kind == TrialLayout.Kind.DATE;
        }

        public boolean isText() {
            return !isChoice() && !isArea() && !isMeasure();
        }

        /** What an empty field shows. */
        public String getShape() {
            return switch (kind) {
                case DATE -> "2024-03-11";
                case MONTH -> "2024-03";
                case MONEY -> "0.00";
                default -> "";
            };
        }

        /** Id of its input on the page. */
        private String component() {
            if (isMeasure()) {
                return "measure";
            }
            return isArea() ? "area" : isChoice() ? "choice" : "text";
        }

        public boolean isRequired() {
            return required;
        }

        public List<String> getOptions() {
            return kind == TrialLayout.Kind.TRUTH ? List.of("true", "false") : options;
        }

        public String getValue() {
            return value;
        }

        public void setValue(String value) {
            this.value = value;
        }
    }

    /** A group, or one of the rows of a group that may have several. */
    public static class Block implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String group;
        private final boolean repeated;
        private final ArrayList<Field> fields = new ArrayList<>();

        Block(TrialLayout.Group group, String prefix, Map<String, String> values) {
            this.group = group.name();
            this.repeated = group.repeated();
            group.fields()
                    .forEach(f -> fields.add(new Field(f, values.get(prefix + "-" + f.name()))));
        }

        public String getGroup() {
            return group;
        }

        public boolean isRepeated() {
            return repeated;
        }

        public List<Field> getFields() {
            return fields;
        }
    }

    private final ArrayList<Block> blocks = new ArrayList<>();

    static TrialFields of(TrialLayout layout, Map<String, String> values) {
        TrialFields fields = new TrialFields();
        for (TrialLayout.Group group : layout.groups()) {
            if (!group.repeated()) {
                fields.blocks.add(new Block(group, group.name(), values));
            } else {
                for (int number : numbers(values, group.name())) {
                    fields.blocks.add(new Block(group, group.name() + "-" + number, values));
                }
            }
        }
        return fields;
    }

    private static List<Integer> numbers(Map<String, String> values, String group) {
        return values.keySet().stream()
                .map(key -> key.split("-", 3))
                .filter(parts -> parts.length == 3 && parts[0].equals(group))
                .map(parts -> Integer.valueOf(parts[1]))
                .distinct()
                .sorted()
                .toList();
    }

    public List<Block> getBlocks() {
        return blocks;
    }

    /** Another row of a group, after those that are there. */
    void add(TrialLayout layout, String name) {
        TrialLayout.Group group =
                layout.groups().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        Block block = new Block(group, name, Map.of());
        int at = blocks.size();
        List<String> order = layout.groups().stream().map(TrialLayout.Group::name).toList();
        for (int i = 0; i < blocks.size(); i++) {
            if (order.indexOf(blocks.get(i).group) > order.indexOf(name)) {
                at = i;
                break;
            }
        }
        blocks.add(at, block);
    }

    void remove(int index) {
        if (blocks.get(index).repeated) {
            blocks.remove(index);
        }
    }

    /** By the names of the form: {@code main-applied}, {@code registers-0-kind}. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        eachField((key, id, field) -> values.put(key, field.value));
        return values;
    }

    /** The component of a field, as messages name it, or the field itself. */
    Violation placed(Violation violation) {
        String[] place = {violation.field()};
        eachField(
                (key, id, field) -> {
                    if (key.equals(violation.field())) {
                        place[0] = id;
                    }
                });
        return new Violation(place[0], violation.code(), violation.args());
    }

    /** Takes a field with its name in the form and its place on the page. */
    private interface Each {
        void field(String key, String id, Field field);
    }

    private void eachField(Each each) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            String prefix =
                    block.repeated
                            ? block.group + "-" + (counts.merge(block.group, 1, Integer::sum) - 1)
                            : block.group;
            for (int f = 0; f < block.fields.size(); f++) {
                Field field = block.fields.get(f);
                String id = "blocks[" + b + "].fields[" + f + "]." + field.component();
                each.field(prefix + "-" + field.name, id, field);
            }
        }
    }
}
