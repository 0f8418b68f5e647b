/**
 * The law's interface: engines, determinations with their explained steps, and the parameters in
 * force. Plain Java on the kernel alone; an engine is a pure function of facts and standards, and
 * everything that calls one (cases, registry, the scenario runner) sees this package and {@code
 * org.bangyuan.engine.facts} only.
 */
package org.bangyuan.engine;
