package org.bangyuan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.bangyuan.assessment.api.Discoveries;
import org.bangyuan.assessment.api.FindingDesk;
import org.bangyuan.assessment.api.FindingSheets;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseDesk.CaseRow;
import org.bangyuan.cases.api.CaseSheets;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.payments.api.FundSource;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.payments.api.PaymentDesk.LineView;
import org.bangyuan.payments.api.PaymentDesk.ListRow;
import org.bangyuan.payments.api.PaymentSheets;
import org.bangyuan.platform.paging.Count;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.platform.sheet.SheetLimits;
import org.bangyuan.platform.sheet.SheetReader;
import org.bangyuan.platform.sheet.SheetRow;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PeopleSheets;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Registration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Long lists, page by page in each order, and as files (ADR 0067, 0068, 0073). */
@ExtendWith(ArquillianExtension.class)
class LongListsIT {
    private static final String OFFICER = "lc-officer";
    private static final int SIZE = 2;
    private static final int HEAD = 3; // title, mark, names of the columns

    @Inject private CaseDesk cases;
    @Inject private CaseSheets caseSheets;
    @Inject private PaymentDesk payments;
    @Inject private PaymentSheets paymentSheets;
    @Inject private FindingSheets findingSheets;
    @Inject private FindingDesk findings;
    @Inject private Discoveries discoveries;
    @Inject private Clock clock;
    @Inject private People people;
    @Inject private PeopleSheets peopleSheets;
    @Inject private Registration registration;
    @Inject private RegisteredPeople registered;
    @Inject private ApprovedCases approvals;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(LongListsIT.class, ApprovedCases.class, RegisteredPeople.class);
    }

    /** Asks for a part. */
    private interface Asking<T> {
        Part<T> ask(SliceRequest request);
    }

    private static <T> List<UUID> forwards(Asking<T> list, Function<T, UUID> id) {
        List<UUID> seen = new ArrayList<>();
        SliceRequest request = SliceRequest.first(SIZE);
        while (request != null) {
            Part<T> part = list.ask(request);
            part.slice().rows().forEach(row -> seen.add(id.apply(row)));
            request = request.following(part.slice(), id);
        }
        return seen;
    }

    private static <T> List<UUID> backwards(Asking<T> list, Function<T, UUID> id) {
        List<UUID> seen = new ArrayList<>();
        SliceRequest request = SliceRequest.last(SIZE);
        while (request != null) {
            Part<T> part = list.ask(request);
            List<UUID> page = new ArrayList<>(part.slice().rows().stream().map(id).toList());
            Collections.reverse(page);
            seen.addAll(page);
            request =
                    part.slice().previous()
                            ? SliceRequest.before(page.get(page.size() - 1), SIZE)
                            : null;
        }
        Collections.reverse(seen);
        return seen;
    }

    private static <T> List<UUID> bothWays(Asking<T> list, Function<T, UUID> id) {
        List<UUID> seen = forwards(list, id);
        assertThat(seen).doesNotHaveDuplicates().isEqualTo(backwards(list, id));
        assertThat(list.ask(SliceRequest.first(SIZE)).count().number()).isEqualTo(seen.size());
        return seen;
    }

    @Test
    @DisplayName("every order of the cases shows every case once, forwards and backwards")
    void casesInEveryOrder() throws Exception {
        for (String yuan : List.of("3000.00", "1000.00", "2000.00")) {
            approvals.approved(yuan);
        }
        Acting.run(
                OFFICER,
                () -> {
                    Set<UUID> all = null;
                    for (CaseDesk.Sort sort : CaseDesk.Sort.values()) {
                        for (boolean descending : new boolean[] {false, true}) {
                            CaseDesk.Query query = query(sort, descending);
                            List<UUID> seen =
                                    bothWays(
                                            request -> cases.part(query, request),
                                            row -> row.id().value());
                            assertThat(seen).hasSizeGreaterThanOrEqualTo(3);
                            all = all == null ? Set.copyOf(seen) : all;
                            assertThat(Set.copyOf(seen)).as(query.toString()).isEqualTo(all);
                        }
                    }
                });
    }

    private static CaseDesk.Query query(CaseDesk.Sort sort, boolean descending) {
        return new CaseDesk.Query(CaseDesk.Tab.ALL, null, null, null, null, sort, descending);
    }

    @Test
    @DisplayName("the lists of payments go from row to row, whatever they show")
    void payments() throws Exception {
        List<UUID> lines = new ArrayList<>();
        for (String yuan : List.of("1100.00", "1200.00", "1300.00")) {
            UUID matter = approvals.approved(yuan).value();
            lines.add(Acting.as(OFFICER, () -> payments.ofCase(matter)).get(0).id());
        }
        Acting.run(
                OFFICER,
                () ->
                        assertThat(
                                        bothWays(
                                                request -> payments.pending(null, null, request),
                                                LineView::id))
                                .containsAll(lines));
        List<UUID> made = new ArrayList<>();
        for (UUID line : lines) {
            made.add(Acting.as("lc-maker", () -> payments.make(List.of(line), FundSource.BUDGET)));
        }
        Collections.reverse(made);
        Acting.run(
                OFFICER,
                () -> {
                    assertThat(bothWays(request -> payments.lists(null, request), ListRow::id))
                            .containsSubsequence(made);
                    bothWays(payments::returned, LineView::id);
                });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long rows =
                Acting.as(
                        OFFICER,
                        () -> {
                            long admitted =
                                    paymentSheets.admit(PaymentDesk.ListState.MADE, Set.of());
                            paymentSheets.write(PaymentDesk.ListState.MADE, Set.of(), out);
                            return admitted;
                        });
        assertThat(read(out)).hasSize((int) rows + HEAD);
    }

    @Test
    @DisplayName(
            "SD-14 a list of cases leaves as filtered, ordered and shown, masked, with its row")
    void casesAsAFile() throws Exception {
        approvals.approved("4000.00");
        CaseDesk.Query query = query(CaseDesk.Sort.AMOUNT, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long before = taken();
        Acting.run(
                OFFICER,
                () -> {
                    List<CaseRow> shown = cases.part(query, SliceRequest.first(200)).slice().rows();
                    assertThat(caseSheets.admit(query, Set.of("town"))).isEqualTo(shown.size());
                    caseSheets.write(query, Set.of("town"), out);
                    List<SheetRow> rows = read(out);
                    assertThat(texts(rows.get(HEAD - 1)))
                            .contains("案件编号", "公民身份号码")
                            .doesNotContain("所属乡镇（街道）");
                    assertThat(rows.stream().skip(HEAD).map(row -> texts(row).get(0)).toList())
                            .isEqualTo(shown.stream().map(CaseRow::number).toList());
                    assertThat(texts(rows.get(HEAD)).get(2)).contains("********");
                });
        assertThat(taken()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("SD-14 payments that came back leave as a file, the latest first, masked, logged")
    void returnsAsAFile() throws Exception {
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < 3; i++) {
            cameBack(approvals.approved("140" + i + ".00").value(), today);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long before = taken("payment-returns");
        Acting.run(
                OFFICER,
                () -> {
                    List<UUID> seen = bothWays(payments::returned, LineView::id);
                    assertThat(paymentSheets.admitReturned()).isEqualTo(seen.size());
                    paymentSheets.writeReturned(out);
                    List<LineView> shown =
                            payments.returned(SliceRequest.first(200)).slice().rows();
                    List<SheetRow> rows = read(out);
                    assertThat(rows).hasSize(shown.size() + HEAD);
                    for (int i = 0; i < shown.size(); i++) {
                        LineView line = shown.get(i);
                        assertThat(texts(rows.get(i + HEAD)))
                                .contains(
                                        line.name(),
                                        line.maskedId(),
                                        line.townName(),
                                        line.caseNumber(),
                                        "****" + line.lastFour(),
                                        line.returnReason(),
                                        line.listNumber());
                    }
                });
        assertThat(taken("payment-returns")).isEqualTo(before + 1);
    }

    private void cameBack(UUID matter, LocalDate on) throws Exception {
        UUID line = Acting.as(OFFICER, () -> payments.ofCase(matter)).get(0).id();
        UUID list = Acting.as("lc-maker", () -> payments.make(List.of(line), FundSource.BUDGET));
        Acting.run("lc-maker", () -> payments.submit(list, payments.list(list).version()));
        Acting.run(
                "lc-checker",
                () -> {
                    payments.check(list, payments.list(list).version());
                    payments.markReturned(
                            list, payments.list(list).version(), line, on.toString(), "户名不符");
                });
    }

    @Test
    @DisplayName("六(二) findings go from row to row in each list, as many as the tab says")
    void findingsInEveryList() throws Exception {
        for (String name : List.of("待享甲", "待享乙", "待享丙")) {
            unclaimed(registered.register(name));
        }
        discoveries.runNow();
        Acting.run(
                OFFICER,
                () -> {
                    for (FindingDesk.Tab tab : FindingDesk.Tab.values()) {
                        FindingDesk.Query query =
                                new FindingDesk.Query(tab, null, null, null, null);
                        List<UUID> seen =
                                bothWays(
                                        request ->
                                                new Part<>(
                                                        findings.work(query, request).rows(),
                                                        Count.of(findings.counts(query).get(tab))),
                                        FindingDesk.Row::id);
                        if (tab == FindingDesk.Tab.UNCLAIMED) {
                            assertThat(seen).hasSizeGreaterThan(SIZE);
                        }
                    }
                });
    }

    /** A veteran on a register who draws nothing (四(一)). */
    private void unclaimed(PersonId person) throws Exception {
        LocalDate since = LocalDate.of(2022, 1, 1);
        registered.veteran(person, LocalDate.of(1994, 12, 1));
        Acting.run(
                "lc-clerk",
                () -> {
                    registration.recordHousehold(person, List.of(), since, "测试");
                    registration.recordRegister(
                            new Registration.RecordRegister(
                                    List.of(person),
                                    RegisterKind.DIBAO,
                                    "330302",
                                    "",
                                    since,
                                    null,
                                    "测试"));
                });
    }

    @Test
    @DisplayName("findings leave as a file, for those who may read them")
    void findingsAsAFile() throws Exception {
        FindingDesk.Query query =
                new FindingDesk.Query(FindingDesk.Tab.UNCLAIMED, null, null, null, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long rows =
                Acting.as(
                        OFFICER,
                        () -> {
                            long admitted = findingSheets.admit(query);
                            findingSheets.write(query, out);
                            return admitted;
                        });
        assertThat(read(out)).hasSize((int) rows + HEAD);
    }

    @Test
    @DisplayName("SD-12 the file of people follows every filter of the list")
    void peopleAsFiltered() throws Exception {
        approvals.approved("5000.00");
        List<People.Filter> filters =
                List.of(
                        new People.Filter(null, null, null, null),
                        new People.Filter("s", null, null, null),
                        new People.Filter(null, Identity.VETERAN, null, null),
                        filter(null, "330302", null),
                        filter(null, "330381", null),
                        filter(RegisterKind.DIBAO, null, "2026-03-01"),
                        filter(RegisterKind.DIBAO, null, "1990-03-01"));
        for (People.Filter filter : filters) {
            PeopleSheets.Wanted wanted =
                    new PeopleSheets.Wanted(filter, List.of(PeopleSheets.Column.NAME), false, null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Acting.run(
                    OFFICER,
                    () -> {
                        long shown =
                                people.part(filter, People.Order.NAMES, SliceRequest.first(SIZE))
                                        .count()
                                        .number();
                        assertThat(peopleSheets.admit(wanted))
                                .as(filter.toString())
                                .isEqualTo(shown);
                        peopleSheets.write(wanted, out);
                        assertThat(read(out)).as(filter.toString()).hasSize((int) shown + HEAD);
                    });
        }
    }

    private static People.Filter filter(RegisterKind register, String county, String on) {
        return new People.Filter(
                null,
                null,
                register,
                county,
                null,
                on == null ? null : LocalDate.parse(on),
                null,
                null);
    }

    private static long taken() throws Exception {
        return taken("cases");
    }

    private static long taken(String list) throws Exception {
        DataSource source = InitialContext.doLookup("java:jboss/datasources/BangyuanDS");
        try (Connection connection = source.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select count(*) from audit.entry"
                                        + " where action = 'audit.list-taken'"
                                        + " and cast(detail as json)->>'list' = ?")) {
            select.setString(1, list);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(cell -> cell == null ? "" : cell.text()).toList();
    }

    private static List<SheetRow> read(ByteArrayOutputStream file) {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(file.toByteArray(), SheetLimits.USUAL)) {
            reader.read(0, rows::add);
        }
        return rows;
    }
}
