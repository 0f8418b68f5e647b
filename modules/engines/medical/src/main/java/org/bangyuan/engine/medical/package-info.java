/** 医疗援助: 四(二). Pure functions; no I/O, clock or state. */
package org.bangyuan.engine.medical;
