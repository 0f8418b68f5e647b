package org.bangyuan.scenario;

import java.util.List;
import java.util.Map;
import org.bangyuan.engine.Step;

/**
 * What an engine said, under the keys of {@code expect}.
 *
 * @param values by key; a key without a value is absent
 * @param steps of the explanation
 */
public record Answer(Map<String, Object> values, List<Step> steps) {}
