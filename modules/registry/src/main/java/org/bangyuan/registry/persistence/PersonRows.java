package org.bangyuan.registry.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.domain.Phone;
import org.bangyuan.registry.domain.SearchText;

/**
 * The people list read to its end, some thousand rows in memory at a time. One statement whatever
 * the filter: what is null does not narrow.
 */
@ApplicationScoped
public class PersonRows {
    private static final int ROWS_AT_ONCE = 2_000;
    private static final String FROM =
            " from registry.person p where p.merged_into is null and (?::text is null or case ? when 'COUNTY' then"
                    + " p.county_org = ? when 'TOWN' then p.town_org = ? else p.village_org = ?"
                    + " end) and (?::text is null or p.name like ? escape '!')"
                    + " and (?::bytea is null or p.citizen_id_index = ?)"
                    + " and (?::bytea is null or p.phone_index = ?)"
                    + " and (?::bytea is null or p.last_four_name_index = ?)"
                    + " and (?::text is null or p.town_org = ?)"
                    + " and (?::text is null or exists (select 1 from registry.identity_period i"
                    + " where i.person_id = p.id and i.superseded_at is null and i.identity = ?"
                    + " and i.valid_from <= ? and (i.valid_to is null or i.valid_to >= ?)))"
                    + " and (?::text is null or exists (select 1 from registry.register_period r"
                    + " where r.person_id = p.id and r.superseded_at is null and r.kind = ?"
                    + " and r.valid_from <= ? and (r.valid_to is null or r.valid_to >= ?)))";
    private static final String SELECT =
            "select p.id, p.name, p.citizen_id, p.sex, p.born, p.hukou_area, p.residence, p.phone,"
                    + " coalesce(p.town_org, p.county_org),"
                    + " (select min(i.identity) from registry.identity_period i"
                    + " where i.person_id = p.id and i.superseded_at is null and i.valid_from <= ?"
                    + " and (i.valid_to is null or i.valid_to >= ?)),"
                    + " (select min(r.kind) from registry.register_period r"
                    + " where r.person_id = p.id and r.superseded_at is null and r.valid_from <= ?"
                    + " and (r.valid_to is null or r.valid_to >= ?))";
    private static final String COUNT = "select count(*)" + FROM;
    private static final String ROWS = SELECT + FROM + " order by p.sort_name, p.id";

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    @Inject private Seals seals;

    /**
     * A person with the numbers opened; the caller masks them.
     *
     * @param phone or null
     * @param identity name of the identity today, or null
     * @param register name of the register today, or null
     */
    public record PersonRow(
            UUID id,
            String name,
            String citizenId,
            String sex,
            LocalDate born,
            String hukou,
            String residence,
            String phone,
            String station,
            String identity,
            String register) {}

    public long count(People.Filter filter, Jurisdiction jurisdiction, LocalDate today) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT)) {
            set(statement, values(filter, jurisdiction, today));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("people were not counted", e);
        }
    }

    public void each(
            People.Filter filter,
            Jurisdiction jurisdiction,
            LocalDate today,
            Consumer<PersonRow> reading) {
        List<Object> values = new ArrayList<>(List.of(today, today, today, today));
        values.addAll(values(filter, jurisdiction, today));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            set(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reading.accept(row(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("people were not read", e);
        }
    }

    private PersonRow row(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        return new PersonRow(
                id,
                row.getString(2),
                seals.citizenId(id, row.getBytes(3)).number(),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getString(7),
                seals.phone(id, row.getBytes(8)),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }

    private List<Object> values(People.Filter filter, Jurisdiction jurisdiction, LocalDate today) {
        SearchText text = SearchText.of(filter.text());
        String scope =
                jurisdiction.level() == Jurisdiction.Level.CITY
                        ? null
                        : jurisdiction.organisation();
        String name = text.kind() == SearchText.Kind.NAME ? beginning(text.value()) : null;
        byte[] number =
                text.kind() == SearchText.Kind.CITIZEN_ID
                        ? seals.citizenIdIndex(text.value())
                        : null;
        byte[] phone =
                text.kind() == SearchText.Kind.PHONE
                        ? seals.phoneIndex(Phone.normalise(text.value()))
                        : null;
        byte[] lastFour =
                text.kind() == SearchText.Kind.LAST_FOUR_AND_NAME
                        ? seals.lastFourNameIndex(text.lastFour(), text.value())
                        : null;
        String town = filter.town() == null || filter.town().isBlank() ? null : filter.town();
        String identity = filter.identity() == null ? null : filter.identity().name();
        String register = filter.register() == null ? null : filter.register().name();
        List<Object> values = new ArrayList<>();
        add(values, scope, jurisdiction.level().name(), scope, scope, scope);
        add(values, name, name, number, number, phone, phone, lastFour, lastFour, town, town);
        add(values, identity, identity, today, today, register, register, today, today);
        return values;
    }

    private static void add(List<Object> values, Object... more) {
        for (Object value : more) {
            values.add(value);
        }
    }

    /** The wildcards of the language are taken as the characters that they are. */
    private static String beginning(String name) {
        return name.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static void set(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
