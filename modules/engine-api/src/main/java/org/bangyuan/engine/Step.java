package org.bangyuan.engine;

import java.util.List;
import org.bangyuan.kernel.Citation;

/**
 * One step of an explanation. It holds values only; the sentence is made when somebody reads it
 * ({@link StepTexts}).
 *
 * @param citation the clause that the step applies
 * @param key of the sentence in the bundle {@code org.bangyuan.engine.Steps}
 * @param args what went in and what came out, in the order of the sentence's places
 * @param parameters the values used, each with its document
 */
public record Step(
        Citation citation, String key, List<Object> args, List<ParameterValue> parameters) {
    /** A step without parameters. */
    public static Step of(Citation citation, String key, Object... args) {
        return new Step(citation, key, List.of(args), List.of());
    }
}
