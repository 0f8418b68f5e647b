/** Payment lists: making, checking, confirming, returns. */
package org.bangyuan.payments.api;
