package org.bangyuan.engine;

import java.util.ArrayList;
import java.util.List;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;

/** Collects the steps of one determination, in order. Lives inside one call of an engine. */
public final class Explanation {
    private final List<Step> steps = new ArrayList<>(6);

    public Explanation because(Citation citation, String key, Object... args) {
        steps.add(new Step(citation, key, List.of(args), List.of()));
        return this;
    }

    /** A step that used a dated parameter. */
    public Explanation using(
            ParameterValue parameter, Citation citation, String key, Object... args) {
        steps.add(new Step(citation, key, List.of(args), List.of(parameter)));
        return this;
    }

    /** A step that used several dated parameters. */
    public Explanation using(
            List<ParameterValue> parameters, Citation citation, String key, Object... args) {
        steps.add(new Step(citation, key, List.of(args), parameters));
        return this;
    }

    public <R> Determination<R> entitled(Money amount, R result) {
        return new Determination.Entitled<>(amount, result, List.copyOf(steps));
    }

    public <R> Determination<R> notEntitled(R result) {
        return new Determination.NotEntitled<>(result, List.copyOf(steps));
    }

    public <R> Determination<R> discretionary(R result) {
        return new Determination.Discretionary<>(result, List.copyOf(steps));
    }
}
