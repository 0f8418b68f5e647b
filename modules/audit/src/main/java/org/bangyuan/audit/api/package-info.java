/** Appending to the audit log and reading it back. There is no way to change a row. */
package org.bangyuan.audit.api;
