package org.bangyuan.registry.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.domain.ImportedCircumstance;
import org.bangyuan.registry.domain.KnownPerson;

/** What the registry knows of the people of some rows, in one question for all of them. */
@ApplicationScoped
public class ImportLookups {
    /** The number of a record that was merged into another one means the person who was kept. */
    private static final String KNOWN =
            "select n.citizen_id_index, p.id, p.name, p.died, p.county_org, p.town_org,"
                    + " p.village_org from registry.person n"
                    + " join registry.person p on p.id = coalesce(n.merged_into, n.id)"
                    + " where n.citizen_id_index = any (?)";

    private static final String HOUSED =
            "select m.person_id, max(coalesce(m.valid_to, date '9999-12-31'))"
                    + " from registry.household_member m where m.superseded_at is null"
                    + " and m.person_id = any (?) group by m.person_id";
    private static final String WITH_ACCOUNT =
            "select a.person_id, max(coalesce(a.valid_to, date '9999-12-31'))"
                    + " from registry.bank_account a where a.superseded_at is null"
                    + " and a.person_id = any (?) group by a.person_id";
    private static final String EXCLUDED =
            "select e.person_id, e.ground, e.valid_from from registry.exclusion e"
                    + " where e.superseded_at is null and e.person_id = any (?)";

    private static final String CIRCUMSTANCES =
            "select c.person_id, c.category, c.organ, c.valid_from, c.valid_to"
                    + " from registry.circumstance c where c.superseded_at is null"
                    + " and c.kind = ? and c.person_id = any (?)";

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    @Inject private Seals seals;

    private interface Reading {
        void row(ResultSet row) throws SQLException;
    }

    /**
     * Without a scope: whose number is registered anywhere in the city. The caller tells who is
     * within the jurisdiction.
     *
     * @param numbers whole identity numbers
     */
    public Map<String, KnownPerson> known(Collection<String> numbers) {
        Map<ByteBuffer, String> byIndex = new HashMap<>();
        for (String number : numbers) {
            byIndex.put(ByteBuffer.wrap(seals.citizenIdIndex(number)), number);
        }
        byte[][] indexes = byIndex.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new);
        Map<String, KnownPerson> known = new HashMap<>();
        read(
                KNOWN,
                "bytea",
                indexes,
                row ->
                        known.put(
                                byIndex.get(ByteBuffer.wrap(row.getBytes(1))),
                                new KnownPerson(
                                        row.getObject(2, UUID.class),
                                        row.getString(3),
                                        row.getObject(4, LocalDate.class),
                                        new Handling(
                                                row.getString(5),
                                                row.getString(6),
                                                row.getString(7)))));
        return known;
    }

    /** Last day in a household, as believed, of those who have one. */
    public Map<UUID, LocalDate> housedUntil(Collection<UUID> persons) {
        return lastDays(HOUSED, persons);
    }

    /** Last day of an account, as believed, of those who have one. */
    public Map<UUID, LocalDate> accountUntil(Collection<UUID> persons) {
        return lastDays(WITH_ACCOUNT, persons);
    }

    /** Exclusions on record, each as person, ground and first day. */
    public Set<String> excluded(Collection<UUID> persons) {
        Set<String> excluded = new HashSet<>();
        read(
                EXCLUDED,
                "uuid",
                persons.toArray(),
                row ->
                        excluded.add(
                                exclusion(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getObject(3, LocalDate.class))));
        return excluded;
    }

    /** A simple fact on record: the question that it answers, and for which days. */
    public record Answered(UUID person, String question, DateRange period) {}

    /** Simple facts of a kind on record. */
    public List<Answered> circumstances(FactKind kind, Collection<UUID> persons) {
        ImportedCircumstance imported = ImportedCircumstance.of(kind);
        List<Answered> answered = new ArrayList<>();
        read(
                CIRCUMSTANCES,
                "uuid",
                persons.toArray(),
                row -> {
                    LocalDate from = row.getObject(4, LocalDate.class);
                    answered.add(
                            new Answered(
                                    row.getObject(1, UUID.class),
                                    imported.question(row.getString(2), row.getString(3), from),
                                    new DateRange(from, row.getObject(5, LocalDate.class))));
                },
                kind.name());
        return answered;
    }

    /** As it is found in {@link #excluded}. */
    public static String exclusion(UUID person, String ground, LocalDate from) {
        return person + "|" + ground + "|" + from;
    }

    private Map<UUID, LocalDate> lastDays(String select, Collection<UUID> persons) {
        Map<UUID, LocalDate> days = new HashMap<>();
        read(
                select,
                "uuid",
                persons.toArray(),
                row -> days.put(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)));
        return days;
    }

    /**
     * @param before other values of the question, which stand before the list
     */
    private void read(
            String select, String type, Object[] values, Reading reading, Object... before) {
        if (values.length == 0) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            for (int i = 0; i < before.length; i++) {
                statement.setObject(i + 1, before[i]);
            }
            statement.setArray(before.length + 1, connection.createArrayOf(type, values));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reading.row(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the registry was not asked", e);
        }
    }
}
