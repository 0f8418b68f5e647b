/** 审计: append in the transaction, sequencer, signed heads. */
package org.bangyuan.audit;
