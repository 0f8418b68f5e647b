package org.bangyuan.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.bangyuan.audit.api.AuditRow;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.cases.api.CaseAction;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.cases.api.Reconsiderations;
import org.bangyuan.kernel.Money;
import org.bangyuan.papers.api.Papers;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.platform.problem.Problem;

/**
 * Everything about a case on one page, as the acting person may see it. Commands: {@link Bench}.
 */
@Named
@RequestScoped
public class CasePage {
    @Inject private CaseDesk desk;
    @Inject private Papers papers;
    @Inject private PaymentDesk payments;
    @Inject private AuditTrail audit;
    @Inject private Bench bench;
    @Inject private Reconsiderations reconsiderations;

    private UUID id;
    private boolean filed;
    private CaseView view;
    private List<Steps.Line> steps;
    private List<Papers.IssuedPaper> issued;
    private List<PaymentDesk.LineView> paymentLines;
    private List<AuditRow> auditRows;
    private Reconsiderations.Overview reviews;

    /**
     * Reads the case, so that a case that does not exist here is answered before anything is shown.
     */
    public void open() {
        if (id == null) {
            throw Problem.notFound("web.error.not-found.text");
        }
        getView();
    }

    public CaseView getView() {
        if (view == null) {
            view = desk.get(new CaseId(id == null ? bench.getId() : id));
        }
        return view;
    }

    /** Reads it again after a command. */
    void changed() {
        view = null;
        steps = null;
    }

    public List<Steps.Line> getSteps() {
        if (steps == null) {
            steps = Steps.of(getView());
        }
        return steps;
    }

    /** The clock that runs, or that ran last. */
    public CaseView.Clock getClock() {
        CaseView shown = getView();
        return shown.stage().isTown() || shown.countyClock() == null
                ? shown.townClock()
                : shown.countyClock();
    }

    /** Working days used of a clock: counted days up to today or to the day it stopped. */
    public int used(CaseView.Clock clock) {
        return clock.deadline().counted().size() - clock.left();
    }

    public boolean may(String action) {
        return bench.offers(CaseAction.valueOf(action));
    }

    /** True if anything but withdrawing can be done by this person. */
    public boolean isActive() {
        return bench.isActive();
    }

    public boolean isOpen() {
        return getView().stage().isOpen();
    }

    /** True if nothing is to follow. */
    public boolean isEnded() {
        return !isOpen() && getView().stage() != CaseStage.APPROVED;
    }

    /** True if an income was stated of anybody. */
    public boolean isIncomeStated() {
        return getView().members().stream().anyMatch(member -> member.monthlyIncome() != null);
    }

    /** The amount that counts today: decided, drafted, proposed or asked for. */
    public Money getAmount() {
        CaseView shown = getView();
        if (shown.decision() != null) {
            return shown.decision().amount();
        }
        if (shown.draft() != null && shown.stage() == CaseStage.DRAFTED) {
            return shown.draft().amount();
        }
        return shown.opinion() != null && shown.opinion().proposed() != null
                ? shown.opinion().proposed()
                : shown.requested();
    }

    /** Which of them it is. */
    public String getAmountKey() {
        CaseView shown = getView();
        if (shown.decision() != null) {
            return shown.decision().approved()
                    ? "web.case.amount.decided"
                    : "web.case.amount.refused";
        }
        if (shown.draft() != null && shown.stage() == CaseStage.DRAFTED) {
            return "web.case.amount.drafted";
        }
        return shown.opinion() != null && shown.opinion().proposed() != null
                ? "web.case.amount.proposed"
                : "web.case.amount.requested";
    }

    public Money getIncome() {
        return getView().members().stream()
                .map(CaseView.Member::monthlyIncome)
                .filter(income -> income != null)
                .reduce(Money.ZERO, Money::plus);
    }

    public Money getIncomePerHead() {
        return Money.ofFen(getIncome().fen() / Math.max(1, getView().members().size()));
    }

    /** Over the warning line of the county: the draft needs words (四(六)). */
    public boolean isOverSoftCap() {
        Money amount = getAmount();
        Money cap = getView().softCap();
        return amount != null && cap != null && amount.compareTo(cap) > 0;
    }

    public List<CaseView.Attachment> getPhotos() {
        return getView().attachments().stream()
                .filter(file -> "VISIT_PHOTO".equals(file.kind()))
                .toList();
    }

    public List<CaseView.Attachment> getFiles() {
        return getView().attachments().stream()
                .filter(file -> !"VISIT_PHOTO".equals(file.kind()))
                .toList();
    }

    public List<Papers.IssuedPaper> getIssued() {
        if (issued == null) {
            issued = papers.about(getView().id().value());
        }
        return issued;
    }

    public List<PaymentDesk.LineView> getPaymentLines() {
        if (paymentLines == null) {
            paymentLines =
                    getView().decision() == null
                            ? List.of()
                            : payments.ofCase(getView().id().value());
        }
        return paymentLines;
    }

    /** 复核 of the decisions of this case. */
    public Reconsiderations.Overview getReviews() {
        if (reviews == null) {
            reviews = reconsiderations.of(getView().id());
        }
        return reviews;
    }

    /** The reconsideration that is open; null where none is. */
    public Reconsiderations.Item getOpenReview() {
        return getReviews().items().stream()
                .filter(item -> item.state().isOpen())
                .findFirst()
                .orElse(null);
    }

    public boolean isReviewOpen() {
        return getOpenReview() != null;
    }

    public List<AuditRow> getAuditRows() {
        if (auditRows == null) {
            auditRows = audit.about("case", getView().id().value());
        }
        return auditRows;
    }

    /** 下一件: the next most urgent case of this person. */
    public String getNext() {
        return desk.next(getView().id()).map(next -> "/cases/case.xhtml?id=" + next).orElse(null);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public boolean isFiled() {
        return filed;
    }

    public void setFiled(boolean filed) {
        this.filed = filed;
    }
}
