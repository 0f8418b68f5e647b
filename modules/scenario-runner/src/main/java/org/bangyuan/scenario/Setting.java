package org.bangyuan.scenario;

import java.time.LocalDate;
import org.bangyuan.engine.Standards;
import org.bangyuan.kernel.AreaCode;

/**
 * Under what a scenario's facts are looked at.
 *
 * @param area whose standards apply where the facts name none
 * @param knownOn only what was recorded by that day is known; null for everything
 * @param standards the built-in parameters with the scenario's own, as known
 */
record Setting(AreaCode area, LocalDate knownOn, Standards standards) {}
