/** 系统管理: accounts and posts, and the sign-in log. */
package org.bangyuan.web.admin;
