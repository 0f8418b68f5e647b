package org.bangyuan.assessment.api;

import java.util.List;
import org.bangyuan.kernel.Citation;

/**
 * A numbered sentence of an explanation, in the language of whoever asks.
 *
 * @param citation clause that it applies
 * @param text the sentence
 * @param parameters the values used, each with first day and document in words
 * @param unverified true if nobody has seen one of them in a document (未核定)
 */
public record Reason(Citation citation, String text, List<String> parameters, boolean unverified) {
    public Reason {
        parameters = List.copyOf(parameters);
    }
}
