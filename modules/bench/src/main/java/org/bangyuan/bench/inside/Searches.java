package org.bangyuan.bench.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.bangyuan.bench.inside.Rounds.Comparison;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.persistence.Seals;

/**
 * The search box, for sixty people all over the city, against the select that it cannot do without.
 */
@ApplicationScoped
class Searches implements Measurement {
    private static final int PEOPLE = 60;
    private static final String SAMPLE =
            "select id, name, citizen_id from registry.person order by md5(id::text) limit "
                    + PEOPLE;
    private static final String BY_INDEX =
            "select id, name from registry.person where citizen_id_index = ?";
    private static final String BY_LAST_FOUR =
            "select id, name from registry.person where last_four_name_index = ?";
    private static final String BY_NAME =
            "select id, name from registry.person where name like ? order by name, id limit 20";

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    @Inject private People people;
    @Inject private Seals seals;

    private final List<Known> known = new ArrayList<>();

    /** Somebody who is searched for. */
    private record Known(String name, CitizenId citizenId) {}

    /** Gives what to search for; binds what to select by. */
    private interface Way {
        String typed(Known person);

        Object bound(Known person);
    }

    @Override
    public String name() {
        return "searches";
    }

    @Override
    public List<JsonObject> measure() throws Exception {
        sample();
        return List.of(
                search(
                        "by identity number",
                        BY_INDEX,
                        way(
                                person -> person.citizenId().number(),
                                person -> seals.citizenIdIndex(person.citizenId().number()))),
                search(
                        "by last four digits and name",
                        BY_LAST_FOUR,
                        way(
                                person -> person.citizenId().lastFour() + person.name(),
                                person ->
                                        seals.lastFourNameIndex(
                                                person.citizenId().lastFour(), person.name()))),
                search("by name", BY_NAME, way(Known::name, person -> person.name() + "%")));
    }

    private static Way way(
            java.util.function.Function<Known, String> typed,
            java.util.function.Function<Known, Object> bound) {
        return new Way() {
            @Override
            public String typed(Known person) {
                return typed.apply(person);
            }

            @Override
            public Object bound(Known person) {
                return bound.apply(person);
            }
        };
    }

    private void sample() throws SQLException {
        known.clear();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(SAMPLE);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                UUID id = rows.getObject(1, UUID.class);
                known.add(new Known(rows.getString(2), seals.citizenId(id, rows.getBytes(3))));
            }
        }
    }

    private JsonObject search(String how, String sql, Way way) throws Exception {
        int[] next = new int[2];
        return Rounds.compare(
                new Comparison(
                        "search " + how,
                        "People.search as the city, masked, with the registers of the day",
                        sql,
                        0,
                        PEOPLE),
                () -> found(way.typed(known.get(next[0]++ % PEOPLE))),
                () -> selected(sql, way.bound(known.get(next[1]++ % PEOPLE))));
    }

    private long found(String typed) throws Exception {
        return Acting.as(
                "city-va",
                "CITY_VA",
                () -> (long) people.search(typed, new PageRequest(0, 20)).rows().size());
    }

    private long selected(String sql, Object bound) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            if (bound instanceof byte[] bytes) {
                query.setBytes(1, bytes);
            } else {
                query.setString(1, (String) bound);
            }
            long count = 0;
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    count++;
                }
            }
            return count;
        }
    }
}
