package org.bangyuan.cases.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.cases.api.Reconsiderations.Authority;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.problem.Problem;

/**
 * 复核 (五3): what can be done about a decision. The decision holds while it is reconsidered. Revoked,
 * it stays in the history, and the county has the matter again; what was paid on it counts against
 * what is granted anew, so that nothing is paid twice.
 */
@MappedSuperclass
abstract class ReconsideredCase extends CaseFile {
    private static final Citation OBJECTION = Citation.measure("五3");

    /** Where a reconsideration is open: the authority that has it. */
    @Enumerated(EnumType.STRING)
    @Column(name = "review_authority")
    private Authority reviewAuthority;

    /** 复核经办人 of the open one, by sign-in name. */
    @Column(name = "review_handler")
    private String reviewHandler;

    @Column(name = "paid_before_fen", nullable = false)
    private long paidBeforeFen;

    @Column(name = "paid_before_on")
    private LocalDate paidBeforeOn;

    @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Reconsideration> reconsiderations = new ArrayList<>();

    @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<JoinedReconsideration> joined = new ArrayList<>();

    protected ReconsideredCase() {} // for JPA only

    ReconsideredCase(UUID id, String number, Application application, LocalDate receivedOn) {
        super(id, number, application, receivedOn);
    }

    /**
     * 登记复核申请: the first about a decision is a matter of its own, one to the other authority is
     * joined to it (EX-R03).
     */
    public void requestReconsideration(
            Actor actor, Reconsideration.Request request, Reconsideration.Limits limits) {
        requireReconsiderable();
        requireNotConcerned(actor);
        Optional<Reconsideration> known = reconsideration();
        if (known.isPresent()) {
            join(actor, known.get(), request);
            return;
        }
        if (request.receivedOn().isAfter(limits.filing().due()) && request.lateReason() == null) {
            throw refused("cases.reconsideration.late", limits.filing().due());
        }
        reconsiderations.add(
                new Reconsideration(self(), decisionPosition(), actor, request, limits));
        reviewAuthority = request.authority();
        begin(CaseClock.Kind.REVIEW, limits.ruling(), actor.today());
        if (request.authority() == Authority.COUNTY_GOVERNMENT) {
            record(actor, "review-registered-government", documentNumber());
        } else {
            record(actor, "review-registered-bureau", documentNumber());
        }
    }

    private void join(Actor actor, Reconsideration open, Reconsideration.Request request) {
        boolean again =
                open.request().authority() == request.authority()
                        || joinedTo(open).stream()
                                .anyMatch(each -> each.authority() == request.authority());
        if (again) {
            throw Problem.conflict("cases.reconsideration.registered");
        }
        joined.add(new JoinedReconsideration(open, joined.size() + 1, actor, request));
        record(actor, "review-joined", documentNumber());
    }

    /** Until the day on which one of the two authorities has decided. */
    private void requireReconsiderable() {
        last(reconsiderations)
                .filter(each -> !each.state().isOpen())
                .filter(each -> decision().isEmpty() || each.position() == decisionPosition())
                .ifPresent(
                        over -> {
                            throw refused(
                                    "cases.reconsideration.over",
                                    over.documentNumber(),
                                    over.decidedOn());
                        });
        if (!isDecided()) {
            throw refused("cases.reconsideration.not-decided");
        }
    }

    private void requireNotConcerned(Actor actor) {
        String recusal = actor.standsAside().refusal(self(), actor.name());
        if (recusal != null) {
            throw refused(recusal).about("case", id(), handling().countyOrg());
        }
    }

    /** 指派复核经办人: none of those who handled the matter, nobody who stands aside (EX-R05). */
    public void assignReviewer(Actor actor, Official official) {
        Reconsideration open = openReconsideration();
        requireIndependent(official);
        involve(official.username(), Capacity.REVIEWER, actor);
        open.assign(actor, official);
        reviewHandler = official.username();
        record(actor, "review-assigned", official.name());
    }

    private void requireIndependent(Official official) {
        Segregation.refusal(self(), Capacity.REVIEWER, official)
                .ifPresent(
                        code -> {
                            throw refused(code, official.name())
                                    .about("case", id(), handling().countyOrg());
                        });
    }

    /**
     * 作出复核决定, by the handler alone.
     *
     * @param countyClock begins where the decision is revoked
     */
    public void rule(Actor actor, Reconsideration.Ruling ruling, Deadline countyClock) {
        Reconsideration open = openReconsideration();
        if (!actor.username().equals(open.handler())) {
            throw Problem.forbidden("cases.reconsideration.not-handler");
        }
        requireIndependent(actor.official());
        open.decide(actor, ruling);
        reviewAuthority = null;
        reviewHandler = null;
        stopClocks(actor.today());
        if (ruling.revoked()) {
            record(actor, "review-revoked", ruling.documentNumber(), documentNumber());
            revoke(actor, countyClock);
        } else {
            record(actor, "review-upheld", ruling.documentNumber(), documentNumber());
        }
    }

    private void revoke(Actor actor, Deadline countyClock) {
        if (stage == CaseStage.PAID) {
            paidBeforeFen = decision().orElseThrow().grounds().pay().fen();
            paidBeforeOn = outcome().paidOn();
        }
        putAside();
        outcome().undecided();
        stage = CaseStage.COUNTY_RECEIVED;
        show(opinion().map(Opinion::proposed).orElse(matter().requested()));
        begin(CaseClock.Kind.COUNTY, countyClock, actor.today());
    }

    private Reconsideration openReconsideration() {
        return reconsideration()
                .filter(each -> each.state().isOpen())
                .orElseThrow(() -> Problem.conflict("cases.reconsideration.none-open"));
    }

    /** What was paid on a decision that was revoked is not taken back here, nor paid again. */
    void requireNotBelowPaid(Proposal.Terms terms) {
        boolean below = !terms.isApproval() || terms.amount().compareTo(paidBefore()) < 0;
        if (paidBefore().isPositive() && below) {
            throw refused("cases.below-paid", paidBefore().grouped());
        }
    }

    private String documentNumber() {
        return outcome().documentNumber();
    }

    private static Problem refused(String code, Object... args) {
        return Problem.ruleBroken(OBJECTION, code, args);
    }

    /** Paid on decisions that were revoked; zero where none was. */
    public Money paidBefore() {
        return Money.ofFen(paidBeforeFen);
    }

    LocalDate paidBeforeOn() {
        return paidBeforeOn;
    }

    /** What the decision grants and is not paid yet on one that was revoked. */
    public Money toPay() {
        return decision().orElseThrow().grounds().pay().minus(paidBefore());
    }

    /** Of the decision that holds; empty where nobody has asked. */
    public Optional<Reconsideration> reconsideration() {
        return last(reconsiderations).filter(each -> each.position() == decisionPosition());
    }

    /** All, of revoked decisions too, oldest first. */
    public List<Reconsideration> reconsiderations() {
        return List.copyOf(reconsiderations);
    }

    public List<JoinedReconsideration> joinedTo(Reconsideration reconsideration) {
        return joined.stream()
                .filter(each -> each.decisionPosition() == reconsideration.position())
                .toList();
    }

    /** The authority that has it at this moment, if one has. */
    public Optional<Authority> reviewAuthority() {
        return Optional.ofNullable(reviewAuthority);
    }
}
