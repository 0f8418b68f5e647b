package org.bangyuan.engine.medical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bangyuan.engine.facts.MedicalBill;
import org.bangyuan.engine.facts.MedicalFacts;
import org.bangyuan.engine.facts.RegisterEntry;
import org.bangyuan.engine.facts.RegisterKind;

/**
 * The text of the rule once more, written down as plainly as it reads, on whole fen and without a
 * line of the engine: half and half are fixed, sums are taken anew each time.
 */
final class MedicalOracle {
    /**
     * A yearly figure.
     *
     * @param area six digits
     * @param year of the figure
     * @param fen consumption per head
     * @param recorded day from which it is known
     */
    record Figure(String area, int year, long fen, LocalDate recorded) {}

    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final MedicalFacts facts;
    private final List<Figure> figures;
    private final LocalDate knownOn;
    private final List<String> ids = new ArrayList<>();
    private final List<MedicalBill> bills = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();
    private final List<Long> amounts = new ArrayList<>();
    private final List<Long> dues = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    final Map<String, Long> adjustments = new LinkedHashMap<>();

    MedicalOracle(MedicalFacts facts, List<Figure> figures, LocalDate knownOn) {
        this.facts = facts;
        this.figures = figures.stream().filter(f -> !f.recorded().isAfter(knownOn)).toList();
        this.knownOn = knownOn;
    }

    void play() {
        TreeSet<LocalDate> recordings = new TreeSet<>();
        figures.forEach(f -> recordings.add(f.recorded()));
        for (MedicalBill bill : facts.bills()) {
            while (!recordings.isEmpty() && !recordings.first().isAfter(bill.received())) {
                figureRecorded(recordings.pollFirst());
            }
            List<Long> before = List.copyOf(amounts);
            receive(bill);
            adjustments.clear();
            for (int i = 0; i < before.size(); i++) {
                if (!before.get(i).equals(amounts.get(i))) {
                    adjustments.put(ids.get(i), amounts.get(i) - before.get(i));
                }
            }
        }
        while (!recordings.isEmpty()) {
            figureRecorded(recordings.pollFirst());
        }
    }

    private void figureRecorded(LocalDate day) {
        for (int year : new TreeSet<>(years)) {
            workThrough(year, -1, day);
        }
    }

    private void receive(MedicalBill bill) {
        LocalDate day = bill.received();
        if (bill.replaces() == null) {
            places.put(bill.id(), ids.size());
            ids.add(bill.id());
            bills.add(bill);
            years.add(bill.settled().getYear());
            dues.add(due(bill));
            long room = dues.get(dues.size() - 1) == 0 ? 0 : cap(bill, day);
            for (int i = 0; i < amounts.size(); i++) {
                if (years.get(i).equals(bill.settled().getYear())) {
                    room -= amounts.get(i);
                }
            }
            amounts.add(Math.min(dues.get(dues.size() - 1), Math.max(0, room)));
            return;
        }
        Integer place = places.get(bill.replaces());
        if (place == null) {
            throw new Unknown();
        }
        places.put(bill.id(), place);
        bills.set(place, bill);
        int was = years.get(place);
        int is = bill.annulled() ? was : bill.settled().getYear();
        years.set(place, is);
        if (was != is) {
            workThrough(was, -1, day);
        }
        workThrough(is, place, day);
    }

    private void workThrough(int year, int changed, LocalDate day) {
        List<Long> old = List.copyOf(amounts);
        for (int i = 0; i < ids.size(); i++) {
            if (years.get(i) != year) {
                continue;
            }
            dues.set(i, due(bills.get(i)));
            long room = dues.get(i) == 0 ? 0 : cap(bills.get(i), day);
            for (int j = 0; j < ids.size(); j++) {
                if (years.get(j) != year || j == i) {
                    continue;
                }
                if (j < i) {
                    room -= amounts.get(j);
                } else if (j != changed) {
                    room -= old.get(j);
                }
            }
            long amount = Math.min(dues.get(i), Math.max(0, room));
            amounts.set(i, i == changed ? amount : Math.max(amount, old.get(i)));
        }
    }

    private long due(MedicalBill bill) {
        if (bill.annulled()
                || bill.settled().getYear() < 2022
                || !bill.designated()
                || bill.kind() == MedicalBill.Kind.OUTPATIENT) {
            return 0;
        }
        boolean covered = false;
        for (RegisterEntry entry : facts.registers()) {
            boolean kind =
                    entry.kind() == RegisterKind.DIBAO || entry.kind() == RegisterKind.DIBAO_EDGE;
            boolean begun =
                    entry.approved().compareTo(bill.settled()) <= 0
                            && (entry.joined() == null
                                    || entry.joined().compareTo(bill.settled()) <= 0);
            boolean over = entry.ended() != null && bill.settled().compareTo(entry.ended()) > 0;
            covered |= kind && begun && !over;
        }
        long left =
                bill.compliant().fen()
                        - bill.basic().fen()
                        - bill.major().fen()
                        - bill.assistance().fen()
                        - bill.supplementary().fen();
        return covered && left > 0 ? (left + 1) / 2 : 0;
    }

    private long cap(MedicalBill bill, LocalDate day) {
        LocalDate known = day.isBefore(knownOn) ? day : knownOn;
        String county = facts.area().code();
        LocalDate since = LocalDate.MIN;
        for (MedicalFacts.Residence residence : facts.residences()) {
            if (!residence.from().isAfter(bill.settled()) && !residence.from().isBefore(since)) {
                county = residence.area().code();
                since = residence.from();
            }
        }
        for (String area : List.of(county, county.substring(0, 4) + "00")) {
            Figure best = null;
            for (Figure figure : figures) {
                if (figure.area().equals(area)
                        && figure.year() < bill.settled().getYear()
                        && !figure.recorded().isAfter(known)
                        && (best == null || figure.year() > best.year())) {
                    best = figure;
                }
            }
            if (best != null) {
                return best.fen() / 2;
            }
        }
        throw new Missing();
    }

    Map<String, Long> bills() {
        Map<String, Long> map = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            map.put(ids.get(i), amounts.get(i));
        }
        return map;
    }

    Map<String, Long> reduced() {
        Map<String, Long> map = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            if (dues.get(i) > amounts.get(i)) {
                map.put(ids.get(i), dues.get(i) - amounts.get(i));
            }
        }
        return map;
    }

    Map<Integer, Long> yearTotals() {
        Map<Integer, Long> map = new TreeMap<>();
        for (int i = 0; i < ids.size(); i++) {
            map.merge(years.get(i), amounts.get(i), Long::sum);
        }
        return map;
    }
}
