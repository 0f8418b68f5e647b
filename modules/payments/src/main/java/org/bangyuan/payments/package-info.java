/** 发放: entitlements, payment lists, returns. */
package org.bangyuan.payments;
