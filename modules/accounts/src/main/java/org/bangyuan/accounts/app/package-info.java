/** Session beans behind the api, the acting person, and how the first account comes into being. */
package org.bangyuan.accounts.app;
