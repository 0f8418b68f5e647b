/** Accounts, the rules on roles and on passwords. */
package org.bangyuan.accounts.domain;
