/**
 * What a report says, which months are due, how figures are checked against each other, and the
 * workbook. Nothing here knows the container or another module's tables.
 */
package org.bangyuan.reporting.domain;
