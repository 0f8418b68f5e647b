/** The beans behind the published interfaces: transaction, role, jurisdiction, order of calls. */
package org.bangyuan.registry.app;
