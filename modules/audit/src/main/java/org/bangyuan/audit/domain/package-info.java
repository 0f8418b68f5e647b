/** The row of the log. It is only ever added. */
package org.bangyuan.audit.domain;
