/** Timer, session beans and the making of a report in one transaction. */
package org.bangyuan.reporting.app;
