package org.bangyuan.engine.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bangyuan.engine.LawError;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;

/**
 * What 四(二) is asked about: every bill of one patient, in order of receipt, since the year's cap is
 * shared by all of them.
 *
 * @param veteran the patient: 四(二) is for the veterans in the household alone, each for himself
 * @param registers entries of the household
 * @param area where the person lives before the first residence, and without any
 * @param residences where the person has lived since when, in any order
 * @param bills in order of receipt, corrections included
 */
public record MedicalFacts(
        boolean veteran,
        List<RegisterEntry> registers,
        AreaCode area,
        List<Residence> residences,
        List<MedicalBill> bills) {
    /**
     * Runs until the next one begins.
     *
     * @param area the county
     * @param from first day
     */
    public record Residence(AreaCode area, LocalDate from) {
        public Residence {
            LawError.requireFact(area, "residence.area");
            LawError.requireFact(from, "residence.from");
        }
    }

    public MedicalFacts {
        registers = List.copyOf(LawError.requireFact(registers, "registers"));
        residences = residences.stream().sorted(Comparator.comparing(Residence::from)).toList();
        bills = List.copyOf(LawError.requireFact(bills, "bills"));
    }

    /** Where the person lived on the day. */
    public AreaCode livedIn(LocalDate day) {
        AreaCode lived = area;
        for (Residence residence : residences) {
            if (residence.from().isAfter(day)) {
                break;
            }
            lived = residence.area();
        }
        return LawError.requireFact(lived, "area");
    }

    /** Whether a person of the household was on the register of one of the kinds on the day. */
    public boolean isRegistered(LocalDate day, RegisterKind kind) {
        return registers.stream().anyMatch(e -> e.kind() == kind && e.coversOn(day));
    }

    /** What all payers have left of the compliant costs; never below zero. */
    public static Money leftOf(MedicalBill bill) {
        return bill.compliant().minus(bill.reimbursed()).orZeroIfNegative();
    }
}
