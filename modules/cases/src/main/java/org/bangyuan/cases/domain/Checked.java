package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** 信息核对 (F6): one item checked with one source. */
@Entity
@Table(schema = "cases", name = "checked")
public class Checked {
    /** What came out. */
    public record Result(String source, String item, String result, boolean consistent) {}

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "visit_id", nullable = false, updatable = false)
    private Visit visit;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(nullable = false, updatable = false)
    private String item;

    @Column(nullable = false, updatable = false)
    private String result;

    @Column(nullable = false, updatable = false)
    private boolean consistent;

    protected Checked() {} // for JPA only

    Checked(Visit visit, int position, Result result) {
        this.id = UUID.randomUUID();
        this.visit = visit;
        this.position = position;
        this.source = result.source();
        this.item = result.item();
        this.result = result.result();
        this.consistent = result.consistent();
    }

    public Result result() {
        return new Result(source, item, result, consistent);
    }

    Visit visit() {
        return visit;
    }

    int position() {
        return position;
    }
}
