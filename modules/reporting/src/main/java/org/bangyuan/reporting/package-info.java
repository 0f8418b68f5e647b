/** 报表: finance reports and statistics. */
package org.bangyuan.reporting;
