package org.bangyuan.cases.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 入户调查 (F5) with its 信息核对 (F6), one for each time the township examines the case (五2). */
@Entity
@Table(schema = "cases", name = "visit")
public class Visit extends CasePart {
    /** What the investigators found. */
    public record Report(
            LocalDate visitedOn,
            String place,
            String interviewee,
            String housing,
            String income,
            String expenses,
            String neighbours,
            String finding,
            List<Checked.Result> checked) {
        public Report {
            checked = List.copyOf(checked);
        }
    }

    @Column(name = "visited_on", nullable = false, updatable = false)
    private LocalDate visitedOn;

    @Column(nullable = false, updatable = false)
    private String place;

    @Column(nullable = false, updatable = false)
    private String interviewee;

    @Column(updatable = false)
    private String housing;

    @Column(updatable = false)
    private String income;

    @Column(updatable = false)
    private String expenses;

    @Column(updatable = false)
    private String neighbours;

    @Column(nullable = false, updatable = false)
    private String finding;

    @Column(name = "investigators", nullable = false, updatable = false)
    private TextList by;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @OneToMany(mappedBy = "visit", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Checked> checked = new ArrayList<>();

    protected Visit() {} // for JPA only

    Visit(AssistanceCase matter, int position, Actor actor, TextList investigators, Report report) {
        super(matter, position);
        this.visitedOn = report.visitedOn();
        this.place = report.place();
        this.interviewee = report.interviewee();
        this.housing = report.housing();
        this.income = report.income();
        this.expenses = report.expenses();
        this.neighbours = report.neighbours();
        this.finding = report.finding();
        this.by = investigators;
        this.recordedBy = actor.username();
        this.at = actor.at();
        for (Checked.Result result : report.checked()) {
            checked.add(new Checked(this, checked.size() + 1, result));
        }
    }

    public Report report() {
        return new Report(
                visitedOn,
                place,
                interviewee,
                housing,
                income,
                expenses,
                neighbours,
                finding,
                checked.stream().map(Checked::result).toList());
    }

    public TextList by() {
        return by;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant at() {
        return at;
    }
}
