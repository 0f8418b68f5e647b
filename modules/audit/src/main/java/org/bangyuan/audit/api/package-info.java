/** Appending to the audit log, refusals included, and reading it. No row is ever changed. */
package org.bangyuan.audit.api;
