package org.bangyuan.policy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.bangyuan.kernel.WorkCalendar.DayException;

/** A day that a notice takes out of the plain week: a holiday, or a weekend that is worked. */
@Entity
@Table(schema = "policy", name = "calendar_day")
public class NoticeDay {
    @Id private LocalDate day;

    @Column(nullable = false)
    private boolean worked;

    @Column(nullable = false)
    private String name;

    protected NoticeDay() {} // for JPA only

    public NoticeDay(LocalDate day, DayException exception) {
        this.day = day;
        this.worked = exception.worked();
        this.name = exception.name();
    }

    public LocalDate day() {
        return day;
    }

    public DayException exception() {
        return new DayException(worked, name);
    }
}
