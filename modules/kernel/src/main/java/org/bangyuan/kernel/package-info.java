/**
 * The values that the whole system counts, compares and cites with: money, rates, areas, identity
 * numbers, periods, working days, citations. Plain Java without any dependency; nothing here knows
 * a module, a database or a container.
 */
package org.bangyuan.kernel;
