package org.bangyuan.engine.medical;

import static org.bangyuan.engine.medical.MedicalAssistance.SECTION;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bangyuan.engine.Explanation;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.facts.MedicalBill;
import org.bangyuan.engine.facts.MedicalFacts;
import org.bangyuan.engine.facts.MedicalResult;
import org.bangyuan.kernel.Money;

/** One person's bills in order of receipt, and how each event changes what stands of them. */
final class Ledger {
    private final MedicalFacts facts;
    private final Explanation why;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byId = new HashMap<>();
    private Map<String, Money> before = Map.of();

    Ledger(MedicalFacts facts, Explanation why) {
        this.facts = facts;
        this.why = why;
    }

    void receive(MedicalBill bill, Standards known) {
        before = amounts();
        if (bill.replaces() == null) {
            receiveOriginal(bill, known);
        } else {
            correct(bill, known);
        }
    }

    /** Each bill takes the room that those before it have left. */
    private void receiveOriginal(MedicalBill bill, Standards known) {
        Entry entry = new Entry(bill);
        Money taken = Money.ZERO;
        for (Entry earlier : entries) {
            if (earlier.year().equals(entry.year())) {
                taken = taken.plus(earlier.amount());
            }
        }
        entries.add(entry);
        byId.put(bill.id(), entry);
        Share share = Share.of(bill, facts, known);
        Money room = share.cap().minus(taken).orZeroIfNegative();
        stand(entry, share, room, share.due().min(room));
    }

    private void correct(MedicalBill bill, Standards known) {
        Entry entry = byId.get(bill.replaces());
        if (entry == null) {
            throw new LawError(LawError.UNKNOWN_BILL, bill.replaces());
        }
        byId.put(bill.id(), entry);
        why.because(SECTION, "medical.corrected", entry.id(), bill.id());
        Year left = entry.year();
        entry.correct(bill);
        if (!left.equals(entry.year())) {
            workThrough(left, null, known);
        }
        workThrough(entry.year(), entry, known);
    }

    /** A figure that is recorded lets every year be worked through, with no bill changed. */
    void figureRecorded(Standards known) {
        Set<Year> years = new TreeSet<>();
        entries.forEach(entry -> years.add(entry.year()));
        years.forEach(year -> workThrough(year, null, known));
    }

    /**
     * The room of a bill is its cap, less the new amounts of the bills before it, less the amounts
     * already paid of those after it, the changed one counting as nothing. Only the changed bill
     * may come out lower than it was.
     */
    private void workThrough(Year year, Entry changed, Standards known) {
        List<Entry> ofYear = entries.stream().filter(e -> e.year().equals(year)).toList();
        Money after = Money.ZERO;
        for (Entry entry : ofYear) {
            after = after.plus(paid(entry, changed));
        }
        Money newBefore = Money.ZERO;
        for (Entry entry : ofYear) {
            after = after.minus(paid(entry, changed));
            Share share = Share.of(entry.bill(), facts, known);
            Money room = share.cap().minus(newBefore).minus(after).orZeroIfNegative();
            Money amount = share.due().min(room).max(paid(entry, changed));
            stand(entry, share, room, amount);
            newBefore = newBefore.plus(amount);
        }
    }

    private static Money paid(Entry entry, Entry changed) {
        return entry == changed ? Money.ZERO : entry.amount();
    }

    /** Writes down what is new; a bill for which nothing changes is not explained again. */
    private void stand(Entry entry, Share share, Money room, Money amount) {
        boolean same = share.equals(entry.share()) && amount.equals(entry.amount());
        entry.stand(share, amount);
        if (same) {
            return;
        }
        share.explain(entry.bill(), entry.id(), why);
        Money cut = share.due().minus(amount);
        if (cut.isPositive()) {
            why.because(SECTION, "medical.reduced", entry.id(), share.due(), room, amount, cut);
        } else if (cut.isNegative()) {
            why.because(SECTION, "medical.kept", entry.id(), amount);
        } else {
            why.because(SECTION, "medical.granted", entry.id(), amount);
        }
    }

    private Map<String, Money> amounts() {
        Map<String, Money> amounts = new LinkedHashMap<>();
        entries.forEach(entry -> amounts.put(entry.id(), entry.amount()));
        return amounts;
    }

    MedicalResult result(Map<String, Money> adjustments) {
        Map<String, Money> reduced = new LinkedHashMap<>();
        SortedMap<Year, Money> totals = new TreeMap<>();
        Set<String> provisional = new HashSet<>();
        for (Entry entry : entries) {
            Money cut = entry.share().due().minus(entry.amount());
            if (cut.isPositive()) {
                reduced.put(entry.id(), cut);
            }
            totals.merge(entry.year(), entry.amount(), Money::plus);
            if (entry.share().isProvisional(entry.bill())) {
                provisional.add(entry.id());
            }
        }
        return new MedicalResult(amounts(), reduced, totals, adjustments, provisional);
    }

    /** What the bill received last has changed in those that stood before it. */
    Map<String, Money> adjustments() {
        Map<String, Money> adjustments = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Money was = before.get(entry.id());
            if (was != null && !was.equals(entry.amount())) {
                adjustments.put(entry.id(), entry.amount().minus(was));
            }
        }
        return adjustments;
    }
}
