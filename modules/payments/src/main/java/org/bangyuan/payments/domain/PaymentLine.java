package org.bangyuan.payments.domain;

import static org.bangyuan.payments.api.PaymentDesk.LineState.CHECKED;
import static org.bangyuan.payments.api.PaymentDesk.LineState.LISTED;
import static org.bangyuan.payments.api.PaymentDesk.LineState.PAID;
import static org.bangyuan.payments.api.PaymentDesk.LineState.PENDING;
import static org.bangyuan.payments.api.PaymentDesk.LineState.RETURNED;
import static org.bangyuan.payments.api.PaymentDesk.LineState.REVOKED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.FundSource;
import org.bangyuan.payments.api.PaymentDesk.LineState;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Handling;

/**
 * 发放明细: the money of one decision on its way to one person. Pending after the approval, listed by
 * the maker, checked by another, then paid or returned by the bank. A returned line stays as it is
 * and a new pending one takes its place, so what was granted never shrinks (退汇不减应发); of all lines
 * of a decision at most one is not returned. The amount never changes; only 抵扣 is below zero, and
 * is set off against what the same person gets on the same list. Its business year is that of the
 * decision, of 生活补助 that of its month; the month of finance belongs to the list. Its money comes
 * from the fund of its list; on no list it is expected of the budget (FUND-1), and what was
 * returned goes out again from where it came.
 */
@Entity
@Table(schema = "payments", name = "payment_line")
public class PaymentLine {
    /** 六(四): the use of the money is supervised; nobody acts twice on the same money. */
    static final Citation SUPERVISION = Citation.measure("六(四)");

    /** 六(二): the money reaches the person it was granted to (救助资金发放“一键达”). */
    public static final Citation PAID_TO_THE_PERSON = Citation.measure("六(二)");

    @Id private UUID id;
    @Version private long version;

    @Column(name = "county_org")
    private String countyOrg;

    @Column(name = "town_org")
    private String townOrg;

    @Column(name = "village_org")
    private String villageOrg;

    @Column(name = "business_year")
    private int businessYear;

    @Embedded private Grant grant;
    @Embedded private Purpose purpose;
    @Embedded private Account account;

    @Enumerated(EnumType.STRING)
    @Column(name = "fund_source")
    private FundSource fund;

    @Column(name = "amount_fen")
    private long amountFen;

    @Enumerated(EnumType.STRING)
    private LineState state;

    @Column(name = "list_id")
    private UUID listId;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Column(name = "return_reason")
    private String returnReason;

    private UUID replaces;

    @Embedded private CountyRelease release;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected PaymentLine() {} // for JPA only

    private PaymentLine(
            Grant grant,
            Purpose purpose,
            Handling handling,
            Money amount,
            Account account,
            Instant at) {
        this.id = UUID.randomUUID();
        this.grant = grant;
        this.purpose = purpose;
        this.countyOrg = handling.countyOrg();
        this.townOrg = handling.townOrg();
        this.villageOrg = handling.villageOrg();
        this.businessYear =
                purpose.month() == null ? grant.decidedOn().getYear() : purpose.month().getYear();
        this.fund = FundSource.BUDGET;
        this.amountFen = amount.fen();
        this.account = account;
        this.state = PENDING;
        this.approvedAt = at;
    }

