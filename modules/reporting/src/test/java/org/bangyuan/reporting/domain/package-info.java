/** Months, checks and the workbook, without container or database. */
package org.bangyuan.reporting.domain;
