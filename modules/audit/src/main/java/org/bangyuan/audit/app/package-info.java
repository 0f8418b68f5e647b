/** Session beans behind the api: who acts, when, in which transaction. */
package org.bangyuan.audit.app;
