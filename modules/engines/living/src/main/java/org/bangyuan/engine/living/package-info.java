/** 生活援助: 四(一). Pure functions; no I/O, clock or state. */
package org.bangyuan.engine.living;
