/** What is in force: parameters, working-day calendars, organisations, reasons, routes. */
package org.bangyuan.policy.api;
