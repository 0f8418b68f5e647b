/**
 * Organisations, dated parameter values, calendar days, reasons, routes and lists; the sheets that
 * change them, and the rules that they keep to.
 */
package org.bangyuan.policy.domain;
