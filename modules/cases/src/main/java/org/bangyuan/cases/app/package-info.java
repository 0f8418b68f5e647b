/**
 * Session beans behind the published interfaces: transaction, role, jurisdiction, four eyes and the
 * order of calls to other modules. Decides no law.
 */
package org.bangyuan.cases.app;
