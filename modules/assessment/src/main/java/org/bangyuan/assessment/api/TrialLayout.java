package org.bangyuan.assessment.api;

import java.util.List;

/**
 * Which facts a measure asks for, in groups; texts are {@code assessment.trial.group.*} and {@code
 * assessment.trial.field.*}.
 */
public record TrialLayout(TrialMeasure measure, List<Group> groups) {
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
        /** One of the subject's measures; the other facts follow from it. */
        MEASURE,
        /** A county. */
        AREA,
        /** 统一社会信用代码. */
        ORGANISATION
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
