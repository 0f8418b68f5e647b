/**
 * Transactions, roles and the order of calls around payment lines and lists. No rule about money is
 * decided here that the entities do not keep themselves.
 */
package org.bangyuan.payments.app;
