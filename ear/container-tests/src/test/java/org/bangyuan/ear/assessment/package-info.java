/** Findings over everybody, and what people answer, in the container. */
package org.bangyuan.ear.assessment;
