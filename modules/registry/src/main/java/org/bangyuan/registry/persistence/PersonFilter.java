package org.bangyuan.registry.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterKind;

/**
 * Which persons a list shows, beyond the scope.
 *
 * @param condition on the alias {@code p}
 * @param values of the condition's parameters
 */
public record PersonFilter(String condition, Map<String, Object> values) {
    private static final String ON_DAY =
            " and f.supersededAt is null and f.validFrom <= :today"
                    + " and (f.validTo is null or f.validTo >= :today))";

    public PersonFilter {
        values = Map.copyOf(values);
    }

    public static PersonFilter everybody() {
        return new PersonFilter("1 = 1", Map.of());
    }

    public static PersonFilter citizenId(byte[] index) {
        return new PersonFilter("p.citizenIdIndex = :index", Map.of("index", index));
    }

    public static PersonFilter phone(byte[] index) {
        return new PersonFilter("p.phoneIndex = :index", Map.of("index", index));
    }

    public static PersonFilter lastFourAndName(byte[] index) {
        return new PersonFilter("p.lastFourNameIndex = :index", Map.of("index", index));
    }

    /** The wildcards of the language are taken as the characters that they are. */
    public static PersonFilter nameBeginning(String name) {
        String escaped = name.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return new PersonFilter("p.name like :name escape '!'", Map.of("name", escaped + "%"));
    }

    /** Holding the identity on the day; null does not narrow. */
    public PersonFilter holding(Identity identity, LocalDate today) {
        return identity == null
                ? this
                : and(
                        "exists (select f from IdentityPeriod f where f.person = p.id"
                                + " and f.identity = :identity"
                                + ON_DAY,
                        Map.of("identity", identity, "today", today));
    }

    /** On the register on the day; null does not narrow. */
    public PersonFilter registered(RegisterKind register, LocalDate today) {
        return register == null
                ? this
                : and(
                        "exists (select f from RegisterPeriod f where f.person = p.id"
                                + " and f.kind = :register"
                                + ON_DAY,
                        Map.of("register", register, "today", today));
    }

    public PersonFilter inTown(String town) {
        return town == null || town.isBlank()
                ? this
                : and("p.townOrg = :town", Map.of("town", town));
    }

    private PersonFilter and(String another, Map<String, Object> itsValues) {
        Map<String, Object> both = new HashMap<>(values);
        both.putAll(itsValues);
        return new PersonFilter(condition + " and " + another, both);
    }
}
