package org.bangyuan.cases.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.cases.api.CaseAction;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.WorkCalendar;
import org.bangyuan.platform.problem.Problem;

/**
 * 援助案件: one matter of one applicant (一事一批). Received and accepted by the township, examined by two
 * investigators, given an opinion within five working days of receipt (五2); received by the county,
 * drafted by one person and decided by another within five more (五3). Missing papers are asked for
 * once, the county sends back once. A decision is frozen; money comes after. What may be done about
 * it is in {@link ReconsideredCase}.
 */
@Entity
@Table(schema = "cases", name = "assistance_case")
public class AssistanceCase extends ReconsideredCase {
    protected AssistanceCase() {} // for JPA only

    private AssistanceCase(UUID id, String number, Application application, LocalDate receivedOn) {
        super(id, number, application, receivedOn);
    }

    /** 申请. The day of filing is the day of receipt, whoever files (五1). */
    public static AssistanceCase file(
            UUID id, String number, Application application, Filing filing) {
        Actor actor = filing.actor();
        AssistanceCase filed = new AssistanceCase(id, number, application, actor.today());
        filed.stage = CaseStage.RECEIVED;
        Segregation.require(filed, filing.capacity(), actor.official());
        filed.begin(CaseClock.Kind.TOWN, filing.townClock(), actor.today());
        filed.involve(actor, filing.capacity());
        filed.record(actor, "filed", number);
        if (!filing.identityRecorded()) {
            filed.record(actor, "identity-unrecorded");
        }
        return filed;
    }

    @Override
    AssistanceCase self() {
        return this;
    }

    /** 受理. */
    public void accept(Actor actor) {
        step(CaseAction.ACCEPT, actor);
        accepted(actor);
    }

    private void accepted(Actor actor) {
        stage = CaseStage.ACCEPTED;
        acceptedOn = actor.today();
        record(actor, "accepted");
    }

    /** 一次性补正告知: once, within the township's five days; the applicant's time runs. */
    public void requestCorrection(Actor actor, TextList missing, Deadline correctBy) {
        step(CaseAction.REQUEST_CORRECTION, actor);
        if (correction().isPresent()) {
            throw refused(CaseAction.REQUEST_CORRECTION, "cases.correction-once");
        }
        if (dueOn != null && actor.today().isAfter(dueOn)) {
            throw refused(CaseAction.REQUEST_CORRECTION, "cases.correction-too-late");
        }
        stage = CaseStage.CORRECTION;
        keep(new CorrectionNotice(this, actor.today(), correctBy.due(), missing));
        begin(CaseClock.Kind.CORRECTION, correctBy, actor.today());
        record(actor, "correction-requested", correctBy.due());
    }

    /** 补正完成: accepted, and the township's clock begins anew (A-SUPP). */
    public void completeCorrection(Actor actor, Deadline townClock) {
        step(CaseAction.COMPLETE_CORRECTION, actor);
        correction().orElseThrow().complete(actor.today());
        members().forEach(HouseholdMember::authorise);
        begin(CaseClock.Kind.TOWN, townClock, actor.today());
        record(actor, "correction-completed");
        accepted(actor);
    }

    /** 逾期未补正: ends; may be applied for again. */
    public void lapse(Actor actor) {
        step(CaseAction.LAPSE, actor);
        if (!actor.today().isAfter(correction().orElseThrow().correctBy())) {
            throw refused(CaseAction.LAPSE, "cases.correction-still-running");
        }
        close(actor, CaseStage.LAPSED);
        record(actor, "lapsed");
    }

    /** 撤回, any time before the decision. */
    public void withdraw(Actor actor, String reason) {
        step(CaseAction.WITHDRAW, actor);
        close(actor, CaseStage.WITHDRAWN);
        record(actor, "withdrawn", reason);
    }

    private void close(Actor actor, CaseStage end) {
        stage = end;
        stopClocks(actor.today());
    }

