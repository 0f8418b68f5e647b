package org.bangyuan.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.sheet.SheetColumn;
import org.bangyuan.platform.sheet.SheetLayout;
import org.bangyuan.platform.sheet.SheetLimits;
import org.bangyuan.platform.sheet.SheetReader;
import org.bangyuan.platform.sheet.SheetRow;
import org.bangyuan.platform.sheet.SheetWriter;
import org.bangyuan.registry.api.ImportDesk;
import org.bangyuan.registry.api.ImportDesk.Action;
import org.bangyuan.registry.api.ImportDesk.ImportError;
import org.bangyuan.registry.api.ImportDesk.ImportView;
import org.bangyuan.registry.api.ImportDesk.Mode;
import org.bangyuan.registry.api.ImportDesk.State;
import org.bangyuan.registry.api.ImportKind;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.registry.api.Registration;
import org.bangyuan.registry.app.ImportTimer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files on their way into the registry and out of it again. */
@ExtendWith(ArquillianExtension.class)
class ImportDeskIT {
    private static final String OFFICER = "lc-officer";
    private static final String[] PERSONS = {
        "姓名", "公民身份号码", "联系电话", "户籍地", "居住地", "承办机构", "身份", "身份起始日"
    };
    private static final String[] LIST = {"姓名", "公民身份号码", "证号", "起始日期", "终止日期"};
    private static final PageRequest ALL = new PageRequest(0, 200);

