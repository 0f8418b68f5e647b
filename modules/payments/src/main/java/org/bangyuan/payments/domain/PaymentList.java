package org.bangyuan.payments.domain;

import static org.bangyuan.payments.api.PaymentDesk.ListState.CHECKED;
import static org.bangyuan.payments.api.PaymentDesk.ListState.MADE;
import static org.bangyuan.payments.api.PaymentDesk.ListState.SETTLED;
import static org.bangyuan.payments.api.PaymentDesk.ListState.SUBMITTED;
import static org.bangyuan.payments.api.PaymentDesk.ListState.VOID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.FundSource;
import org.bangyuan.payments.api.PaymentDesk.ListState;
import org.bangyuan.platform.problem.Problem;

/**
 * 发放花名册 (F16) of one county: made by one person, submitted, checked by another (SD-5), then settled
 * line by line. It carries its own count and total, which are compared with an independent sum of
 * its lines before it is submitted and checked. The month of finance is that of its making. Every
 * change of a line passes through its list, so two people never work on one list at once. All its
 * money comes from one fund (FUND-2): two funds are two lists and two books.
 */
@Entity
@Table(schema = "payments", name = "payment_list")
public class PaymentList {
    @Id private UUID id;
    @Version private long version;

    @Column(name = "county_org")
    private String countyOrg;

    private String number;

    @Column(name = "finance_month")
    private String financeMonth;

    @Enumerated(EnumType.STRING)
    @Column(name = "fund_source", updatable = false)
    private FundSource fund;

    @Enumerated(EnumType.STRING)
    private ListState state;

    private long lines;

    @Column(name = "total_fen")
    private long totalFen;

    private String maker;

    @Column(name = "maker_name")
    private String makerName;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private String checker;

    @Column(name = "checker_name")
    private String checkerName;

    @Column(name = "checked_at")
    private Instant checkedAt;

    private String remark;

    @Column(name = "roster_paper")
    private UUID rosterPaper;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected PaymentList() {} // for JPA only

    /** A person at the moment of acting. */
    public record Actor(String username, String name, Instant at) {}

    /** 编制. */
    public PaymentList(
            String countyOrg, String number, YearMonth month, FundSource fund, Actor maker) {
        this.id = UUID.randomUUID();
        this.countyOrg = countyOrg;
        this.number = number;
        this.financeMonth = month.toString();
        this.fund = fund;
        this.state = MADE;
        this.maker = maker.username();
        this.makerName = maker.name();
        this.madeAt = maker.at();
        this.changedAt = maker.at();
    }

    /** Takes a pending line on. */
    public void add(PaymentLine line, Account current, List<Exclusion> known, LocalDate today) {
        require(MADE);
        line.listOn(this, current, known, today);
        this.lines++;
        this.totalFen = total().plus(line.amount()).fen();
    }

    /** Takes a line off again; without a line the list is void. */
    public void remove(PaymentLine line, Actor actor) {
        require(MADE);
        requireMaker(actor);
        line.takeOff();
        this.lines--;
        this.totalFen = total().minus(line.amount()).fen();
        if (lines == 0) {
            this.state = VOID;
        }
        this.changedAt = actor.at();
    }

    /**
     * 提交复核.
     *
     * @param all its lines; no deduction is above what it is taken from
     * @param sums count and total of the lines, added up apart from this
     */
    public void submit(Actor actor, List<PaymentLine> all, Sums sums) {
        require(MADE);
        requireMaker(actor);
        requireEqual(sums);
        SetOff.requireCovered(all);
        this.state = SUBMITTED;
        this.submittedAt = actor.at();
        this.remark = null;
        this.changedAt = actor.at();
    }

    /** 退回编制人, with what is to be mended. */
    public void sendBack(Actor actor, String why) {
        require(SUBMITTED);
        requireOther(actor);
        this.state = MADE;
        this.remark = why;
        this.changedAt = actor.at();
    }

    /** 复核: the lines have been checked one by one before. */
    public void check(Actor actor, Sums sums, UUID roster) {
        require(SUBMITTED);
        requireOther(actor);
        requireEqual(sums);
        this.state = CHECKED;
        this.checker = actor.username();
        this.checkerName = actor.name();
        this.checkedAt = actor.at();
        this.rosterPaper = roster;
        this.changedAt = actor.at();
    }

    /** Looks at one line before the whole is checked. */
    public void checkLine(
            PaymentLine line,
            Actor actor,
            Account current,
            List<Exclusion> known,
            LocalDate today) {
        require(SUBMITTED);
        requireOther(actor);
        line.check(actor.username(), current, known, today);
    }

    /** The bank has paid the line; false where that was known. */
    public boolean pay(PaymentLine line, LocalDate on, Instant at) {
        requireWithBank();
        boolean changed = line.pay(on);
        if (changed) {
            this.changedAt = at;
        }
        return changed;
    }

    /** The bank returned the line; what takes its place is on no list. */
    public PaymentLine bounce(PaymentLine line, LocalDate on, String reason, Instant at) {
        requireWithBank();
        this.changedAt = at;
        return line.bounce(on, reason, at);
    }

    /** 办结 once nothing is open; a later return leaves it so. */
    public boolean settle(long open) {
        if (state == CHECKED && open == 0) {
            this.state = SETTLED;
            return true;
        }
        return false;
    }

    /** SD-5: the maker of a list never checks it. */
    private void requireOther(Actor actor) {
        if (actor.username().equals(maker)) {
            throw Problem.ruleBroken(
                            PaymentLine.SUPERVISION, "payments.maker-may-not-check", number)
                    .about("payment-list", id, countyOrg);
        }
    }

    private void requireMaker(Actor actor) {
        if (!actor.username().equals(maker)) {
            throw Problem.forbidden("payments.only-its-maker", number, makerName)
                    .about("payment-list", id, countyOrg);
        }
    }

    private void requireEqual(Sums sums) {
        if (sums.count() == 0) {
            throw Problem.conflict("payments.list-empty", number);
        }
        if (sums.count() != lines || !sums.total().equals(total())) {
            throw new IllegalStateException("list " + id + " does not add up: " + sums);
        }
    }

    private void requireWithBank() {
        if (state != CHECKED && state != SETTLED) {
            throw Problem.conflict("payments.list-moved-on", number);
        }
    }

    private void require(ListState wanted) {
        if (state != wanted) {
            throw Problem.conflict("payments.list-moved-on", number);
        }
    }

    /** Count and total, added up by the database. */
    public record Sums(long count, Money total) {}

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String countyOrg() {
        return countyOrg;
    }

    public String number() {
        return number;
    }

    public YearMonth month() {
        return YearMonth.parse(financeMonth);
    }

    public FundSource fund() {
        return fund;
    }

    public ListState state() {
        return state;
    }

    public long lines() {
        return lines;
    }

    public Money total() {
        return Money.ofFen(totalFen);
    }

    public String maker() {
        return maker;
    }

    public String makerName() {
        return makerName;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String checker() {
        return checker;
    }

    public String checkerName() {
        return checkerName;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public String remark() {
        return remark;
    }

    public UUID rosterPaper() {
        return rosterPaper;
    }
}
