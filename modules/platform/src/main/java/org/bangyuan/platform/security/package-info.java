/** Roles, jurisdiction and the acting person: the words in which every module asks "may they?". */
package org.bangyuan.platform.security;
