/** 援助案件: application to decision, and the reconsideration of a decision. */
package org.bangyuan.cases;
