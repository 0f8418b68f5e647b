/** HTTP to use case and back. Decides nothing and opens no transaction. */
package org.bangyuan.exchange.resource;