    /** 批准后待发. */
    public static PaymentLine approved(
            Grant grant, Handling handling, Money amount, Account account, Instant at) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("nothing to pay: " + amount);
        }
        return new PaymentLine(grant, Purpose.once(), handling, amount, account, at);
    }

    /** 生活补助 of a month, 补发 or 抵扣, as a county officer has entered it (四(一)). */
    public static PaymentLine monthly(
            Grant grant,
            Purpose purpose,
            Handling handling,
            Money amount,
            Account account,
            Instant at) {
        if (amount.isZero() || amount.isNegative() != purpose.isDeduction()) {
            throw new IllegalArgumentException(purpose.kind() + " of " + amount);
        }
        return new PaymentLine(grant, purpose, handling, amount, account, at);
    }

    /**
     * Goes on a list that the maker makes.
     *
     * @param account where the money goes as of today
     * @param exclusions everything on record about the person today
     */
    void listOn(PaymentList list, Account current, List<Exclusion> exclusions, LocalDate today) {
        if (state != PENDING) {
            throw Problem.conflict("payments.line-not-pending", grant.caseNumber());
        }
        if (!countyOrg.equals(list.countyOrg())) {
            throw Problem.notFound("payments.line-unknown");
        }
        if (replaces != null && fund != list.fund()) {
            throw Problem.conflict("payments.returned-to-its-fund", grant.caseNumber())
                    .about("payment-line", id, countyOrg);
        }
        this.account = current;
        if (purpose.month() != null && list.maker().equals(grant.decidedBy())) {
            throw Problem.ruleBroken(
                            SUPERVISION, "payments.officer-may-not-list", grant.caseNumber())
                    .about("payment-line", id, countyOrg);
        }
        requirePayable(list.maker(), exclusions, today);
        this.state = LISTED;
        this.listId = list.id();
        this.fund = list.fund();
    }

    void takeOff() {
        require(LISTED);
        this.state = PENDING;
        this.listId = null;
        if (replaces == null) {
            this.fund = FundSource.BUDGET;
        }
    }

    /** Released to the bank; everything is looked at again, because days may have passed. */
    void check(String checker, Account current, List<Exclusion> exclusions, LocalDate today) {
        require(LISTED);
        if (account.leadsElsewhere(current)) {
            throw Problem.conflict("payments.account-changed-since-listing", grant.caseNumber());
        }
        if (checker.equals(grant.decidedBy())) {
            throw Problem.ruleBroken(
                            SUPERVISION, "payments.decider-may-not-check", grant.caseNumber())
                    .about("payment-line", id, handling().countyOrg());
        }
        requirePayable(checker, exclusions, today);
        this.state = CHECKED;
    }

    private void requirePayable(String acting, List<Exclusion> exclusions, LocalDate today) {
        if (!account.isKnown()) {
            throw Problem.ruleBroken(PAID_TO_THE_PERSON, "payments.no-account", grant.caseNumber());
        }
        if (account.wasEditedLatelyBy(acting, today)) {
            throw Problem.ruleBroken(
                            SUPERVISION,
                            "payments.account-editor",
                            grant.caseNumber(),
                            Account.WATCHED_DAYS)
                    .about("payment-line", id, handling().countyOrg());
        }
        if (release != null && release.by().equals(acting)) {
            throw Problem.ruleBroken(
                            SUPERVISION, "payments.releaser-may-not-list", grant.caseNumber())
                    .about("payment-line", id, handling().countyOrg());
        }
        List<ExclusionHit> hits = hits(exclusions, today);
        if (!hits.isEmpty()) {
            ExclusionHit first = hits.get(0);
            throw Problem.ruleBroken(
                    first.ground().citation(),
                    "payments.exclusion-undecided",
                    grant.caseNumber(),
                    first.ground().citation().clause(),
                    first.from());
        }
    }

    /** 三(二): what is on record today and the county has not decided on. */
    public List<ExclusionHit> hits(List<Exclusion> exclusions, LocalDate today) {
        return ExclusionHit.among(exclusions, grant.decidedOn(), today).stream()
                .filter(hit -> release == null || !release.covers(hit))
                .toList();
    }

    /** The bank has paid it. Said twice, it stays as it is. */
    boolean pay(LocalDate on) {
        if (state == PAID) {
            return false;
        }
        require(CHECKED);
        this.state = PAID;
        this.paidOn = on;
        return true;
    }

    /**
     * 退汇: with the bank or already taken for paid. EX-F01: what is due stays due.
     *
     * @return the line that takes its place
     */
    PaymentLine bounce(LocalDate on, String reason, Instant at) {
        if (state != CHECKED && state != PAID) {
            throw Problem.conflict("payments.line-not-with-bank", grant.caseNumber());
        }
        this.state = RETURNED;
        this.returnedOn = on;
        this.returnReason = reason;
        var again =
                new PaymentLine(
                        grant,
                        purpose,
                        new Handling(countyOrg, townOrg, villageOrg),
                        amount(),
                        account,
                        at);
        again.replaces = id;
        again.fund = fund;
        again.release = release;
        return again;
    }

    /** 县级决定: pays in spite of these hits. Not by the makers and checkers of lists. */
    public void payDespite(CountyRelease decision) {
        if (state != PENDING && state != LISTED) {
            throw Problem.conflict("payments.line-not-pending", grant.caseNumber());
        }
        this.release = decision;
    }

    /**
     * 撤销: the decision was revoked (五3). What is paid stays paid; what is on its way keeps the
     * ruling waiting until it is known what becomes of it.
     *
     * @return true where it will not be paid any more
     * @throws Problem CONFLICT where it is on a list or with the bank
     */
    public boolean revoke() {
        if (state == LISTED || state == CHECKED) {
            throw Problem.conflict("payments.revoked-on-its-way", grant.caseNumber());
        }
        if (state != PENDING) {
            return false;
        }
        this.state = REVOKED;
        return true;
    }

    private void require(LineState wanted) {
        if (state != wanted) {
            throw Problem.conflict("payments.line-moved-on", grant.caseNumber());
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Handling handling() {
        return new Handling(countyOrg, townOrg, villageOrg);
    }

    public int businessYear() {
        return businessYear;
    }

    public Grant grant() {
        return grant;
    }

    public Purpose purpose() {
        return purpose;
    }

    public FundSource fund() {
        return fund;
    }

    /** Where nothing is known of an account, one of which nothing is known. */
    public Account account() {
        return account == null ? new Account(null, null, null, null, null) : account;
    }

    public Money amount() {
        return Money.ofFen(amountFen);
    }

    public LineState state() {
        return state;
    }

    /** Null while pending. */
    public UUID listId() {
        return listId;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public LocalDate returnedOn() {
        return returnedOn;
    }

    /** Day on which the line came to its end as it stands, or null. */
    public LocalDate settledOn() {
        return returnedOn == null ? paidOn : returnedOn;
    }

    public boolean isSettled() {
        return state == PAID || state == RETURNED;
    }

    public String returnReason() {
        return returnReason;
    }

    /** The returned line that this one pays again, or null. */
    public UUID replaces() {
        return replaces;
    }

    /** Null unless the county decided to pay in spite of an exclusion. */
    public CountyRelease release() {
        return release;
    }
}
