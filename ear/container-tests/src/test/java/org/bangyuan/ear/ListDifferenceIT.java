package org.bangyuan.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.registry.api.ImportDesk;
import org.bangyuan.registry.api.ImportDesk.Action;
import org.bangyuan.registry.api.ImportDesk.ImportView;
import org.bangyuan.registry.api.ImportDesk.Mode;
import org.bangyuan.registry.api.ImportKind;
import org.bangyuan.registry.api.PersonId;
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
    private static final List<Long> SEEDS = List.of(20_241_006L, 20_210_101L, 20_261_126L);
    private static final String ELSEWHERE = "330303";
    private static final PageRequest ALL = new PageRequest(0, 200);
    private static final int LISTS = 8;
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
    private static final String THEIRS = BELIEVED + " and area <> '330302'";
    private static final String BAD =
            "select person_id from registry.import_row where import_id = ? and action = 'BAD'";
    private static final String EVER =
            "select id from registry.register_period where kind = 'EXPENDITURE_POVERTY'";

    @Inject private ImportDesk desk;
    @Inject private Registration registration;
    @Inject private CurrentUser user;
    @Inject private Clock clock;

    /** A list as it is sent. */
    private record Sent(LocalDate on, Set<String> registered, byte[] file) {}

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(ListDifferenceIT.class, Importing.class);
    }

    @Test
    @DisplayName("四(一) any list: after it its people are on the register; again it changes nothing")
    void anyLists() throws Exception {
        for (long seed : seeds()) {
            new Round(seed, false).run();
        }
    }

    @Test
    @DisplayName("四(一) any list: what another county recorded is there after it as before")
    void anyListsBesideAnotherCounty() throws Exception {
        for (long seed : seeds()) {
            new Round(seed, true).run();
        }
    }

    /** The same each time, and one that nobody has tried. A failure names its seed. */
    private static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>(SEEDS);
        seeds.add(new Random().nextLong());
        return seeds;
    }

    /** A list that was applied, and what was believed before it. */
    private record Applied(UUID id, Set<String> before) {}

    /** Lists of one seed, each applied, some of them taken back, at the end all of them. */
    private final class Round {
        private final String name;
        private final boolean isBesideAnother;
        private final Random random;
        private final Importing importing = new Importing(desk, OFFICER);
        private final Deque<Applied> applied = new ArrayDeque<>();
        private List<Registered> people;

        Round(long seed, boolean isBesideAnother) {
            this.name = "seed " + seed + "L, list ";
            this.isBesideAnother = isBesideAnother;
            this.random = new Random(seed);
        }

        void run() throws Exception {
            people = registered(PEOPLE);
            int changed = 0;
            for (int i = 0; i < LISTS; i++) {
                if (isBesideAnother && random.nextInt(2) == 0) {
                    recordElsewhere(anybody(), LocalDate.now(clock).minusDays(random.nextInt(90)));
                    applied.clear(); // what was recorded may rest on them
                }
                changed += apply(draw(random, people), name + i);
                if (random.nextInt(4) == 0) {
                    undoNewest(name + i);
                }
            }
            assertThat(changed).as(name).isPositive();
            while (!applied.isEmpty()) {
                undoNewest(name + "all");
            }
        }

        private Registered anybody() {
            return people.get(random.nextInt(people.size()));
        }

        /** Returns how many rows would have changed something. */
        private int apply(Sent sent, String list) throws Exception {
            ImportView first = importing.checked(upload(sent));
            Set<String> bad = read(BAD, first.id());
            assertThat(bad).as(list).hasSize(first.bad());
            if (!isBesideAnother) {
                assertThat(bad).as(list).isEmpty();
            }
            Set<String> known = read(BELIEVED);
            Set<String> theirs = read(THEIRS);
            Set<String> ever = read(EVER);
            importing.applied(first.id(), bad.isEmpty() ? Mode.ALL : Mode.GOOD);
            applied.push(new Applied(first.id(), known));
            assertThat(without(bad, read(ON_THE_DAY, sent.on(), sent.on())))
                    .as(list)
                    .isEqualTo(without(bad, sent.registered()));
            assertThat(read(THEIRS)).as(list).isEqualTo(theirs);
            assertThat(read(EVER)).as(list).containsAll(ever);
            unchanged(sent, bad, list);
            return first.added() + first.changed() + first.ended();
        }

        private void unchanged(Sent sent, Set<String> bad, String list) throws Exception {
            Set<String> after = read(BELIEVED);
            ImportView again = importing.checked(upload(sent));
            assertThat(again.isUnchanged()).as(list).isTrue();
            assertThat(again.same()).as(list).isEqualTo(without(bad, sent.registered()).size());
            importing.cancelled(again.id());
            assertThat(read(BELIEVED)).as(list).isEqualTo(after);
        }

        private void undoNewest(String list) throws Exception {
            Applied newest = applied.pop();
            importing.undone(newest.id());
            assertThat(read(BELIEVED)).as(list).isEqualTo(newest.before());
        }
    }

    private static Set<String> without(Set<String> some, Set<String> all) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    @Test
    @DisplayName("四(一) who is not on the list leaves it; what another county recorded stays")
    void endedHereOnRecordElsewhere() throws Exception {
        Importing importing = new Importing(desk, OFFICER);
        LocalDate today = LocalDate.now(clock);
        List<Registered> two = registered(2);
        importing.applied(
                importing.checked(list(today.minusDays(60), both(two, "2024-01-01"))).id(),
                Mode.ALL);
        recordElsewhere(two.get(0), today.minusDays(10));
        List<String> before = believedOf(two.get(0));
        assertThat(before)
                .containsExactly(
                        "330302|2024-01-01|" + today.minusDays(11),
                        ELSEWHERE + "|" + today.minusDays(10) + "|infinity");

        ImportView late =
                importing.checked(
                        list(today.minusDays(20), List.of(line(two.get(1), "2024-01-01"))));
        assertThat(Acting.as(OFFICER, () -> desk.changes(late.id(), Action.END, ALL)).rows())
                .extracting(ImportDesk.ListChange::person)
                .contains(two.get(0).id());
        importing.applied(late.id(), Mode.ALL);
        assertThat(believedOf(two.get(0)))
                .containsExactly(
                        "330302|2024-01-01|" + today.minusDays(21),
                        ELSEWHERE + "|" + today.minusDays(10) + "|infinity");
        importing.undone(late.id());
        assertThat(believedOf(two.get(0))).isEqualTo(before);
    }

    @Test
    @DisplayName("四(一) what another county recorded after the check is an error of the row")
    void recordedElsewhereSinceTheCheck() throws Exception {
        Importing importing = new Importing(desk, OFFICER);
        LocalDate today = LocalDate.now(clock);
        List<Registered> two = registered(2);
        List<List<String>> rows = both(two, today.minusDays(5).toString());
        ImportView whole = importing.checked(list(today, rows));
        ImportView good = importing.checked(list(today, rows));
        assertThat(good.added()).isEqualTo(2);
        recordElsewhere(two.get(0), today.minusDays(2));
        List<String> theirs = believedOf(two.get(0));

        ImportView refused = importing.refused(whole.id());
        assertThat(refused.reason()).isNotEmpty();
        assertThat(believedOf(two.get(0))).isEqualTo(theirs);
        assertThat(believedOf(two.get(1))).isEmpty();

        ImportView rest = importing.applied(good.id(), Mode.GOOD);
        assertThat(rest.added()).isEqualTo(1);
        assertThat(rest.bad()).isEqualTo(1);
        assertThat(rest.errors()).isEqualTo(1);
        assertThat(Acting.as(OFFICER, () -> desk.errors(good.id(), ALL)).rows())
                .extracting(ImportDesk.ImportError::number, ImportDesk.ImportError::code)
                .containsExactly(tuple(2, "registry.import.other-list"));
        assertThat(believedOf(two.get(0))).isEqualTo(theirs);
        assertThat(believedOf(two.get(1)))
                .containsExactly("330302|" + today.minusDays(5) + "|infinity");
    }

    @Test
    @DisplayName("四(一) a list that says until when gives way to what another county says after it")
    void endsBeforeElsewhere() throws Exception {
        Importing importing = new Importing(desk, OFFICER);
        LocalDate today = LocalDate.now(clock);
        Registered moved = registered(1).get(0);
        recordElsewhere(moved, today.plusDays(1));
        List<String> row = new ArrayList<>(line(moved, "2024-01-01"));
        row.set(5, today.toString());
        ImportView view = importing.checked(list(today, List.of(row)));
        assertThat(view.bad()).isZero();
        importing.applied(view.id(), Mode.ALL);
        assertThat(believedOf(moved))
                .containsExactly(
                        "330302|2024-01-01|" + today,
                        ELSEWHERE + "|" + today.plusDays(1) + "|infinity");
    }

    @Test
    @DisplayName("四(一) a list is not taken back where another county recorded the days since")
    void recordedElsewhereSinceItWasApplied() throws Exception {
        Importing importing = new Importing(desk, OFFICER);
        LocalDate today = LocalDate.now(clock);
        List<Registered> two = registered(2);
        importing.applied(
                importing.checked(list(today.minusDays(60), both(two, "2024-01-01"))).id(),
                Mode.ALL);
        ImportView late =
                importing.checked(
                        list(today.minusDays(20), List.of(line(two.get(1), "2024-01-01"))));
        importing.applied(late.id(), Mode.ALL);
        recordElsewhere(two.get(0), today.minusDays(10));
        List<String> now = believedOf(two.get(0));
        assertThatThrownBy(() -> importing.undone(late.id()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo("registry.import.rests"));
        assertThat(believedOf(two.get(0))).isEqualTo(now);
    }

    /** Somebody of the street, by number. */
    private record Registered(String number, PersonId id) {}

    private List<Registered> registered(int people) throws Exception {
        String town = Acting.as("lc-clerk", () -> user.get().jurisdiction().organisation());
        List<Registered> registered = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String number = CitizenNumbers.next();
            registered.add(
                    new Registered(
                            number,
                            Acting.as(
                                    "lc-clerk",
                                    () ->
                                            registration.register(
                                                    new Registration.RegisterPerson(
                                                            "名单人", number, "", "330302", "测试路",
                                                            town, "测试")))));
        }
        return registered;
    }

    private void recordElsewhere(Registered person, LocalDate from) throws Exception {
        Acting.run(
                "lc-clerk",
                () ->
                        registration.recordRegister(
                                new Registration.RecordRegister(
                                        List.of(person.id()),
                                        RegisterKind.EXPENDITURE_POVERTY,
                                        ELSEWHERE,
                                        "",
                                        from,
                                        null,
                                        "当地来函")));
    }

    private static List<List<String>> both(List<Registered> people, String from) {
        return people.stream().map(person -> line(person, from)).toList();
    }

    private static List<String> line(Registered person, String from) {
        return List.of("名单人", person.number(), "", "", from, "");
    }

    private static ImportDesk.Upload list(LocalDate on, List<List<String>> rows) {
        return upload(new Sent(on, Set.of(), Importing.book(TITLES, rows)));
    }

    private static List<String> believedOf(Registered person) throws Exception {
        return read(BELIEVED + " and person_id = ?", person.id().value()).stream()
                .map(fact -> fact.split("\\|", -1))
                .map(part -> part[1] + "|" + part[4] + "|" + part[5])
                .toList();
    }

    /** Some of the people and somebody unknown, in any order; few values, so that many meet. */
    private Sent draw(Random random, List<Registered> people) {
        LocalDate on = LocalDate.now(clock).minusDays(random.nextInt(90));
        List<List<String>> rows = new ArrayList<>();
        Set<String> registered = new TreeSet<>();
        for (Registered person : people) {
            if (random.nextInt(5) < 3) {
                rows.add(row(person.number(), on, random));
                registered.add(person.id().toString());
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
