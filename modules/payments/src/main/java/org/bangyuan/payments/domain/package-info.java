/**
 * What a payment line, a payment list and their journal are, and the rules of 六(二) and 六(四) that
 * they keep. Knows no container and no database session.
 */
package org.bangyuan.payments.domain;
