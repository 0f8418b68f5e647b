package org.bangyuan.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.FundSource;
import org.bangyuan.payments.api.PaymentDesk.LineKind;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Handling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SetOffTest {
    private static final UUID ONE = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-000000000002");

    private static PaymentLine supplement(UUID person, LineKind kind, String yuan) {
        return PaymentLine.monthly(
                new Grant(
                        new Grant.Decision(
                                null, "生活补助 2024-10", "瑞退役援审〔2024〕10号", Given.DECIDED, "officer"),
                        new Grant.Beneficiary(person, "李阿土", "330381********9916", null)),
                Purpose.living(
                        kind,
                        YearMonth.of(2024, 10),
                        kind == LineKind.GRANT ? null : "六月误发一笔，本月抵扣",
                        null,
                        List.of("living.rate")),
                new Handling("330302", "330302001", null),
                Money.ofYuan(yuan),
                Given.account(),
                Given.NOW);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    @DisplayName("F16 a deduction is one transfer with what it is taken from; others stay alone")
    void transfers() {
        PaymentLine month = supplement(ONE, LineKind.GRANT, "108.30");
        PaymentLine deducted = supplement(ONE, LineKind.DEDUCTION, "-96.00");
        PaymentLine neighbour = supplement(OTHER, LineKind.GRANT, "108.30");
        PaymentLine arrears = supplement(OTHER, LineKind.ARREARS, "12.00");
        List<PaymentLine> all = List.of(month, neighbour, deducted, arrears);
        assertThat(SetOff.transfers(all))
                .containsExactlyInAnyOrder(
                        List.of(month, deducted), List.of(neighbour), List.of(arrears));
        assertThat(SetOff.together(List.of(month), all)).containsExactly(month, deducted);
        assertThat(SetOff.together(List.of(arrears), all)).containsExactly(arrears);
        assertThat(SetOff.net(all)).isEqualTo(Money.ofYuan("132.60"));
    }

    @Test
    @DisplayName("F16 a person is never left owing; nothing is transferred where all is taken")
    void covered() {
        PaymentLine month = supplement(ONE, LineKind.GRANT, "96.00");
        PaymentLine all = supplement(ONE, LineKind.DEDUCTION, "-96.00");
        PaymentLine more = supplement(ONE, LineKind.DEDUCTION, "-0.01");
        SetOff.requireCovered(List.of(month, all));
        assertThat(SetOff.paid(List.of(month, all))).isEmpty();
        refused(
                "payments.deduction-above-net",
                () -> SetOff.requireCovered(List.of(month, all, more)));
        assertThat(SetOff.paid(List.of(month, supplement(OTHER, LineKind.DEDUCTION, "-1.00"))))
                .containsExactly(List.of(month));
    }

    @Test
    @DisplayName("六(二) a line takes the fund of its list; what came back keeps it")
    void fund() {
        PaymentLine line = supplement(ONE, LineKind.GRANT, "108.30");
        assertThat(line.fund()).isEqualTo(FundSource.BUDGET);
        PaymentList gift =
                new PaymentList(
                        "330302",
                        "鹿援发〔2024〕9号",
                        YearMonth.of(2024, 10),
                        FundSource.DONATION,
                        Given.MAKER);
        gift.add(line, Given.account(), Given.NOTHING, Given.TODAY);
        assertThat(line.fund()).isEqualTo(FundSource.DONATION);
        gift.submit(Given.MAKER, List.of(line), Given.sums(line));
        gift.checkLine(line, Given.CHECKER, Given.account(), Given.NOTHING, Given.TODAY);
        gift.check(Given.CHECKER, Given.sums(line), Given.ROSTER);
        PaymentLine again = gift.bounce(line, Given.TODAY, "户名不符", Given.NOW);
        assertThat(again.fund()).isEqualTo(FundSource.DONATION);
        assertThat(again.purpose().month()).isEqualTo(YearMonth.of(2024, 10));
        refused(
                "payments.returned-to-its-fund",
                () -> Given.list().add(again, Given.account(), Given.NOTHING, Given.TODAY));
    }

    @Test
    @DisplayName("六(四) SD-3 whoever entered a supplement neither makes nor checks its list")
    void officer() {
        PaymentLine line = supplement(ONE, LineKind.GRANT, "108.30");
        PaymentList.Actor officer = new PaymentList.Actor("officer", "核定人", Given.NOW);
        PaymentList own =
                new PaymentList(
                        "330302",
                        "鹿援发〔2024〕9号",
                        YearMonth.of(2024, 10),
                        FundSource.BUDGET,
                        officer);
        refused(
                "payments.officer-may-not-list",
                () -> own.add(line, Given.account(), Given.NOTHING, Given.TODAY));
        PaymentList list = Given.submitted(line);
        refused(
                "payments.decider-may-not-check",
                () -> list.checkLine(line, officer, Given.account(), Given.NOTHING, Given.TODAY));
    }
}
