/** 援助案件: application to decision. */
package org.bangyuan.cases;
