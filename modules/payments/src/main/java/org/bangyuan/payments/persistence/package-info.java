/** Reading and writing the schema {@code payments}, always within somebody's jurisdiction. */
package org.bangyuan.payments.persistence;
