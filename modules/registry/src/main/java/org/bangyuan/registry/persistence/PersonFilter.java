package org.bangyuan.registry.persistence;

import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterKind;

/**
 * Which persons a list shows, beyond the scope: a condition in the database's own language, so that
 * lists, counts and figures are asked alike.
 *
 * @param condition on the table registry.person with the alias {@code p}
 * @param values of the condition's parameters, written {@code #name}
 */
public record PersonFilter(String condition, Map<String, Object> values) {
    /** Stand in a condition for "there is", "is believed"; how is a matter of the way taken. */
    private static final String THERE_IS = "{there is}";

    private static final String BELIEVED = "{believed}";
    private static final String END = "{end}";

    private static final String BELIEVED_ON =
            " and "
                    + BELIEVED
                    + " and f.valid_from <= #%1$s"
                    + " and (f.valid_to is null or f.valid_to >= #%1$s)"
                    + END;

    public PersonFilter {
        values = Map.copyOf(values);
    }

    /** For going to those whom the filter means: by the indexes of what is believed. */
    String gathering() {
        return condition
                .replace(THERE_IS, "exists (select 1")
                .replace(BELIEVED, "f.superseded_at is null")
                .replace(END, ")");
    }

    /**
     * For going through everybody in order and asking about each: by the index of the person, one
     * question at a time. Asked otherwise, the database gathers all whom the filter means after
     * all, or takes the index of the constraint against two answers for one day, a thousand times
     * slower.
     */
    String walking() {
        return condition
                .replace(THERE_IS, "(select true")
                .replace(BELIEVED, "coalesce(f.superseded_at, 'infinity') = 'infinity'")
                .replace(END, " limit 1) is true");
    }

    /** True if it leaves nobody out. */
    boolean isEverybody() {
        return equals(everybody());
    }

    public static PersonFilter everybody() {
        return new PersonFilter("true", Map.of());
    }

    /** By the number of the person, or by that of a record that was merged into theirs. */
    public static PersonFilter citizenId(byte[] index) {
        return new PersonFilter(
                "p.id in (select coalesce(q.merged_into, q.id) from registry.person q"
                        + " where q.citizen_id_index = #index)",
                Map.of("index", index));
    }

    public static PersonFilter phone(byte[] index) {
        return new PersonFilter("p.phone_index = #index", Map.of("index", index));
    }

    public static PersonFilter lastFourAndName(byte[] index) {
        return new PersonFilter("p.last_four_name_index = #index", Map.of("index", index));
    }

    public static PersonFilter nameBeginning(String name) {
        return new PersonFilter(
                "p.name like #name escape '!'", Map.of("name", escaped(name) + '%'));
    }

    /** 拼音首字母, or the whole sound without blanks: {@code zjg}, {@code zhangjianguo}. */
    public static PersonFilter soundBeginning(String letters) {
        return new PersonFilter(
                "(p.initials like #letters escape '!'"
                        + " or replace(p.sort_name, ' ', '') like #letters escape '!')",
                Map.of("letters", escaped(letters) + '%'));
    }

    /** The wildcards of the language are taken as the characters that they are. */
    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** Holding the identity on the day; null does not narrow. */
    public PersonFilter holding(Identity identity, LocalDate day) {
        return identity == null
                ? this
                : and(
                        THERE_IS
                                + " from registry.identity_period f where f.person_id = p.id"
                                + " and f.identity = #identity"
                                + String.format(BELIEVED_ON, "held"),
                        Map.of("identity", identity.name(), "held", Date.valueOf(day)));
    }

    /** On the register on the day; null does not narrow. */
    public PersonFilter registered(RegisterKind register, LocalDate day) {
        return register == null
                ? this
                : and(
                        THERE_IS
                                + " from registry.register_period f where f.person_id = p.id"
                                + " and f.kind = #register"
                                + String.format(BELIEVED_ON, "listed"),
                        Map.of("register", register.name(), "listed", Date.valueOf(day)));
    }

    /** Who came onto the register in the month, not having been on it the day before. */
    public PersonFilter joined(RegisterKind register, YearMonth month) {
        return turned(register, month, "f.valid_from", "g.valid_to = f.valid_from - 1");
    }

    /** Whose time on the register ended in the month, and did not go on the day after. */
    public PersonFilter left(RegisterKind register, YearMonth month) {
        return turned(register, month, "f.valid_to", "g.valid_from = f.valid_to + 1");
    }

    private PersonFilter turned(RegisterKind register, YearMonth month, String day, String goesOn) {
        return register == null || month == null
                ? this
                : and(
                        THERE_IS
                                + " from registry.register_period f where f.person_id = p.id"
                                + " and f.kind = #turned and "
                                + BELIEVED
                                + " and "
                                + day
                                + " between #first and #last and not exists (select 1"
                                + " from registry.register_period g where g.person_id = f.person_id"
                                + " and g.kind = f.kind and g.superseded_at is null and "
                                + goesOn
                                + ")"
                                + END,
                        Map.of(
                                "turned",
                                register.name(),
                                "first",
                                Date.valueOf(month.atDay(1)),
                                "last",
                                Date.valueOf(month.atEndOfMonth())));
    }

    public PersonFilter inCounty(String county) {
        return county == null || county.isBlank()
                ? this
                : and("p.county_org = #county", Map.of("county", county));
    }

    public PersonFilter inTown(String town) {
        return town == null || town.isBlank()
                ? this
                : and("p.town_org = #town", Map.of("town", town));
    }

    private PersonFilter and(String another, Map<String, Object> itsValues) {
        Map<String, Object> both = new HashMap<>(values);
        both.putAll(itsValues);
        return new PersonFilter(condition + " and " + another, both);
    }
}
