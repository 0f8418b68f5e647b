/** 对象与条件: who may be helped, and who may not. Pure functions; no I/O, clock or state. */
package org.bangyuan.engine.eligibility;
