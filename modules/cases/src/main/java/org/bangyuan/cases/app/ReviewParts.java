package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What a reconsideration is worked with: limits, people, clocks, papers, and how it is shown. */
@Dependent
public class ReviewParts {
    private final ReviewViews views;
    private final ReviewLimits limits;
    private final Reviewers reviewers;
    private final Clocks clocks;
    private final CasePapers papers;

    @Inject
    public ReviewParts(
            ReviewViews views,
            ReviewLimits limits,
            Reviewers reviewers,
            Clocks clocks,
            CasePapers papers) {
        this.views = views;
        this.limits = limits;
        this.reviewers = reviewers;
        this.clocks = clocks;
        this.papers = papers;
    }

    ReviewViews views() {
        return views;
    }

    ReviewLimits limits() {
        return limits;
    }

    Reviewers reviewers() {
        return reviewers;
    }

    Clocks clocks() {
        return clocks;
    }

    CasePapers papers() {
        return papers;
    }
}
