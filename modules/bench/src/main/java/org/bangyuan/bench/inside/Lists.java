package org.bangyuan.bench.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.bangyuan.bench.inside.Rounds.Comparison;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.registry.api.People;

/**
 * P7: a page of the list of people, with scope, masking and registers of the day, against reading
 * the same rows of one table by plain SQL; and page 2,000 against page 1.
 */
@ApplicationScoped
class Lists implements Measurement {
    private static final int SIZE = 20;
    private static final int TIMES = 40;
    private static final int LATE = 1_999 * SIZE;
    private static final String CITY = "";

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    @Inject private People people;

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public List<JsonObject> measure() throws Exception {
        List<JsonObject> reports = new ArrayList<>();
        reports.add(firstPage());
        reports.add(page("veterans of the city", filter(Identity.VETERAN, null)));
        reports.add(page("on the 低保 register", filter(null, RegisterKind.DIBAO)));
        reports.add(latePage());
        return reports;
    }

    private static People.Filter filter(Identity identity, RegisterKind register) {
        return new People.Filter(CITY, identity, register, null);
    }

    private JsonObject firstPage() throws Exception {
        return page("everybody", filter(null, null));
    }

    private JsonObject page(String what, People.Filter filter) throws Exception {
        return Rounds.compare(
                new Comparison(
                        "first page: " + what,
                        "People.part as the city sees it, 20 rows",
                        "select of the first 20 rows of registry.person by the sound of the name",
                        0,
                        TIMES),
                () -> rows(filter, SliceRequest.first(SIZE)),
                () -> plain());
    }

    private JsonObject latePage() throws Exception {
        SliceRequest late = SliceRequest.after(lastRowBefore(LATE), SIZE);
        return Rounds.compare(
                new Comparison(
                        "page 2,000: everybody",
                        "People.part, page 2,000, after the last row of the one before",
                        "People.part, page 1",
                        1.5,
                        TIMES),
                () -> rows(filter(null, null), late),
                () -> rows(filter(null, null), SliceRequest.first(SIZE)));
    }

    private long rows(People.Filter filter, SliceRequest request) throws Exception {
        return Acting.as(
                "city-va",
                "CITY_VA",
                () ->
                        (long)
                                people.part(filter, People.Order.NAMES, request)
                                        .slice()
                                        .rows()
                                        .size());
    }

    /** Where page 2,000 begins; found once, by the way that the list itself does not take. */
    private UUID lastRowBefore(int rows) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select id from registry.person where merged_into is null"
                                        + " order by sort_name, id limit 1 offset "
                                        + (rows - 1));
                ResultSet found = query.executeQuery()) {
            found.next();
            return found.getObject(1, UUID.class);
        }
    }

    private long plain() throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select id, name, born, hukou_area from registry.person"
                                        + " where merged_into is null"
                                        + " order by sort_name, id limit "
                                        + SIZE);
                ResultSet rows = query.executeQuery()) {
            long count = 0;
            while (rows.next()) {
                count += rows.getString(2).isEmpty() ? 0 : 1;
            }
            return count;
        }
    }
}
