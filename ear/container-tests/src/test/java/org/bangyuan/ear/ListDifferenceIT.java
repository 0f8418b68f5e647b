package org.bangyuan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.registry.api.ImportDesk;
import org.bangyuan.registry.api.ImportDesk.ImportView;
import org.bangyuan.registry.api.ImportDesk.Mode;
import org.bangyuan.registry.api.ImportKind;
import org.bangyuan.registry.api.Registration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Full lists that are drawn, one after the other, of days in any order. What must hold of any of
 * them is asked of the database, where the difference is computed.
 */
@ExtendWith(ArquillianExtension.class)
class ListDifferenceIT {
    private static final String OFFICER = "lc-officer";
    private static final long SEED = 20_241_006L;
    private static final int LISTS = 14;
    private static final int PEOPLE = 9;
    private static final List<String> TITLES = List.of("姓名", "公民身份号码", "类别", "证号", "起始日期", "终止日期");
    private static final String ON_THE_DAY =
            "select distinct p.person_id from registry.register_period p"
                    + " join registry.person n on n.id = p.person_id"
                    + " where p.superseded_at is null and p.kind = 'EXPENDITURE_POVERTY'"
                    + " and p.area = '330302' and n.county_org = '330302'"
                    + " and p.valid_from <= ? and (p.valid_to is null or p.valid_to >= ?)";
    private static final String BELIEVED =
            "select person_id || '|' || area || '|' || certificate || '|' || coalesce(category, '')"
                    + " || '|' || valid_from || '|' || coalesce(valid_to, 'infinity')"
                    + " from registry.register_period"
                    + " where superseded_at is null and kind = 'EXPENDITURE_POVERTY'";
    private static final String EVER =
            "select id from registry.register_period where kind = 'EXPENDITURE_POVERTY'";

    @Inject private ImportDesk desk;
    @Inject private Registration registration;
    @Inject private CurrentUser user;
    @Inject private Clock clock;

    private final Map<String, String> people = new LinkedHashMap<>();

    /** A list as it is sent. */
    private record Sent(LocalDate on, Set<String> registered, byte[] file) {}

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(ListDifferenceIT.class, Importing.class);
    }

    @Test
    @DisplayName("四(一) any list: after it its people are on the register; again it changes nothing")
    void anyLists() throws Exception {
        register();
        Importing importing = new Importing(desk, OFFICER);
        Random random = new Random(SEED);
        UUID last = null;
        Set<String> beforeLast = Set.of();
        int changed = 0;
        for (int i = 0; i < LISTS; i++) {
            String round = "list " + i + " of seed " + SEED;
            Sent sent = draw(random);
            ImportView first = importing.checked(upload(sent));
            assertThat(first.bad()).as(round).isZero();
            Set<String> known = read(BELIEVED);
            Set<String> ever = read(EVER);
            changed += first.changed();
            importing.applied(first.id(), Mode.ALL);
            assertThat(read(ON_THE_DAY, sent.on(), sent.on()))
                    .as(round)
                    .isEqualTo(sent.registered());
            assertThat(read(EVER)).as(round).containsAll(ever);
            Set<String> after = read(BELIEVED);
            ImportView again = importing.checked(upload(sent));
            assertThat(again.isUnchanged()).as(round).isTrue();
            assertThat(again.same()).as(round).isEqualTo(sent.registered().size());
            importing.cancelled(again.id());
            assertThat(read(BELIEVED)).as(round).isEqualTo(after);
            last = first.id();
            beforeLast = known;
        }
        assertThat(changed).isPositive();
        importing.undone(last);
        assertThat(read(BELIEVED)).isEqualTo(beforeLast);
    }

    private void register() throws Exception {
        String town = Acting.as("lc-clerk", () -> user.get().jurisdiction().organisation());
        for (int i = 0; i < PEOPLE; i++) {
            String number = CitizenNumbers.next();
            UUID id =
                    Acting.as(
                                    "lc-clerk",
                                    () ->
                                            registration.register(
                                                    new Registration.RegisterPerson(
                                                            "名单人", number, "", "330302", "测试路",
                                                            town, "测试")))
                            .value();
            people.put(number, id.toString());
        }
    }

    /** Some of the people and somebody unknown, in any order; few values, so that many meet. */
    private Sent draw(Random random) {
        LocalDate on = LocalDate.now(clock).minusDays(random.nextInt(90));
        List<List<String>> rows = new ArrayList<>();
        Set<String> registered = new TreeSet<>();
        for (Map.Entry<String, String> person : people.entrySet()) {
            if (random.nextInt(5) < 3) {
                rows.add(row(person.getKey(), on, random));
                registered.add(person.getValue());
            }
        }
        rows.add(row(CitizenNumbers.next(), on, random));
        Collections.shuffle(rows, random);
        return new Sent(on, registered, Importing.book(TITLES, rows));
    }

    private static List<String> row(String number, LocalDate on, Random random) {
        LocalDate from = on.minusDays(random.nextInt(3) * 40L);
        boolean hasEnd = random.nextInt(4) == 0;
        return List.of(
                "名单人",
                number,
                List.of("", "城市", "农村").get(random.nextInt(3)),
                List.of("", "B1", "B2").get(random.nextInt(3)),
                from.toString(),
                hasEnd ? on.plusDays(random.nextInt(2) * 30L).toString() : "");
    }

    private static ImportDesk.Upload upload(Sent sent) {
        return new ImportDesk.Upload(
                ImportKind.EXPENDITURE_POVERTY, null, sent.on(), "名单.xlsx", sent.file());
    }

    private static Set<String> read(String sql, Object... values) throws Exception {
        DataSource source = InitialContext.doLookup("java:jboss/datasources/BangyuanDS");
        Set<String> read = new TreeSet<>();
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    read.add(row.getString(1));
                }
            }
        }
        return read;
    }
}
