/** The table of the log; nothing here changes or removes a row. */
package org.bangyuan.audit.persistence;
