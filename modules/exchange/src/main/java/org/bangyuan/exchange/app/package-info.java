/** Transactions, roles and traces of what other systems ask for. */
package org.bangyuan.exchange.app;
