/** Staff: accounts, roles, organisations they belong to, whom they stand aside from, language. */
package org.bangyuan.accounts.api;
