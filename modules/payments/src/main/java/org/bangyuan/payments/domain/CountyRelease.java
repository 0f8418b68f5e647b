package org.bangyuan.payments.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 县级书面决定 to pay although an exclusion is on record: who, when, why, and on exactly which entries of
 * the record. What is recorded later is not covered.
 */
@Embeddable
public class CountyRelease {
    @Column(name = "released_by")
    private String by;

    @Column(name = "released_by_name")
    private String name;

    @Column(name = "released_at")
    private Instant at;

    @Column(name = "release_reasons")
    private String reasons;

    @Column(name = "released_hits")
    private String marks;

    protected CountyRelease() {} // for JPA only

    public CountyRelease(
            String by, String name, Instant at, String reasons, List<ExclusionHit> hits) {
        this.by = by;
        this.name = name;
        this.at = at;
        this.reasons = reasons;
        this.marks = hits.stream().map(ExclusionHit::mark).collect(Collectors.joining(","));
    }

    boolean covers(ExclusionHit hit) {
        return marks != null && Arrays.asList(marks.split(",")).contains(hit.mark());
    }

    public String by() {
        return by;
    }

    public String name() {
        return name;
    }

    public Instant at() {
        return at;
    }

    public String reasons() {
        return reasons;
    }
}
