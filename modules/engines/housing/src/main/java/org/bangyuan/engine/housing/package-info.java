/** 住房援助: 四(三). Pure functions; no I/O, clock or state. */
package org.bangyuan.engine.housing;
