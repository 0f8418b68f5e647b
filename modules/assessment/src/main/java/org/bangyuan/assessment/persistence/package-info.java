/** Tables of schema {@code assessment}, and the published views of registry and payments. */
package org.bangyuan.assessment.persistence;
