/** Session beans and timers: transaction, role, the order of calls. */
package org.bangyuan.assessment.app;
