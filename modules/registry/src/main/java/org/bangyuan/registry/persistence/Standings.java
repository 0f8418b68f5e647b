package org.bangyuan.registry.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a list says of each of its people beside what stands in their record: one statement. */
@ApplicationScoped
public class Standings {
    private static final String OF_DAY =
            " f where f.person_id = any(cast(#persons as uuid[])) and f.superseded_at is null"
                    + " and f.valid_from <= #day and (f.valid_to is null or f.valid_to >= #day)";
    private static final String STANDING =
            "select cast(s.person_id as text), min(s.identity), min(s.register) from ("
                    + "select f.person_id, f.identity, null as register"
                    + " from registry.identity_period"
                    + OF_DAY
                    + " union all select f.person_id, null, f.kind from registry.register_period"
                    + OF_DAY
                    + ") s group by s.person_id";

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    /**
     * Names of identity and register on a day, the first by the alphabet where there are several;
     * null without one.
     */
    public record Standing(String identity, String register) {
        public static final Standing NONE = new Standing(null, null);
    }

    /** Who has neither is absent. */
    @SuppressWarnings("unchecked") // rows of a native query
    public Map<UUID, Standing> on(Collection<UUID> persons, LocalDate day) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows =
                entities.createNativeQuery(STANDING)
                        .setParameter(
                                "persons",
                                persons.stream()
                                        .map(UUID::toString)
                                        .collect(Collectors.joining(",", "{", "}")))
                        .setParameter("day", Date.valueOf(day))
                        .getResultList();
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                row -> UUID.fromString((String) row[0]),
                                row -> new Standing((String) row[1], (String) row[2])));
    }
}
