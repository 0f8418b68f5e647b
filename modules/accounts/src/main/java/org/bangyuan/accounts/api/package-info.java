/** Staff: accounts, roles, organisations they belong to, their language. */
package org.bangyuan.accounts.api;