    @Inject private ImportDesk desk;
    @Inject private People people;
    @Inject private Registration registration;
    @Inject private CurrentUser user;
    @Inject private ImportTimer timer;
    @Inject private Clock clock;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(ImportDeskIT.class);
    }

    @Test
    @DisplayName(
            "六(二) each planted error is reported once with its place; corrected, it is applied")
    void errorsThenApplied() throws Exception {
        String known = CitizenNumbers.next();
        register("张登记", known);
        String good = CitizenNumbers.next();
        String town = townOfficersTown();
        byte[] file =
                book(
                        PERSONS,
                        row("李好", good, "13800000000", "330302", "测试路", town, "退役军人", "2001-12-01"),
                        row("", CitizenNumbers.next(), "", "330302", "", town, "", ""),
                        row("王错号", "330302199001010010", "", "330302", "", town, "", ""),
                        row("赵重复", good, "", "330302", "", town, "", ""),
                        row("张登记", known, "", "330302", "", town, "", ""),
                        row("钱多错", CitizenNumbers.next(), "12", "999999", "", "无此街道", "将军", "昨天"));
        UUID id = uploaded(ImportKind.PERSONS, null, file);
        ImportView checked = until(id, State.CHECKED);
        assertThat(checked.rows()).isEqualTo(6);
        assertThat(checked.bad()).isEqualTo(5);
        assertThat(checked.added()).isEqualTo(1);
        List<ImportError> errors = Acting.as(OFFICER, () -> desk.errors(id, ALL)).rows();
        assertThat(errors)
                .extracting(ImportError::number, ImportError::column, ImportError::code)
                .containsExactlyInAnyOrder(
                        tuple(3, "A", "registry.required"),
                        tuple(4, "B", "registry.citizen-id-check-digit"),
                        tuple(5, "B", "registry.import.twice"),
                        tuple(6, "B", "registry.already-registered"),
                        tuple(7, "C", "registry.phone"),
                        tuple(7, "D", "registry.import.area"),
                        tuple(7, "F", "registry.import.organisation"),
                        tuple(7, "G", "registry.import.choice"),
                        tuple(7, "H", "registry.import.day"));
        assertThatThrownBy(() -> Acting.run(OFFICER, () -> desk.apply(id, Mode.ALL, false)))
                .isInstanceOf(Problem.class);

        List<SheetRow> book = read(errorBook(id));
        assertThat(book).hasSize(7);
        assertThat(book.get(2).cells().get(book.get(2).cells().size() - 1).text())
                .isEqualTo("姓名：请填写。");

        Acting.run(OFFICER, () -> desk.apply(id, Mode.GOOD, false));
        until(id, State.APPLIED);
        PersonView person = person(good);
        assertThat(person.name()).isEqualTo("李好");
        assertThat(person.identities())
                .extracting(PersonView.IdentityPeriod::identity)
                .containsExactly(Identity.VETERAN);
        assertThat(person.identities().get(0).source()).contains("人员").contains("测试.xlsx");
        assertThat(read(errorBook(id))).hasSize(6);
        assertThat(dump("import_chunk", "content")).doesNotContain(good);

        Acting.run(OFFICER, () -> desk.undo(id, "测试撤销"));
        until(id, State.UNDONE);
        assertThat(Acting.as(OFFICER, () -> people.byCitizenId(CitizenId.parse(good)))).isEmpty();
        UUID again = uploaded(ImportKind.PERSONS, null, file);
        assertThat(until(again, State.CHECKED).added()).isEqualTo(1);
        Acting.run(OFFICER, () -> desk.cancel(again));
        assertThat(view(again).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    @DisplayName("四(一) a department's list replaces its last one: joined, left, changed, unchanged")
    void difference() throws Exception {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            numbers.add(CitizenNumbers.next());
            register("名单人", numbers.get(i));
        }
        LocalDate today = LocalDate.now(clock);
        byte[] first =
                book(
                        LIST,
                        row("名单人", numbers.get(0), "A1", "2024-01-01", ""),
                        row("名单人", numbers.get(1), "A2", "2024-01-01", ""),
                        row("名单人", numbers.get(2), "A3", "2024-01-01", ""),
                        row("不在库", CitizenNumbers.next(), "A9", "2024-01-01", ""));
        UUID one = uploaded(ImportKind.DIBAO_EDGE, today.minusDays(30), first);
        ImportView before = until(one, State.CHECKED);
        assertThat(before.added()).isEqualTo(3);
        assertThat(before.unknown()).isEqualTo(1);
        Acting.run(OFFICER, () -> desk.apply(one, Mode.ALL, false));
        until(one, State.APPLIED);
        assertThat(registers(numbers.get(0))).containsExactly("A1|2024-01-01|null");

        UUID same = uploaded(ImportKind.DIBAO_EDGE, today.minusDays(30), first);
        ImportView unchanged = until(same, State.CHECKED);
        assertThat(unchanged.isUnchanged()).isTrue();
        assertThat(unchanged.same()).isEqualTo(3);

        byte[] next =
                book(
                        LIST,
                        row("名单人", numbers.get(0), "A1", "2024-01-01", ""),
                        row("名单人", numbers.get(3), "A4", today.toString(), ""));
        UUID two = uploaded(ImportKind.DIBAO_EDGE, today, next);
        ImportView changes = until(two, State.CHECKED);
        assertThat(changes.added()).isEqualTo(1);
        assertThat(changes.ended()).isEqualTo(2);
        assertThat(changes.same()).isEqualTo(1);
        assertThat(changes.shrunk()).isTrue();
        assertThat(Acting.as(OFFICER, () -> desk.changes(two, Action.END, ALL)).rows())
                .extracting(ImportDesk.ListChange::certificateBefore)
                .containsExactlyInAnyOrder("A2", "A3");
        assertThatThrownBy(() -> Acting.run(OFFICER, () -> desk.apply(two, Mode.ALL, false)))
                .isInstanceOf(Problem.class);
        Acting.run(OFFICER, () -> desk.apply(two, Mode.ALL, true));
        until(two, State.APPLIED);
        assertThat(registers(numbers.get(1)))
                .containsExactly("A2|2024-01-01|" + today.minusDays(1));
        assertThat(registers(numbers.get(3))).containsExactly("A4|" + today + "|null");
        assertThatThrownBy(() -> Acting.run(OFFICER, () -> desk.undo(one, "太早了")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo("registry.import.rests"));

        Acting.run(OFFICER, () -> desk.undo(two, "名单有误"));
        until(two, State.UNDONE);
        assertThat(registers(numbers.get(1))).containsExactly("A2|2024-01-01|null");
        assertThat(registers(numbers.get(3))).isEmpty();

        Acting.run(OFFICER, () -> desk.undo(one, "上一份也有误"));
        until(one, State.UNDONE);
        for (String number : numbers) {
            assertThat(registers(number)).isEmpty();
        }
    }

    @Test
    @DisplayName("四(一) undone in turn: the list, then the import that registered its people")
    void undoneInTurn() throws Exception {
        String number = CitizenNumbers.next();
        String town = townOfficersTown();
        UUID people =
                applied(
                        ImportKind.PERSONS,
                        book(PERSONS, row("待撤人", number, "", "330302", "", town, "", "")));
        LocalDate today = LocalDate.now(clock);
        UUID named = list(today.minusDays(3), row("待撤人", number, "C1", "2024-01-01", ""));
        UUID gone = list(today, row("不在库", CitizenNumbers.next(), "C2", "2024-01-01", ""));
        UUID account =
                applied(
                        ImportKind.ACCOUNTS,
                        book(
                                new String[] {"姓名", "公民身份号码", "开户银行", "账号"},
                                row("待撤人", number, "温州银行", "0330302000019")));
        assertThat(registers(number)).containsExactly("C1|2024-01-01|" + today.minusDays(1));
        for (UUID early : List.of(people, named)) {
            assertThatThrownBy(() -> Acting.run(OFFICER, () -> desk.undo(early, "太早了")))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem ->
                                    assertThat(problem.code()).isEqualTo("registry.import.rests"));
        }
        for (UUID id : List.of(account, gone, named, people)) {
            Acting.run(OFFICER, () -> desk.undo(id, "依次撤销"));
            until(id, State.UNDONE);
        }
        assertThat(Acting.as(OFFICER, () -> people(number))).isEmpty();
    }

    private Optional<?> people(String number) {
        return people.byCitizenId(CitizenId.parse(number));
    }

    private UUID list(LocalDate on, String[]... rows) throws Exception {
        UUID id = uploaded(ImportKind.DIBAO_EDGE, on, book(LIST, rows));
        until(id, State.CHECKED);
        Acting.run(OFFICER, () -> desk.apply(id, Mode.ALL, true));
        until(id, State.APPLIED);
        return id;
    }

    @Test
    @DisplayName("an import that was left lying by a server that died is finished by the timer")
    void adopted() throws Exception {
        String town = townOfficersTown();
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            rows.add(row("批量人", CitizenNumbers.next(), "", "330302", "", town, "", ""));
        }
        UUID id = uploaded(ImportKind.PERSONS, null, book(PERSONS, rows.toArray(String[][]::new)));
        assertThat(until(id, State.CHECKED).added()).isEqualTo(2_500);
        crashed(id);
        timer.tick();
        ImportView applied = view(id);
        assertThat(applied.state()).isEqualTo(State.APPLIED);
        assertThat(person(rows.get(2_499)[1]).name()).isEqualTo("批量人");
        timer.tick();
        assertThat(view(id)).isEqualTo(applied);
    }

    @Test
    @DisplayName("households, accounts and exclusions of the registered; taken back as a whole")
    void otherKinds() throws Exception {
        String head = CitizenNumbers.next();
        String wife = CitizenNumbers.next();
        register("户主人", head);
        register("配偶人", wife);
        String[] titles = {"户号", "姓名", "公民身份号码", "与户主关系", "起始日期"};
        UUID home =
                applied(
                        ImportKind.HOUSEHOLDS,
                        book(
                                titles,
                                row("1", "配偶人", wife, "配偶", "2020-01-01"),
                                row("1", "户主人", head, "户主", "2020-01-01")));
        assertThat(person(wife).household().members()).hasSize(2);
        UUID again =
                uploaded(
                        ImportKind.HOUSEHOLDS,
                        null,
                        book(titles, row("1", "户主人", head, "户主", "2021-01-01")));
        assertThat(until(again, State.CHECKED).bad()).isEqualTo(1);
        UUID accounts =
                applied(
                        ImportKind.ACCOUNTS,
                        book(
                                new String[] {"姓名", "公民身份号码", "开户银行", "账号"},
                                row("户主人", head, "温州银行", "0330302000001")));
        assertThat(person(head).account().lastFour()).isEqualTo("0001");
        UUID exclusions =
                applied(
                        ImportKind.EXCLUSIONS,
                        book(
                                new String[] {"姓名", "公民身份号码", "情形", "依据", "起始日期"},
                                row("户主人", head, "被纳入失信联合惩戒对象名单", "1号", "2024-01-01")));
        assertThat(person(head).exclusions()).hasSize(1);
        for (UUID id : List.of(exclusions, accounts, home)) {
            Acting.run(OFFICER, () -> desk.undo(id, "测试撤销"));
            until(id, State.UNDONE);
        }
        PersonView after = person(head);
        assertThat(after.exclusions()).isEmpty();
        assertThat(after.account()).isNull();
    }

    private UUID applied(ImportKind kind, byte[] file) throws Exception {
        UUID id = uploaded(kind, null, file);
        ImportView checked = until(id, State.CHECKED);
        assertThat(Acting.as(OFFICER, () -> desk.errors(id, ALL)).rows()).isEmpty();
        assertThat(checked.bad()).isZero();
        Acting.run(OFFICER, () -> desk.apply(id, Mode.ALL, false));
        until(id, State.APPLIED);
        return id;
    }

    /** As it stands when a server died after the order was committed, its lease run out. */
    private void crashed(UUID id) throws Exception {
        DataSource source = InitialContext.doLookup("java:jboss/datasources/BangyuanDS");
        try (Connection connection = source.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update registry.import_job set state = 'APPLYING', mode = 'ALL',"
                                        + " applied_at = now(), applied_by = ?, fence = 7,"
                                        + " lease_until = now() - interval '1 second'"
                                        + " where id = ?")) {
            update.setString(1, OFFICER);
            update.setObject(2, id);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static String dump(String table, String column) throws Exception {
        DataSource source = InitialContext.doLookup("java:jboss/datasources/BangyuanDS");
        StringBuilder all = new StringBuilder();
        try (Connection connection = source.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select " + column + " from registry." + table);
                var row = select.executeQuery()) {
            while (row.next()) {
                all.append(new String(row.getBytes(1), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private UUID uploaded(ImportKind kind, LocalDate on, byte[] file) throws Exception {
        return Acting.as(
                OFFICER, () -> desk.upload(new ImportDesk.Upload(kind, null, on, "测试.xlsx", file)));
    }

    private ImportView view(UUID id) throws Exception {
        return Acting.as(OFFICER, () -> desk.get(id));
    }

    private ImportView until(UUID id, State state) throws Exception {
        return until(id, view -> !view.state().isAtWork(), state);
    }

    private ImportView until(UUID id, Predicate<ImportView> ended, State state) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        ImportView view = view(id);
        for (int i = 0; i < 600 && !ended.test(view); i++) {
            never.await(50, TimeUnit.MILLISECONDS);
            view = view(id);
        }
        assertThat(view.state()).as(view.reason()).isEqualTo(state);
        return view;
    }

    private byte[] errorBook(UUID id) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Acting.run(OFFICER, () -> desk.writeErrors(id, out));
        return out.toByteArray();
    }

    private static List<SheetRow> read(byte[] file) {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(file, SheetLimits.USUAL)) {
            reader.read(0, rows::add);
        }
        return rows;
    }

    private List<String> registers(String number) throws Exception {
        return person(number).registers().stream()
                .filter(period -> period.kind().contains(RegisterKind.DIBAO_EDGE.name()))
                .map(period -> period.certificate() + "|" + period.from() + "|" + period.to())
                .toList();
    }

    private PersonView person(String number) throws Exception {
        return Acting.as(
                OFFICER,
                () -> people.get(people.byCitizenId(CitizenId.parse(number)).orElseThrow().id()));
    }

    private PersonId register(String name, String number) throws Exception {
        String town = townOfficersTown();
        return Acting.as(
                "lc-clerk",
                () ->
                        registration.register(
                                new Registration.RegisterPerson(
                                        name, number, "", "330302", "测试路", town, "测试")));
    }

    private String townOfficersTown() throws Exception {
        return Acting.as("lc-clerk", () -> user.get().jurisdiction().organisation());
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private static byte[] book(String[] titles, String[]... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<SheetColumn> columns = new ArrayList<>();
        for (String title : titles) {
            columns.add(SheetColumn.text(title, 20));
        }
        try (SheetWriter sheet = new SheetWriter(out, new SheetLayout("名单", List.of(), columns))) {
            for (String[] row : rows) {
                sheet.row((Object[]) row);
            }
        }
        return out.toByteArray();
    }
}
