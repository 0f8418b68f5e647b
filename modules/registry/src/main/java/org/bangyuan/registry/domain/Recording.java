package org.bangyuan.registry.domain;

import java.time.Instant;

/**
 * 登记: when, by whom and from what source something was recorded.
 *
 * @param by sign-in name
 * @param source where it was learnt: a document, a department's list, the person
 */
public record Recording(Instant at, String by, String source) {}
