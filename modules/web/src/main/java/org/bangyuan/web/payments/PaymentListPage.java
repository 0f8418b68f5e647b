package org.bangyuan.web.payments;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.payments.api.PaymentDesk.Level;
import org.bangyuan.payments.api.PaymentDesk.LineState;
import org.bangyuan.payments.api.PaymentDesk.LineView;
import org.bangyuan.payments.api.PaymentDesk.ListState;
import org.bangyuan.payments.api.PaymentDesk.ListView;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/**
 * One 发放花名册 from its maker to the bank. Acts on the version that was seen: what somebody else
 * changed meanwhile is refused and offered to be loaded again.
 */
@Named("paymentListPage")
@ViewScoped
public class PaymentListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private transient PaymentDesk desk;
    @Inject private transient Attempt attempt;
    @Inject private transient Words words;
    @Inject private transient Clock clock;

    private UUID id;
    private Long seen;
    private String show;
    private String chosen;
    private String paidOn;
    private String line;
    private String returnedOn;
    private String reason;
    private String remark;

    private transient ListView list;

    /** Which lines the table shows. */
    private enum Shown {
        ALL,
        RECENT,
        HELD,
        OPEN,
        RETURNED
    }

    public void open() {
        if (id == null) {
            throw Problem.notFound("payments.list-unknown");
        }
        seen = getList().version();
        String today = LocalDate.now(clock).toString();
        paidOn = today;
        returnedOn = today;
    }

    public ListView getList() {
        if (list == null) {
            list = desk.list(id);
        }
        return list;
    }

    public void submit() {
        act("", () -> desk.submit(id, seen), "web.payments.submitted");
    }

    public void check() {
        act("", () -> desk.check(id, seen), "web.payments.checked");
    }

    public void sendBack() {
        act("back-", () -> desk.sendBack(id, seen, remark), "web.payments.sent-back");
    }

    public void remove(UUID removed) {
        act("", () -> desk.remove(id, seen, removed), "web.payments.removed");
    }

    public void confirmPaid() {
        act(
                "paid-",
                () -> desk.confirmPaid(id, seen, ids(chosen), paidOn),
                "web.payments.confirmed");
    }

    public void markReturned() {
        act(
                "return-",
                () -> desk.markReturned(id, seen, ids(line).get(0), returnedOn, reason),
                "web.payments.returned");
    }

    private void act(String prefix, Runnable command, String done) {
        if (attempt.run(prefix, command)) {
            Redirects.to("/payments/list.xhtml?id=" + id, words.get(done));
        }
    }

    private static List<UUID> ids(String text) {
        try {
            return text == null || text.isBlank()
                    ? List.of()
                    : Arrays.stream(text.split(",")).map(UUID::fromString).toList();
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("payments.line-unknown");
        }
    }

    public List<LineView> getLines() {
        return of(shown());
    }

    private List<LineView> of(Shown wanted) {
        return getList().lines().stream()
                .filter(
                        each ->
                                switch (wanted) {
                                    case ALL -> true;
                                    case RECENT -> each.accountChangedRecently();
                                    case HELD -> each.isHeld();
                                    case OPEN -> each.state() == LineState.CHECKED;
                                    case RETURNED -> each.state() == LineState.RETURNED;
                                })
                .toList();
    }

    private Shown shown() {
        return Arrays.stream(Shown.values())
                .filter(each -> each.name().equals(show))
                .findFirst()
                .orElse(Shown.ALL);
    }

    /** Tabs above the table: everything, and what needs a look where there is some. */
    public List<PaymentLists.TabView> getTabs() {
        return Arrays.stream(Shown.values())
                .map(each -> view(each, of(each).size()))
                .filter(tab -> tab.count() > 0 || tab.on() || tab.key().equals(Shown.ALL.name()))
                .toList();
    }

    private PaymentLists.TabView view(Shown each, long count) {
        String tone =
                switch (each) {
                    case ALL, OPEN -> "";
                    case RECENT -> "warn";
                    case HELD, RETURNED -> "bad";
                };
        return new PaymentLists.TabView(each.name(), count, each == shown(), tone);
    }

    /** Sum of the lines shown. */
    public Money getShownTotal() {
        return getLines().stream().map(LineView::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money getOpenTotal() {
        return of(Shown.OPEN).stream().map(LineView::amount).reduce(Money.ZERO, Money::plus);
    }

    public long getOpenCount() {
        return of(Shown.OPEN).size();
    }

    public long count(String state) {
        return getList().lines().stream().filter(each -> each.state().name().equals(state)).count();
    }

    /** Share of a state in the lines, in whole percent, for the bar. */
    public long percent(String state) {
        return getList().lines().isEmpty() ? 0 : count(state) * 100 / getList().lines().size();
    }

    /** What happened, the latest first. */
    public List<PaymentDesk.HistoryEntry> getHistory() {
        List<PaymentDesk.HistoryEntry> latestFirst = new ArrayList<>(getList().history());
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    public long getNotes() {
        return getList().checks().stream().filter(check -> check.level() != Level.OK).count();
    }

    /** 1 制表, 2 复核, 3 发放: which of them is at work. */
    public int getStep() {
        return switch (getList().head().state()) {
            case MADE, VOID -> 1;
            case SUBMITTED -> 2;
            case CHECKED -> 3;
            case SETTLED -> 4;
        };
    }

    public boolean isMade() {
        return getList().head().state() == ListState.MADE;
    }

    public boolean isSubmitted() {
        return getList().head().state() == ListState.SUBMITTED;
    }

    /** True where lines can be confirmed by the acting person. */
    public boolean isConfirmable() {
        return getList().canConfirm() && getOpenCount() > 0;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(String paidOn) {
        this.paidOn = paidOn;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getReturnedOn() {
        return returnedOn;
    }

    public void setReturnedOn(String returnedOn) {
        this.returnedOn = returnedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
