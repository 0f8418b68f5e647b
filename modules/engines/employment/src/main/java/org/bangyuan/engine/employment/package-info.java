/** 就业援助: 四(五). Pure functions; no I/O, clock or state. */
package org.bangyuan.engine.employment;
