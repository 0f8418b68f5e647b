package org.bangyuan.demo.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.kernel.CitizenId;

/**
 * Makes up the persons of a county one after the other. Ages are as of {@link #REFERENCE}, so the
 * same seed makes the same people whenever it is used.
 */
final class Persons {
    static final LocalDate REFERENCE = LocalDate.of(2026, 1, 1);
    static final String SELF = "本人";
    static final String SPOUSE = "配偶";
    static final String CHILD = "子女";
    static final String CHILD_IN_LAW = "子女配偶";
    static final String GRANDCHILD = "孙子女";
    static final String PARENT = "父母";

    private static final int ADULT = 18;
    private static final int OLDEST = 96;
    private static final int YOUNGEST_SPOUSE = 22;

    private static final long FIRST_ID = 1_640_995_200_000L;
    private static final long COUNTIES = 1_000;
    private static final long IDS_OF_A_COUNTY = 10_000_000;

    private final Dice dice;
    private final CitizenNumbers numbers;
    private final Circumstances circumstances;
    private final long countyNumber;
    private long made;

    Persons(String county, Dice dice, Circumstances circumstances) {
        this.dice = dice;
        this.numbers = new CitizenNumbers(county);
        this.circumstances = circumstances;
        this.countyNumber = Long.parseLong(county);
    }

    PersonDraft known(KnownFamily.Known known, String relation) {
        numbers.reserve(known.citizenId());
        return draft(known.name(), known.citizenId(), relation);
    }

    PersonDraft ofAge(int age, String surname, boolean male, String relation) {
        return born(dice.bornAtAge(Math.min(OLDEST, age), REFERENCE), surname, male, relation);
    }

    PersonDraft born(LocalDate day, String surname, boolean male, String relation) {
        String name = Names.name(dice, surname, male, day.getYear());
        return draft(name, numbers.next(day, male), relation);
    }

    /** Somebody who married into the family, of about the same age. */
    PersonDraft spouse(int age, boolean male, String relation) {
        int years = Math.max(YOUNGEST_SPOUSE, age + dice.between(-4, 3));
        LocalDate day = dice.bornAtAge(years, REFERENCE);
        return draft(Names.spouse(dice, male, day.getYear()), numbers.next(day, male), relation);
    }

    PersonDraft child(PersonDraft of, int age, String relation) {
        return ofAge(age, surname(of), dice.percent(52), relation);
    }

    static String surname(PersonDraft person) {
        return person.name.substring(0, person.name.offsetByCodePoints(0, 1));
    }

    private PersonDraft draft(String name, CitizenId citizenId, String relation) {
        PersonDraft person = new PersonDraft(id(), name, citizenId, relation);
        if (citizenId.born().isBefore(REFERENCE.minusYears(ADULT))) {
            person.phone = circumstances.phone();
        }
        return person;
    }

    /**
     * Ids of version 7 that the seed decides too: in the place of the time stand county and running
     * number. The indexes of the exclusion constraints weigh the first bits; ids that differ in the
     * last ones only would make them useless.
     */
    UUID id() {
        made++;
        long high = (FIRST_ID + countyNumber % COUNTIES * IDS_OF_A_COUNTY + made) << 16;
        return new UUID(high | 0x7000L, 0x8000_0000_0000_0000L | countyNumber);
    }
}
