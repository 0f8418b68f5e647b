package org.bangyuan.demo.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import org.bangyuan.kernel.CitizenId;

/**
 * Citizen identity numbers that are right by GB 11643 and belong to nobody: the sequence 996 to 999
 * is kept for people of a hundred years and more. Only a population of a hundred thousands needs
 * others, downwards from there. Each number comes once.
 */
final class CitizenNumbers {
    private static final int HIGHEST = 999;
    private static final int HIGHEST_OF_LONGGANG = 949;
    private static final String LONGGANG = "330383";

    private static final int SEVENTEEN = 17;

    /** The sequence of the invented staff. */
    static final int OF_STAFF = 995;

    private final String county;
    private final Set<String> used = new HashSet<>();

    CitizenNumbers(String county) {
        this.county = county;
    }

    /** For somebody whose number is known: nobody else gets it. */
    void reserve(CitizenId number) {
        used.add(number.number().substring(0, SEVENTEEN));
    }

    CitizenId next(LocalDate born, boolean male) {
        String area = areaAtBirth(born);
        String day = born.format(DateTimeFormatter.BASIC_ISO_DATE);
        int highest = isMoved(area) ? HIGHEST_OF_LONGGANG : HIGHEST;
        for (int sequence = male ? highest : highest - 1; sequence > 0; sequence -= 2) {
            String seventeen = area + day + String.format("%03d", sequence);
            if (sequence != OF_STAFF && used.add(seventeen)) {
                return CitizenId.parse(seventeen + CitizenId.checkDigit(seventeen));
            }
        }
        throw new IllegalStateException("no number left in " + area + " on a day");
    }

    /**
     * Who was born in today's 龙港 before 2019 has a number of 苍南, and must not take one of theirs.
     */
    private boolean isMoved(String area) {
        return county.equals(LONGGANG) && !area.equals(LONGGANG);
    }

    private String areaAtBirth(LocalDate born) {
        int year = born.getYear();
        return switch (county) {
            case "330304" -> year < 1992 ? "330321" : county;
            case "330305" -> year < 2015 ? "330322" : county;
            case "330381" -> year < 1987 ? "330325" : county;
            case "330382" -> year < 1993 ? "330323" : county;
            case LONGGANG -> year < 2020 ? "330327" : county;
            default -> county;
        };
    }
}
