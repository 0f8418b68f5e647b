package org.bangyuan.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bangyuan.payments.domain.Given.CHECKER;
import static org.bangyuan.payments.domain.Given.MAKER;
import static org.bangyuan.payments.domain.Given.NOTHING;
import static org.bangyuan.payments.domain.Given.NOW;
import static org.bangyuan.payments.domain.Given.TODAY;
import static org.bangyuan.payments.domain.Given.account;
import static org.bangyuan.payments.domain.Given.checked;
import static org.bangyuan.payments.domain.Given.list;
import static org.bangyuan.payments.domain.Given.listOf;
import static org.bangyuan.payments.domain.Given.listedAsDishonest;
import static org.bangyuan.payments.domain.Given.pending;
import static org.bangyuan.payments.domain.Given.submitted;
import static org.bangyuan.payments.domain.Given.sums;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.PaymentDesk.LineState;
import org.bangyuan.payments.api.PaymentDesk.ListState;
import org.bangyuan.platform.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaymentListTest {
    private final PaymentLine line = pending("8000.00");

    @Test
    @DisplayName(
            "六(二) from the maker through the checker to the bank: the total is that of the lines")
    void wholeWay() {
        PaymentLine other = pending("1200.01");
        PaymentList list = checked(line, other);
        assertThat(list.total()).isEqualTo(Money.ofYuan("9200.01"));
        assertThat(list.pay(line, TODAY, NOW)).isTrue();
        assertThat(list.settle(1)).isFalse();
        assertThat(list.pay(other, TODAY, NOW)).isTrue();
        assertThat(list.settle(0)).isTrue();
        assertThat(list.state()).isEqualTo(ListState.SETTLED);
        assertThat(line.state()).isEqualTo(LineState.PAID);
        assertThat(line.settledOn()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("六(二) paid twice is paid once")
    void paidOnce() {
        PaymentList list = checked(line);
        list.pay(line, TODAY, NOW);
        assertThat(list.pay(line, TODAY.plusDays(1), NOW)).isFalse();
        assertThat(line.paidOn()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("六(四) SD-5: the maker neither checks nor sends back")
    void makerIsNotChecker() {
        PaymentList list = submitted(line);
        refused("payments.maker-may-not-check", () -> list.check(MAKER, sums(line), Given.ROSTER));
        refused("payments.maker-may-not-check", () -> list.sendBack(MAKER, "改"));
        refused(
                "payments.maker-may-not-check",
                () -> list.checkLine(line, MAKER, account(), NOTHING, TODAY));
        assertThat(list.state()).isEqualTo(ListState.SUBMITTED);
        assertThat(line.state()).isEqualTo(LineState.LISTED);
    }

    @Test
    @DisplayName("六(四) SD-5: who decided the case does not check the list that pays it")
    void deciderIsNotChecker() {
        PaymentList list = submitted(line);
        var decider = new PaymentList.Actor("zhengguoping", "郑国平", NOW);
        refused(
                "payments.decider-may-not-check",
                () -> list.checkLine(line, decider, account(), NOTHING, TODAY));
    }

    @Test
    @DisplayName("六(四) SD-5: an account's editor of the last 30 days neither makes nor checks")
    void accountEditor() {
        LocalDate lately = TODAY.minusDays(29);
        refused(
                "payments.account-editor",
                () -> list().add(line, account(lately, "caimin"), NOTHING, TODAY));
        assertThat(account(lately, "caimin").isRecent(TODAY)).isTrue();
        assertThat(account(TODAY.minusDays(30), "caimin").isRecent(TODAY)).isFalse();
        refused(
                "payments.account-editor",
                () ->
                        list().add(
                                        line,
                                        account(lately, "wangfang").proposedBy("caimin"),
                                        NOTHING,
                                        TODAY));
        list().add(line, account(TODAY.minusDays(30), "caimin"), NOTHING, TODAY);

        PaymentLine second = pending("1.00");
        PaymentList made = list();
        made.add(second, account(lately, CHECKER.username()), NOTHING, TODAY);
        made.submit(MAKER, List.of(second), sums(second));
        refused(
                "payments.account-editor",
                () ->
                        made.checkLine(
                                second,
                                CHECKER,
                                account(lately, CHECKER.username()),
                                NOTHING,
                                TODAY));
    }

    @Test
    @DisplayName("六(二) an account that changed after listing sends the list back")
    void accountChanged() {
        PaymentList list = submitted(line);
        refused(
                "payments.account-changed-since-listing",
                () -> list.checkLine(line, CHECKER, account(TODAY, "clerk"), NOTHING, TODAY));
    }

    @Test
    @DisplayName("六(二) without an account nothing is listed")
    void noAccount() {
        var none = new Account("李阿土", "温州银行", null, null, null);
        refused("payments.no-account", () -> list().add(line, none, NOTHING, TODAY));
    }

    @Test
    @DisplayName("三(二)2 EX-X05: an exclusion on the day of listing or checking holds the line")
    void exclusionHolds() {
        var since = listedAsDishonest(LocalDate.of(2024, 10, 9), null);
        assertThatThrownBy(() -> list().add(line, account(), List.of(since), TODAY))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.code()).isEqualTo("payments.exclusion-undecided");
                            assertThat(problem.citations().get(0).clause()).isEqualTo("三(二)2");
                        });
        PaymentList list = submitted(line);
        refused(
                "payments.exclusion-undecided",
                () -> list.checkLine(line, CHECKER, account(), List.of(since), TODAY));
    }

    @Test
    @DisplayName("三(二) the county's decision covers what was on record, not what comes later")
    void releaseCovers() {
        var known = listedAsDishonest(LocalDate.of(2024, 10, 9), null);
        line.payDespite(
                new CountyRelease(
                        "lingang",
                        "林刚",
                        NOW,
                        "名单系同名误列，已函告更正。",
                        ExclusionHit.among(List.of(known), Given.DECIDED, TODAY)));
        PaymentList list = list();
        list.add(line, account(), List.of(known), TODAY);
        list.submit(MAKER, List.of(line), sums(line));
        var later = listedAsDishonest(TODAY, null);
        refused(
                "payments.exclusion-undecided",
                () -> list.checkLine(line, CHECKER, account(), List.of(known, later), TODAY));
        list.checkLine(line, CHECKER, account(), List.of(known), TODAY);
        assertThat(line.state()).isEqualTo(LineState.CHECKED);
    }

    @Test
    @DisplayName("六(四) who released a line neither makes nor checks its list")
    void releaserKeepsOff() {
        line.payDespite(new CountyRelease("caimin", "蔡敏", NOW, "已核实名单有误。", List.of()));
        refused(
                "payments.releaser-may-not-list",
                () -> list().add(line, account(), NOTHING, TODAY));
    }

    @Test
    @DisplayName("EX-F01 退汇不减应发: a return leaves the amount due, on a new line")
    void returned() {
        PaymentList list = checked(line);
        list.pay(line, TODAY, NOW);
        PaymentLine again = list.bounce(line, TODAY.plusDays(2), "账号户名不符", NOW);
        assertThat(line.state()).isEqualTo(LineState.RETURNED);
        assertThat(line.amount()).isEqualTo(again.amount());
        assertThat(again.state()).isEqualTo(LineState.PENDING);
        assertThat(again.replaces()).isEqualTo(line.id());
        assertThat(again.grant().decision()).isEqualTo(line.grant().decision());
        assertThat(list.total()).isEqualTo(Money.ofYuan("8000.00"));
        refused(
                "payments.line-not-with-bank",
                () -> list.bounce(line, TODAY.plusDays(2), "再退", NOW));
    }

    @Test
    @DisplayName("EX-F01 of 45 lines one comes back: due 4873.50, arrived 4765.20, open 108.30")
    void oneOfFortyFive() {
        PaymentLine[] lines = new PaymentLine[45];
        Arrays.setAll(lines, i -> pending("108.30"));
        PaymentList list = checked(lines);
        for (PaymentLine each : lines) {
            list.pay(each, TODAY, NOW);
        }
        PaymentLine again = list.bounce(lines[7], TODAY.plusDays(2), "账号户名不符", NOW);
        assertThat(list.total()).isEqualTo(Money.ofYuan("4873.50"));
        Money arrived = Money.ZERO;
        for (PaymentLine each : lines) {
            if (each.state() == LineState.PAID) {
                arrived = arrived.plus(each.amount());
            }
        }
        assertThat(arrived).isEqualTo(Money.ofYuan("4765.20"));
        assertThat(again.amount()).isEqualTo(Money.ofYuan("108.30"));
    }

    @Test
    @DisplayName("六(二) a line is on one list at a time")
    void oneList() {
        listOf(line);
        refused("payments.line-not-pending", () -> list().add(line, account(), NOTHING, TODAY));
    }

    @Test
    @DisplayName("a line taken off is pending again; the last one leaves the list void")
    void takenOff() {
        PaymentLine other = pending("2.00");
        PaymentList list = listOf(line, other);
        list.remove(line, MAKER);
        assertThat(list.total()).isEqualTo(Money.ofYuan("2.00"));
        assertThat(line.state()).isEqualTo(LineState.PENDING);
        assertThat(line.listId()).isNull();
        list.remove(other, MAKER);
        assertThat(list.state()).isEqualTo(ListState.VOID);
        refused("payments.list-moved-on", () -> list.submit(MAKER, List.of(), sums()));
    }

    @Test
    @DisplayName("六(四) a list that does not add up goes nowhere")
    void doesNotAddUp() {
        PaymentList list = listOf(line);
        var wrong = new PaymentList.Sums(1, Money.ofYuan("8000.01"));
        assertThatThrownBy(() -> list.submit(MAKER, List.of(), wrong))
                .isInstanceOf(IllegalStateException.class);
        assertThat(list.state()).isEqualTo(ListState.MADE);
    }

    @Test
    @DisplayName("no step out of order, whatever the state")
    void noStepOutOfOrder() {
        everyVerbBut(list -> {}, listOf(line), "submit", "remove");
        everyVerbBut(list -> {}, submitted(pending("8.00")), "check", "sendBack");
        everyVerbBut(list -> {}, checked(pending("8.00")), "pay");
        PaymentList settled = checked(pending("8.00"));
        everyVerbBut(list -> list.settle(0), settled, "pay");
    }

    private void everyVerbBut(Consumer<PaymentList> before, PaymentList list, String... allowed) {
        before.accept(list);
        PaymentLine stranger = pending("3.00");
        List<String> open = List.of(allowed);
        if (!open.contains("submit")) {
            refused("payments.list-moved-on", () -> list.submit(MAKER, List.of(line), sums(line)));
            refused("payments.list-moved-on", () -> list.remove(stranger, MAKER));
            refused("payments.list-moved-on", () -> list.add(stranger, account(), NOTHING, TODAY));
        }
        if (!open.contains("check")) {
            refused("payments.list-moved-on", () -> list.check(CHECKER, sums(line), Given.ROSTER));
            refused("payments.list-moved-on", () -> list.sendBack(CHECKER, "改"));
        }
        if (!open.contains("pay")) {
            refused("payments.list-moved-on", () -> list.pay(stranger, TODAY, NOW));
            refused("payments.list-moved-on", () -> list.bounce(stranger, TODAY, "退", NOW));
        }
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
