/**
 * What is in force: parameters, working-day calendars, organisations, reasons, routes, lists; and
 * how it is entered by one person and approved by another.
 */
package org.bangyuan.policy.api;
