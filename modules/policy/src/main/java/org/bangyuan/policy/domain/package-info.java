/** Organisations, dated parameter values, calendar days, reasons and routes. */
package org.bangyuan.policy.domain;
