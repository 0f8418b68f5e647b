/** Tables of schema {@code reporting}, and the published views of cases and payments. */
package org.bangyuan.reporting.persistence;
