package org.bangyuan.bench.inside;

import jakarta.json.JsonObject;
import java.util.List;

/** One thing to measure; each is a CDI bean, found by its name. */
interface Measurement {
    String name();

    /** Comparisons, each as {@link Rounds} reports it. */
    List<JsonObject> measure() throws Exception;
}
