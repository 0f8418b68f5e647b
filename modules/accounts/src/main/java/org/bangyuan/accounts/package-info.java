/** 账户: staff, posts, roles and data scope, sign-in. */
package org.bangyuan.accounts;
