/**
 * Performance, measured side by side in the same run with what one would pick instead; ratios
 * count, seconds do not. How to run it and what came of it is in {@code docs/bench}. Nothing here
 * is asserted in a test.
 */
package org.bangyuan.bench;