    /** 指派两名调查人; may be done again while no visit is recorded (handing over). */
    public void assign(Actor actor, Official first, Official second) {
        step(CaseAction.ASSIGN, actor);
        if (first.username().equals(second.username())) {
            throw refused(CaseAction.ASSIGN, "cases.two-investigators");
        }
        for (Official investigator : List.of(first, second)) {
            Segregation.require(this, Capacity.INVESTIGATOR, investigator);
            involve(investigator.username(), Capacity.INVESTIGATOR, actor);
        }
        firstInvestigator = first.username();
        secondInvestigator = second.username();
        investigators = TextList.of(first.name(), second.name());
        stage = CaseStage.VERIFYING;
        record(actor, "assigned", first.name(), second.name());
    }

    /** 入户调查、信息核对, recorded by one of the two. */
    public void recordVisit(Actor actor, Visit.Report report) {
        step(CaseAction.RECORD_VISIT, actor);
        if (!isInvestigator(actor.username())) {
            throw Problem.forbidden("cases.not-investigator");
        }
        keep(new Visit(this, round, actor, investigators, report));
        stage = CaseStage.TOWN_OPINION;
        record(actor, "visited", report.visitedOn());
    }

    /**
     * 审核意见, reported to the county. The county's receipt is due on the next working day.
     *
     * @param proposed amount where the township agrees, null where it does not
     */
    public void giveOpinion(Actor actor, Money proposed, String reasons, LocalDate receiptDue) {
        step(CaseAction.GIVE_OPINION, actor);
        keep(new Opinion(this, round, actor, proposed, reasons));
        show(proposed);
        stage = CaseStage.REPORTED;
        stopClocks(actor.today());
        dueOn = receiptDue;
        if (proposed == null) {
            record(actor, "opinion-against");
        } else {
            record(actor, "opinion-for", proposed.grouped());
        }
    }

    /** 县级签收: the county's clock begins. */
    public void receive(Actor actor, Deadline countyClock) {
        step(CaseAction.RECEIVE, actor);
        stage = CaseStage.COUNTY_RECEIVED;
        begin(CaseClock.Kind.COUNTY, countyClock, actor.today());
        record(actor, "received", countyClock.received());
    }

    /** 委托复查: the clock runs on; once each time the county has the case. */
    public void orderRecheck(Actor actor, String reason) {
        step(CaseAction.ORDER_RECHECK, actor);
        if (recheck().filter(earlier -> earlier.position() == round).isPresent()) {
            throw refused(CaseAction.ORDER_RECHECK, "cases.recheck-once");
        }
        keep(new Recheck(this, round, actor, reason));
        stage = CaseStage.RECHECK;
        record(actor, "recheck-ordered", reason);
    }

    /** 复查结论; may come after the draft, which then stands. */
    public void recordRecheck(Actor actor, String conclusion) {
        step(CaseAction.RECORD_RECHECK, actor);
        Recheck open =
                recheck()
                        .filter(Recheck::isOpen)
                        .orElseThrow(
                                () -> refused(CaseAction.RECORD_RECHECK, "cases.no-open-recheck"));
        open.conclude(actor, conclusion);
        if (stage == CaseStage.RECHECK) {
            stage = CaseStage.COUNTY_RECEIVED;
        }
        record(actor, "rechecked");
    }

    /** 退回乡镇（街道）: once, within the county's five days; the township has five new days. */
    public void returnToTown(Actor actor, String reason, Deadline townClock) {
        step(CaseAction.RETURN_TO_TOWN, actor);
        if (round > 1) {
            throw refused(CaseAction.RETURN_TO_TOWN, "cases.return-once");
        }
        if (actor.today().isAfter(dueOn)) {
            throw refused(CaseAction.RETURN_TO_TOWN, "cases.return-too-late");
        }
        round++;
        stage = CaseStage.VERIFYING;
        begin(CaseClock.Kind.TOWN, townClock, actor.today());
        record(actor, "returned-to-town", reason);
    }

