/** Plays scenario files against the engines and compares to the fen and the day. */
package org.bangyuan.scenario;
