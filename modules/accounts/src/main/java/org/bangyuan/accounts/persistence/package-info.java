/** The tables of accounts. The server's realm reads them through the views {@code login_v1}. */
package org.bangyuan.accounts.persistence;
