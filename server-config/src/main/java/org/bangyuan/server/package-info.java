/**
 * Starts Bangyuan on one machine: an embedded PostgreSQL, a WildFly node, the archive. Used by the
 * demonstration and by the tests that need the whole server. Knows nothing of the application but
 * its archive, its roles in the database and its system properties; nothing here runs in
 * production.
 */
package org.bangyuan.server;
