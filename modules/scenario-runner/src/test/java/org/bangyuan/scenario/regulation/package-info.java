/**
 * Law beside code: the pages of {@code docs/regulation}, generated from the regulation's sentences,
 * the parameters, the scenarios and the tests, and refused where they no longer agree.
 */
package org.bangyuan.scenario.regulation;
