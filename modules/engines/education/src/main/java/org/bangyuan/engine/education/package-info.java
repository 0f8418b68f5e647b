/** 教育援助: 四(四). Pure functions; no I/O, clock or state. */
package org.bangyuan.engine.education;
