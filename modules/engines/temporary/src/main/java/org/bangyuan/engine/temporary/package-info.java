/** 四(六) 临时援助: one-off grants after an event. Pure functions. */
package org.bangyuan.engine.temporary;
