package org.bangyuan.assessment.api;

import java.util.List;

/**
 * Which facts a subject asks for, in groups; texts are {@code assessment.trial.group.*} and {@code
 * assessment.trial.field.*}.
 */
public record TrialLayout(TrialSubject subject, List<Group> groups) {
    public TrialLayout {
        groups = List.copyOf(groups);
    }

    /** How a fact is typed. */
    public enum Kind {
        TEXT,
        DATE,
        MONTH,
        MONEY,
        WHOLE,
        /** true or false. */
        TRUTH,
        /** One of the options. */
        TERM,
        /** A county. */
        AREA
    }

    /**
     * @param repeated whether there may be several, or none
     */
    public record Group(String name, boolean repeated, List<Field> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /**
     * @param options of a {@link Kind#TERM}; their text is {@code assessment.term.OPTION}
     */
    public record Field(String name, Kind kind, boolean required, List<String> options) {
        public Field {
            options = List.copyOf(options);
        }
    }
}
