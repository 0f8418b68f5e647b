package org.bangyuan.assessment.app;

import java.util.UUID;

/**
 * A run of 先试后行 was opened.
 *
 * @param run its id
 */
public record RuleTrialOpened(UUID run) {}
