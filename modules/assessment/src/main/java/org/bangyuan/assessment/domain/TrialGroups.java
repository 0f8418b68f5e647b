package org.bangyuan.assessment.domain;

import static org.bangyuan.assessment.api.TrialLayout.Kind.MEASURE;
import static org.bangyuan.assessment.api.TrialLayout.Kind.TERM;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bangyuan.assessment.api.TrialLayout.Field;
import org.bangyuan.assessment.api.TrialLayout.Group;
import org.bangyuan.assessment.api.TrialLayout.Kind;
import org.bangyuan.assessment.api.TrialMeasure;
import org.bangyuan.assessment.api.TrialSubject;

/** How the catalogue writes groups and fields down: once or several times, asked for or not. */
final class TrialGroups {
    private TrialGroups() {}

    static Field measures(TrialSubject subject) {
        return new Field(
                "kind",
                MEASURE,
                true,
                TrialMeasure.of(subject).stream().map(TrialMeasure::name).toList());
    }

    static Group one(String name, Field... fields) {
        return new Group(name, false, List.of(fields));
    }

    static Group many(String name, Field... fields) {
        return new Group(name, true, List.of(fields));
    }

    static Field must(String name, Kind kind) {
        return new Field(name, kind, true, List.of());
    }

    static Field may(String name, Kind kind) {
        return new Field(name, kind, false, List.of());
    }

    static Field must(String name, Enum<?>... options) {
        return new Field(name, TERM, true, names(options));
    }

    static Field may(String name, Enum<?>... options) {
        return new Field(name, TERM, false, names(options));
    }

    static Field clauses(String name, Stream<String> clauses) {
        return new Field(name, TERM, true, clauses.toList());
    }

    static List<String> names(Enum<?>... options) {
        return Arrays.stream(options).map(Enum::name).toList();
    }
}
