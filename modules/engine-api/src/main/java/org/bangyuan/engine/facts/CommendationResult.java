package org.bangyuan.engine.facts;

/**
 * Whether the third paragraph of 四(六) covers the person; the amount is the county's.
 *
 * @param covered true for holders of a commendation of county level or higher and those named
 */
public record CommendationResult(boolean covered) {}
