package org.bangyuan.cases.api;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.kernel.Money;

/**
 * 复核 (五3): who objects to a decision may ask the people's government of the county or the bureau
 * one level up, whichever they choose. Of one decision there is one reconsideration; an application
 * to the other authority is joined to it. It is not 行政复议, and it stops no payment.
 */
@Local
public interface Reconsiderations {
    /** 受理机关: chosen by the applicant. */
    enum Authority {
        /** 县级人民政府. */
        COUNTY_GOVERNMENT,
        /** 上一级退役军人事务部门. */
        UPPER_BUREAU
    }

    /** 办理情况. */
    enum State {
        /** 已登记: a handler has to be named. */
        REGISTERED,
        /** 办理中: the handler decides. */
        ASSIGNED,
        /** 维持. */
        UPHELD,
        /** 撤销，责令重新作出决定. */
        REVOKED;

        public boolean isOpen() {
            return this == REGISTERED || this == ASSIGNED;
        }
    }

    /**
     * 复核申请, as typed.
     *
     * @param authority name of an {@link Authority}
     * @param deliveredOn day on which the decision was served, yyyy-MM-dd; not counted (EX-R01)
     * @param receivedOn day on which the authority received the application, yyyy-MM-dd
     * @param broughtBy who brought it in
     * @param reasons of the applicant, 5 to 2000 characters
     * @param lateReason why it is taken although the time to file is over; empty where it is not
     */
    record Request(
            String authority,
            String deliveredOn,
            String receivedOn,
            String broughtBy,
            String reasons,
            String lateReason) {}

    /**
     * 复核决定, as typed.
     *
     * @param outcome UPHELD or REVOKED
     * @param documentNumber 文号 of the authority's paper
     * @param findings reasons, 10 to 2000 characters
     */
    record Ruling(String outcome, String documentNumber, String findings) {}

    /** 重复，并入在办: another application about the same decision. */
    record Joined(
            Authority authority,
            LocalDate receivedOn,
            String broughtBy,
            String reasons,
            String registeredBy) {}

    /**
     * One reconsideration.
     *
     * @param decision 文号 of the decision that is reconsidered
     * @param granted by that decision; null where it refused
     * @param filingDue last day to ask
     * @param lateReason null where it came in time
     * @param handler name of 复核经办人, or null
     * @param clock of the authority, how it stands today or how it stood when it was decided
     * @param standards the two limits in words, with their versions
     * @param decidedOn null while it is open, as are document number and findings
     */
    record Item(
            long version,
            Authority authority,
            State state,
            String decision,
            Money granted,
            LocalDate deliveredOn,
            LocalDate receivedOn,
            LocalDate filingDue,
            String lateReason,
            String broughtBy,
            String reasons,
            String registeredBy,
            Instant registeredAt,
            String handler,
            CaseView.Clock clock,
            List<String> standards,
            List<Joined> joined,
            String documentNumber,
            String findings,
            LocalDate decidedOn) {}

    /**
     * 可以指派的人.
     *
     * @param refusal why the person stands aside, in words; null for who may be named
     */
    record Candidate(String username, String name, String refusal) {}

    /**
     * 复核 of a case, as the acting person may see it.
     *
     * @param items the latest first; empty where nobody has asked
     * @param mayRegister an application can be registered, be it to be joined
     * @param candidates for the handler where the acting person names one, else empty
     */
    record Overview(
            List<Item> items,
            boolean mayRegister,
            boolean mayAssign,
            boolean mayDecide,
            List<Candidate> candidates) {
        public Overview {
            items = List.copyOf(items);
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND outside the jurisdiction
     */
    Overview of(CaseId id);

    /**
     * 登记复核申请. The first about a decision is a matter of its own; one to the other authority is
     * joined to it, whoever of two clerks comes first.
     *
     * @throws org.bangyuan.platform.problem.Problem INVALID per field; RULE_BROKEN {@code
     *     cases.reconsideration.over} once one authority has decided, {@code
     *     cases.reconsideration.late} after the time to file without a reason; CONFLICT {@code
     *     cases.reconsideration.registered} for the same authority again
     */
    void register(CaseId id, Request request);

    /**
     * 指派复核经办人, or hands over to another.
     *
     * @param version of the {@link Item}
     * @throws org.bangyuan.platform.problem.Problem RULE_BROKEN for whoever took part in the
     *     original matter or stands aside (回避, EX-R05)
     */
    void assign(CaseId id, long version, String username);

    /**
     * 作出复核决定, by the handler. Where the decision is revoked it stays in the history; the county has
     * the matter again, with a clock of its own, and others decide anew.
     *
     * @throws org.bangyuan.platform.problem.Problem CONFLICT where the money of the decision is on
     *     a list or with the bank at that moment
     */
    void decide(CaseId id, long version, Ruling ruling);
}
