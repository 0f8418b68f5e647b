/**
 * 认定与排查: what the engines say of registered people. One household's whole entitlement at a glance,
 * trial calculations, and everybody's: who is entitled and receives nothing, and whom a change of a
 * parameter would touch. It concludes and asks; it records no fact about anybody (that is the
 * registry's) and decides no case.
 */
package org.bangyuan.assessment;
