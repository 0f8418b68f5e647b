package org.bangyuan.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Parameters;
import org.bangyuan.kernel.AreaCode;

/** One entry of a scenario file: facts, the standards in force and what the regulation gives. */
final class Scenario {
    private static final AreaCode DEFAULT_AREA = AreaCode.of("330302");

    private static final Shape PARAMETER =
            Shape.of("name", "area", "value", "from", "to", "recorded");

    private static final Shape SHAPE = shape();

    private final Place place;
    private final String title;
    private final Subject subject;

    /**
     * @throws UnreadableFile for an unknown key, a missing one, or more than one subject
     */
    Scenario(Place place) {
        this.place = place;
        place.check(SHAPE);
        this.title = place.need("scenario").text();
        List<Subject> asked =
                Subjects.all().stream().filter(s -> place.get(s.key()).isPresent()).toList();
        if (asked.size() != 1) {
            throw place.problem(
                    "scenario \"" + title + "\" must have exactly one of " + Subjects.keys());
        }
        this.subject = asked.get(0);
        place.need("expect").check(subject.answers().with("cites", null).with("error", null));
    }

    private static Shape shape() {
        Shape shape =
                Shape.of("scenario", "area", "known_on", "expect").with("parameters", PARAMETER);
        for (Subject known : Subjects.all()) {
            shape = shape.with(known.key(), known.facts());
        }
        return shape;
    }

    /** As a program asks it. */
    Question question() {
        return new Question(
                title,
                place.get("area").map(Place::area).orElse(DEFAULT_AREA),
                place.get("known_on").map(Place::date).orElse(null),
                subject.key(),
                place.need(subject.key()).plainMap());
    }

    String title() {
        return title;
    }

    int line() {
        return place.line();
    }

    Place expected() {
        return place.need("expect");
    }

    /**
     * Asks the engine.
     *
     * @throws org.bangyuan.engine.LawError if the facts or the parameters must be refused
     * @throws UnreadableFile if a value is not of its kind
     */
    Answer ask() {
        AreaCode area = place.get("area").map(Place::area).orElse(DEFAULT_AREA);
        LocalDate knownOn = place.get("known_on").map(Place::date).orElse(null);
        Parameters parameters = BuiltInParameters.parameters().replacing(parameters());
        return subject.ask(
                new Facts(place.need(subject.key())),
                new Setting(
                        area, knownOn, knownOn == null ? parameters : parameters.knownOn(knownOn)));
    }

    private List<ParameterValue> parameters() {
        List<ParameterValue> values = new ArrayList<>();
        for (Place parameter : place.get("parameters").map(Place::list).orElse(List.of())) {
            LocalDate from = parameter.need("from").date();
            values.add(
                    new ParameterValue(
                            parameter.need("name").text(),
                            parameter.need("area").area(),
                            parameter.need("value").text(),
                            from,
                            parameter.get("to").map(Place::date).orElse(null),
                            parameter.get("recorded").map(Place::date).orElse(from),
                            title,
                            false));
        }
        return values;
    }
}
