package org.bangyuan.policy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.bangyuan.policy.api.CalendarYear;

/** A year whose notice of the State Council is loaded. */
@Entity
@Table(schema = "policy", name = "calendar_year")
public class NoticeYear {
    @Id private int year;

    @Column(nullable = false)
    private String notice;

    @Column(nullable = false)
    private LocalDate edition;

    @Column(nullable = false)
    private String source;

    @Column(name = "loaded_by", nullable = false)
    private String loadedBy;

    @Column(name = "loaded_at", nullable = false)
    private Instant loadedAt;

    protected NoticeYear() {} // for JPA only

    public NoticeYear(CalendarYear view, String loadedBy, Instant loadedAt) {
        this.year = view.year();
        this.notice = view.notice();
        this.edition = view.edition();
        this.source = view.source();
        this.loadedBy = loadedBy;
        this.loadedAt = loadedAt;
    }

    public int year() {
        return year;
    }

    public LocalDate edition() {
        return edition;
    }

    public Instant loadedAt() {
        return loadedAt;
    }

    public CalendarYear view() {
        return new CalendarYear(year, notice, edition, source);
    }
}
