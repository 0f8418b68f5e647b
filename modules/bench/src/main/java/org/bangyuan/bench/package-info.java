/**
 * Performance, measured side by side in the same run with what one would pick instead; ratios count,
 * seconds do not. Run by {@code mvn -Pbench -pl modules/bench -am verify -DskipTests}; results are
 * in {@code docs/bench}. Nothing here is asserted in a test.
 */
package org.bangyuan.bench;
