/**
 * What goes over the wire: our own shapes, never an entity and never a whole identity number out.
 */
package org.bangyuan.exchange.wire;