    /** 拟办; without awaiting an open re-check if the officer says why. */
    public void draft(Actor actor, Proposal.Terms terms) {
        step(CaseAction.DRAFT, actor);
        requireNotBelowPaid(terms);
        keep(new Proposal(this, proposals() + 1, actor, terms));
        outcome().draftedBy(actor.username());
        show(terms.amount());
        stage = CaseStage.DRAFTED;
        if (terms.isApproval()) {
            record(actor, "drafted-approval", terms.amount().grouped());
            return;
        }
        record(actor, "drafted-refusal");
    }

    /** 退回拟办. */
    public void returnToDrafter(Actor actor, String remark) {
        step(CaseAction.RETURN_TO_DRAFTER, actor);
        proposal().orElseThrow().sendBack(remark);
        stage = CaseStage.COUNTY_RECEIVED;
        record(actor, "returned-to-drafter", remark);
    }

    /** Guards {@link #decide}: the right stage, and another person than drafted or re-checked. */
    public void requireDecidable(Actor actor) {
        Procedure.require(CaseAction.DECIDE, stage);
        Segregation.require(this, CaseAction.DECIDE, actor);
    }

    /** 作出决定 as drafted; happens once. */
    public void decide(Actor actor, String documentNumber, CountyDecision.Grounds grounds) {
        step(CaseAction.DECIDE, actor);
        Proposal.Terms terms = proposal().orElseThrow().terms();
        requireNotBelowPaid(terms);
        keep(new CountyDecision(this, actor, documentNumber, terms, grounds));
        outcome().decided(actor, documentNumber, terms.amount());
        close(actor, terms.isApproval() ? CaseStage.APPROVED : CaseStage.REFUSED);
        if (terms.isApproval()) {
            record(actor, "approved", documentNumber, terms.amount().grouped());
            settleIfPaid(actor);
        } else {
            record(actor, "refused", documentNumber);
        }
    }

    /** Decided anew, with nothing to pay beyond what was paid on the revoked decision. */
    private void settleIfPaid(Actor actor) {
        if (paidBefore().isPositive() && toPay().isZero()) {
            paid(actor, paidBeforeOn());
        }
    }

    /** 已发放. Told again, nothing changes. */
    public void paid(Actor actor, LocalDate on) {
        if (stage == CaseStage.PAID) {
            return;
        }
        if (stage != CaseStage.APPROVED) {
            throw refused(CaseAction.DECIDE, "cases.not-approved");
        }
        stage = CaseStage.PAID;
        outcome().paidOn(on);
        record(actor, "paid", on);
    }

    /** 退汇: approved again, to be paid anew. Told again, nothing changes. */
    public void returnedByBank(Actor actor, LocalDate on, String reason) {
        TextList args = TextList.of(on, reason);
        boolean known =
                timeline().stream()
                        .anyMatch(e -> e.key().endsWith(".bank-returned") && e.args().equals(args));
        if (known) {
            return;
        }
        if (stage != CaseStage.PAID && stage != CaseStage.APPROVED) {
            throw refused(CaseAction.DECIDE, "cases.not-approved");
        }
        stage = CaseStage.APPROVED;
        outcome().paidOn(null);
        record(actor, "bank-returned", on, reason);
    }

    /**
     * 暂定期限: the calendar of the year has come, or was amended; what was counted without it is
     * counted again.
     */
    public boolean recount(Actor system, WorkCalendar calendar) {
        LocalDate before = dueOn;
        if (!recountClocks(calendar)) {
            return false;
        }
        if (stage == CaseStage.CORRECTION) {
            correction().orElseThrow().recount(dueOn);
        }
        record(system, "recounted", before, dueOn);
        return true;
    }

    private void step(CaseAction action, Actor actor) {
        Procedure.require(action, stage);
        Segregation.require(this, action, actor);
        involve(actor, Procedure.capacityOf(action));
    }

    private static Problem refused(CaseAction action, String code) {
        return Problem.ruleBroken(Procedure.citationOf(action), code);
    }
}
