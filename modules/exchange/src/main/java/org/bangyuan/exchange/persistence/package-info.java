/** The schema {@code exchange}: answers kept for repeated requests. */
package org.bangyuan.exchange.persistence;
