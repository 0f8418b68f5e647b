package org.bangyuan.assessment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.kernel.Money;

/**
 * What a person draws, has asked for and was paid.
 *
 * @param suspensions of the top-up of 四(一), as the county has decided them
 */
public record Receipts(
        List<Drawn> benefits,
        List<Matter> matters,
        List<Payment> payments,
        List<LivingFacts.Suspension> suspensions) {
    public static final Receipts NONE = new Receipts(List.of(), List.of(), List.of(), List.of());

    public Receipts {
        benefits = List.copyOf(benefits);
        matters = List.copyOf(matters);
        payments = List.copyOf(payments);
        suspensions = List.copyOf(suspensions);
    }

    /**
     * 在领待遇, as the list of whoever pays it says.
     *
     * @param kind such as LIVING_TOP_UP
     * @param amount a month, or of the one day; null where it is not known or not money
     */
    public record Drawn(String kind, Money amount, DateRange period) {}

    /**
     * A case (五) of the person as applicant.
     *
     * @param decidedOn null before the decision
     * @param approved null unless something was approved
     */
    public record Matter(
            UUID id, boolean isOpen, LocalDate receivedOn, LocalDate decidedOn, Money approved) {}

    /**
     * A payment line.
     *
     * @param state PENDING, LISTED, CHECKED, PAID or RETURNED
     * @param paidOn null until the bank has paid
     */
    public record Payment(
            UUID id, String state, LocalDate decidedOn, LocalDate paidOn, Money amount) {}

    public Optional<Drawn> drawnOn(String kind, LocalDate day) {
        return benefits.stream()
                .filter(drawn -> drawn.kind().equals(kind) && drawn.period().contains(day))
                .findFirst();
    }
}
