/** Refusals and failures as RFC 9457 {@code application/problem+json}, in the caller's language. */
package org.bangyuan.exchange.problem;
