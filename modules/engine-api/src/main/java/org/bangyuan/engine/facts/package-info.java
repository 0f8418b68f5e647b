/**
 * What goes into an engine and what comes out of it: immutable records and the closed lists of the
 * regulation's terms. No rule is decided here beyond the shape of the facts.
 */
package org.bangyuan.engine.facts;
