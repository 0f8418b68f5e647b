/** 三 援助范围: who may be helped, in which hardship, and who may not. Pure functions. */
package org.bangyuan.engine.eligibility;
