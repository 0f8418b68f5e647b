/** 社会化援助: 四(七). Pure functions; no I/O, clock or state. */
package org.bangyuan.engine.social;
