package org.bangyuan.payments.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.FundSource;
import org.bangyuan.platform.security.Handling;

/** Lines and lists as the tests need them, built by their own verbs. */
final class Given {
    static final LocalDate DECIDED = LocalDate.of(2024, 10, 8);
    static final LocalDate TODAY = LocalDate.of(2024, 10, 10);
    static final Instant NOW = Instant.parse("2024-10-10T01:12:00Z");
    static final List<Exclusion> NOTHING = List.of();
    static final PaymentList.Actor MAKER = new PaymentList.Actor("caimin", "蔡敏", NOW);
    static final PaymentList.Actor CHECKER = new PaymentList.Actor("xiangguodong", "项国栋", NOW);
    static final UUID ROSTER = UUID.fromString("00000000-0000-0000-0000-00000000f016");

    private Given() {}

    static Account account() {
        return account(LocalDate.of(2024, 1, 5), "clerk");
    }

    static Account account(LocalDate recorded, String by) {
        return new Account("李阿土", "温州银行", "6420", recorded, by);
    }

    static PaymentLine pending(String yuan) {
        return PaymentLine.approved(
                new Grant(
                        new Grant.Decision(
                                UUID.randomUUID(),
                                "鹿援临〔2024〕137号",
                                "鹿援决〔2024〕52号",
                                DECIDED,
                                "zhengguoping"),
                        new Grant.Beneficiary(
                                UUID.randomUUID(), "李阿土", "330302********9916", "cause.FIRE")),
                new Handling("330302", "330302001", null),
                Money.ofYuan(yuan),
                account(),
                NOW);
    }

    static PaymentList list() {
        return new PaymentList(
                "330302", "鹿援发〔2024〕9号", YearMonth.of(2024, 10), FundSource.BUDGET, MAKER);
    }

    static PaymentList listOf(PaymentLine... lines) {
        PaymentList list = list();
        for (PaymentLine line : lines) {
            list.add(line, account(), NOTHING, TODAY);
        }
        return list;
    }

    static PaymentList.Sums sums(PaymentLine... lines) {
        Money total = Money.ZERO;
        for (PaymentLine line : lines) {
            total = total.plus(line.amount());
        }
        return new PaymentList.Sums(lines.length, total);
    }

    static PaymentList submitted(PaymentLine... lines) {
        PaymentList list = listOf(lines);
        list.submit(MAKER, List.of(lines), sums(lines));
        return list;
    }

    static PaymentList checked(PaymentLine... lines) {
        PaymentList list = submitted(lines);
        for (PaymentLine line : lines) {
            list.checkLine(line, CHECKER, account(), NOTHING, TODAY);
        }
        list.check(CHECKER, sums(lines), ROSTER);
        return list;
    }

    static Exclusion listedAsDishonest(LocalDate from, LocalDate to) {
        return new Exclusion(ExclusionGround.DISHONESTY_LIST, from, to, true, null, false);
    }
}
