package org.bangyuan.cases.persistence;

import java.time.Instant;
import java.time.LocalDate;
import org.bangyuan.platform.security.StaffMember;

/**
 * Whose list it is, and on which day.
 *
 * @param staff the acting person; roles and jurisdiction bound every row
 * @param today business date
 * @param soon last day on which the lamp is yellow
 * @param monthStart from when a step counts as taken in this month
 */
public record ListScope(StaffMember staff, LocalDate today, LocalDate soon, Instant monthStart) {}
