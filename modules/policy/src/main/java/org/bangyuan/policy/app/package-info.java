/** Session beans behind the api, start-up and the loading of the built-in series. */
package org.bangyuan.policy.app;
