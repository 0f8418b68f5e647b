package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.kernel.WorkCalendar;

/**
 * 办结期限 of one level (五2, 五3). A clock that stops is kept; a new one begins where the law lets it
 * begin anew, so the whole time stays visible.
 */
@Entity
@Table(schema = "cases", name = "clock")
public class CaseClock extends CasePart {
    /** Whose days, or the applicant's time to complete papers. */
    public enum Kind {
        TOWN,
        CORRECTION,
        COUNTY,
        /** 复核: the authority's time to decide (A-REVIEW). */
        REVIEW
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "counted_days", nullable = false)
    private CountedDays counted;

    @Column(nullable = false)
    private boolean provisional;

    @Column(name = "calendar_version", nullable = false)
    private String calendarVersion;

    @Column(name = "stopped_on")
    private LocalDate stoppedOn;

    protected CaseClock() {} // for JPA only

    CaseClock(AssistanceCase matter, int position, Kind kind, Deadline deadline) {
        super(matter, position);
        this.kind = kind;
        this.receivedOn = deadline.received();
        count(deadline);
    }

    private void count(Deadline deadline) {
        this.dueOn = deadline.due();
        this.counted = new CountedDays(deadline.counted());
        this.provisional = deadline.provisional();
        this.calendarVersion = deadline.calendarVersion();
    }

    /** Counts again as many working days where the calendar of a year has come or was amended. */
    boolean recount(WorkCalendar calendar) {
        if (!isRunning()) {
            return false;
        }
        Deadline again = Deadline.ofWorkingDays(calendar, receivedOn, counted.days().size());
        boolean same = !provisional && again.counted().equals(counted.days());
        if (again.provisional() || same) {
            return false;
        }
        count(again);
        return true;
    }

    void stop(LocalDate day) {
        if (stoppedOn == null) {
            stoppedOn = day;
        }
    }

    public Kind kind() {
        return kind;
    }

    public boolean isRunning() {
        return stoppedOn == null;
    }

    public LocalDate stoppedOn() {
        return stoppedOn;
    }

    public Deadline deadline() {
        return new Deadline(receivedOn, dueOn, counted.days(), provisional, calendarVersion);
    }
}
