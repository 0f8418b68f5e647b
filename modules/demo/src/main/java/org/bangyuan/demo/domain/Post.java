package org.bangyuan.demo.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.security.Role;

/**
 * A post of the demonstration with who holds it.
 *
 * @param username what is typed at the sign-in
 * @param name invented
 * @param organisation code of the organisation
 */
public record Post(String username, String name, String organisation, Role role) {
    /** The youngest of the invented people is of age for long. */
    private static final LocalDate BORN_AFTER = LocalDate.of(1968, 1, 1);

    /** A functional zone has no area code: 龙湾区. */
    private static final String OF_ZONES = "330303";

    private static final int BIRTHDAYS = 9_000;
    private static final int NUMBERS = 10_000;

    /** A number that nobody has: no subscriber's number of the city begins with 8800. */
    public String officePhone() {
        return "0577-8800" + String.format("%04d", spread(NUMBERS));
    }

    /** Right by GB 11643, of the sequence that the population leaves free. */
    public String citizenId() {
        String born =
                BORN_AFTER.plusDays(spread(BIRTHDAYS)).format(DateTimeFormatter.BASIC_ISO_DATE);
        String area = organisation.matches("\\d{6}.*") ? organisation.substring(0, 6) : OF_ZONES;
        String seventeen = area + born + CitizenNumbers.OF_STAFF;
        return seventeen + CitizenId.checkDigit(seventeen);
    }

    /** A functional zone has no code: whoever works there was registered in the city's centre. */
    private int spread(int places) {
        return Math.floorMod(username.hashCode() * 31 + name.hashCode(), places);
    }
}
