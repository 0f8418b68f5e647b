package org.bangyuan.payments.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bangyuan.kernel.BankAccount;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.PaymentDesk.LineState;
import org.bangyuan.payments.domain.BankWorkbook;
import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.payments.domain.SetOff;
import org.bangyuan.payments.persistence.PaymentLines;
import org.bangyuan.payments.persistence.PaymentLists;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.text.Texts;

/** 代发明细: the only place where whole account numbers leave the registry, after two people agreed. */
@Dependent
class BankFiles {
    private final PaymentLines lines;
    private final PaymentLists lists;
    private final Payees payees;
    private final Traces traces;
    private final Acting acting;

    @Inject
    BankFiles(PaymentLines lines, PaymentLists lists, Payees payees, Traces traces, Acting acting) {
        this.lines = lines;
        this.lists = lists;
        this.payees = payees;
        this.traces = traces;
        this.acting = acting;
    }

    byte[] of(UUID listId) {
        PaymentList list = lists.get(acting.jurisdiction(), listId);
        List<PaymentLine> open =
                lines.of(list).stream().filter(line -> line.state() == LineState.CHECKED).toList();
        if (open.isEmpty()) {
            throw Problem.conflict("payments.nothing-to-pay", list.number());
        }
        List<BankWorkbook.Row> rows = new ArrayList<>();
        Money total = Money.ZERO;
        for (List<PaymentLine> transfer : SetOff.paid(open).toList()) {
            rows.add(row(transfer));
            total = total.plus(SetOff.net(transfer));
        }
        traces.list("bank-file", list, open.size(), total.fen());
        return BankWorkbook.of(rows, words(list));
    }

    /** To the account that was checked, or to none. */
    private BankWorkbook.Row row(List<PaymentLine> transfer) {
        PaymentLine line = transfer.get(0);
        String number = line.grant().caseNumber();
        if (line.account().leadsElsewhere(payees.account(line))) {
            throw Problem.conflict("payments.account-changed-since-check", number);
        }
        BankAccount account =
                payees.number(line)
                        .orElseThrow(
                                () ->
                                        Problem.conflict(
                                                "payments.account-changed-since-check", number));
        return new BankWorkbook.Row(
                line.account().holder(),
                account.number(),
                line.account().bank(),
                SetOff.net(transfer),
                purpose(line));
    }

    private static String purpose(PaymentLine line) {
        YearMonth month = line.purpose().month();
        return month == null
                ? text("payments.bank.purpose", line.grant().decision())
                : text("payments.bank.living", month.getYear(), month.getMonthValue());
    }

    private static BankWorkbook.Words words(PaymentList list) {
        return new BankWorkbook.Words(
                text("payments.bank.sheet"),
                text("payments.bank.title", list.number(), text(list.fund().key())),
                List.of(
                        text("payments.bank.position"),
                        text("payments.bank.holder"),
                        text("payments.bank.account"),
                        text("payments.bank.bank"),
                        text("payments.bank.amount"),
                        text("payments.bank.remark")),
                text("payments.bank.total"));
    }

    /** The bank reads Chinese. */
    private static String text(String key, Object... args) {
        return Texts.of(Locale.CHINA, key, args);
    }
}
