/** 临时援助: 四(六). Pure functions; no I/O, clock or state. */
package org.bangyuan.engine.temporary;
