package org.bangyuan.assessment.domain;

/**
 * What a pass over a county has counted so far.
 *
 * @param seen findings that live, old and new
 * @param opened new ones among them
 * @param unanswerable questions without a fact or a parameter
 * @param livingEntitled people to whom 生活补助 is due this month
 * @param livingDrawn those of them who are on its list
 */
public record DiscoveryCount(
        long households,
        long persons,
        long seen,
        long opened,
        long unanswerable,
        long livingEntitled,
        long livingDrawn) {}
