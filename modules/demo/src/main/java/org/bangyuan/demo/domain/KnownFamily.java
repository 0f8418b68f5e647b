package org.bangyuan.demo.domain;

import java.time.LocalDate;
import java.util.List;
import org.bangyuan.kernel.CitizenId;

/**
 * 潘志勇 and his family, whom the manual shows: the four known test persons. Whoever checks that
 * identity numbers leak nowhere looks for theirs, so they are defined here and in no other place.
 * The numbers are put together at run time: the compiled class does not contain them.
 */
public final class KnownFamily {
    private static final String COUNTY = "330302";

    static final Known HEAD = known("潘志勇", LocalDate.of(1972, 5, 5), 997);
    static final Known WIFE = known("金爱珍", LocalDate.of(1974, 11, 6), 998);
    static final Known DAUGHTER = known("潘雨桐", LocalDate.of(2004, 6, 18), 998);
    static final Known FATHER = known("潘阿宝", LocalDate.of(1946, 2, 3), 999);

    private static final List<Known> ALL = List.of(HEAD, WIFE, DAUGHTER, FATHER);

    private KnownFamily() {}

    /** A person by name and number. */
    record Known(String name, CitizenId citizenId) {}

    private static Known known(String name, LocalDate born, int sequence) {
        String seventeen = COUNTY + born.toString().replace("-", "") + sequence;
        return new Known(name, CitizenId.parse(seventeen + CitizenId.checkDigit(seventeen)));
    }

    /** The four numbers, whole. */
    public static List<String> numbers() {
        return ALL.stream().map(known -> known.citizenId().number()).toList();
    }

    /** True in the county whose first family this is. */
    static boolean livesIn(String county) {
        return COUNTY.equals(county);
    }
}
