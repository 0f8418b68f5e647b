package org.bangyuan.payments.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.problem.Problem;

/**
 * 抵扣: a deduction is set off against what the same person gets on the same list by the same kind of
 * assistance, so the bank pays one net amount. It never takes more than is there, and what the bank
 * pays or returns as one amount is paid or returned line by line together.
 */
public final class SetOff {
    private record Payee(UUID person, AssistanceType type) {}

    private SetOff() {}

    private static Payee payee(PaymentLine line) {
        return new Payee(line.grant().applicant(), line.purpose().type());
    }

    /**
     * What is transferred as one amount: a line alone, or a deduction with what it is taken from.
     */
    public static List<List<PaymentLine>> transfers(Collection<PaymentLine> lines) {
        List<List<PaymentLine>> transfers = new ArrayList<>();
        lines.stream()
                .collect(groupingBy(SetOff::payee, LinkedHashMap::new, toList()))
                .values()
                .forEach(
                        group -> {
                            if (group.stream().anyMatch(line -> line.purpose().isDeduction())) {
                                transfers.add(group);
                            } else {
                                group.forEach(line -> transfers.add(List.of(line)));
                            }
                        });
        return transfers;
    }

    public static Money net(Collection<PaymentLine> lines) {
        return lines.stream().map(PaymentLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /** The chosen lines and those that move with them. */
    public static List<PaymentLine> together(
            Collection<PaymentLine> chosen, Collection<PaymentLine> ofTheList) {
        return transfers(ofTheList).stream()
                .filter(transfer -> transfer.stream().anyMatch(chosen::contains))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * @throws Problem CONFLICT {@code payments.deduction-above-net} where a person would owe
     */
    static void requireCovered(Collection<PaymentLine> lines) {
        for (List<PaymentLine> transfer : transfers(lines)) {
            Money net = net(transfer);
            if (net.isNegative()) {
                throw Problem.conflict(
                        "payments.deduction-above-net",
                        transfer.get(0).grant().name(),
                        net.negated());
            }
        }
    }

    /** Transfers of more than nothing. */
    public static Stream<List<PaymentLine>> paid(Collection<PaymentLine> lines) {
        return transfers(lines).stream().filter(transfer -> net(transfer).isPositive());
    }
}
