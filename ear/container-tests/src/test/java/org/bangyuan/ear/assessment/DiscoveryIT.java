package org.bangyuan.ear.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.bangyuan.assessment.api.Discoveries;
import org.bangyuan.assessment.api.DiscoveryView;
import org.bangyuan.assessment.api.FindingAnswer;
import org.bangyuan.assessment.api.FindingDesk;
import org.bangyuan.assessment.api.FindingDesk.AnswerFinding;
import org.bangyuan.assessment.api.FindingDesk.Row;
import org.bangyuan.assessment.api.FindingKind;
import org.bangyuan.assessment.api.FindingView;
import org.bangyuan.assessment.api.HomeVisits;
import org.bangyuan.assessment.api.HomeVisits.RecordVisit;
import org.bangyuan.ear.Acting;
import org.bangyuan.ear.CitizenNumbers;
import org.bangyuan.ear.Deployments;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.registry.api.Circumstance.Benefit;
import org.bangyuan.registry.api.Circumstance.BenefitReceived;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.RegisterCategory;
import org.bangyuan.registry.api.Registration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From recorded facts to findings and what people answer, in the real server. */
@ExtendWith(ArquillianExtension.class)
class DiscoveryIT {
    private static final String CLERK = "lc-clerk";
    private static final String ELSEWHERE = "lc-nh-clerk";

    @Inject private Discoveries discoveries;
    @Inject private FindingDesk desk;
    @Inject private HomeVisits visits;
    @Inject private Registration registration;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(DiscoveryIT.class);
    }

    private PersonId veteran(String name) throws Exception {
        return Acting.as(
                CLERK,
                () -> {
                    PersonId person =
                            registration.register(
                                    new Registration.RegisterPerson(
                                            name,
                                            CitizenNumbers.next(),
                                            "13812345678",
                                            "330302",
                                            "五马街道测试路3号",
                                            user.get().jurisdiction().organisation(),
                                            "测试"));
                    registration.recordIdentity(
                            new Registration.RecordIdentity(
                                    person,
                                    Identity.VETERAN,
                                    null,
                                    null,
                                    false,
                                    LocalDate.of(1994, 12, 1),
                                    null,
                                    "",
                                    "测试"));
                    registration.recordHousehold(person, List.of(), LocalDate.of(2022, 1, 1), "测试");
                    return person;
                });
    }

    private void onDibao(PersonId person, LocalDate to) throws Exception {
        LocalDate from = LocalDate.of(2023, 8, 22);
        Acting.run(
                CLERK,
                () ->
                        registration.recordRegister(
                                new Registration.RecordRegister(
                                        List.of(person),
                                        RegisterKind.DIBAO,
                                        "330302",
                                        "LC-2023-9",
                                        from,
                                        to,
                                        "民政名单",
                                        RegisterCategory.RURAL,
                                        from)));
    }

    private List<Row> found(PersonId person, FindingKind kind) throws Exception {
        return Acting.as(CLERK, () -> desk.ofPerson(person)).stream()
                .filter(row -> row.kind() == kind)
                .toList();
    }

    private Optional<Row> open(PersonId person, FindingKind kind) throws Exception {
        return found(person, kind).stream()
                .filter(row -> !row.gone() && row.answer() == null)
                .findFirst();
    }

    private static void refused(String code, Acting.Work work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static long number(String sql) throws NamingException, SQLException {
        DataSource source = InitialContext.doLookup("java:jboss/datasources/BangyuanDS");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(String sql) throws NamingException, SQLException {
        DataSource source = InitialContext.doLookup("java:jboss/datasources/BangyuanDS");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    @DisplayName("四(一) found once, seen again as the same, gone with its cause, and kept")
    void lifeOfAFinding() throws Exception {
        PersonId person = veteran("周应享");
        onDibao(person, null);
        discoveries.runNow();
        Row first = open(person, FindingKind.LIVING_UNCLAIMED).orElseThrow();
        FindingView view = Acting.as(CLERK, () -> desk.get(first.id()));
        assertThat(view.reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.citation().clause()).isNotBlank());
        discoveries.runNow();
        assertThat(found(person, FindingKind.LIVING_UNCLAIMED))
                .extracting(Row::id)
                .containsExactly(first.id());
        assertThat(latest().opened()).isZero();
        draws(person);
        discoveries.runNow();
        assertThat(found(person, FindingKind.LIVING_UNCLAIMED))
                .singleElement()
                .satisfies(row -> assertThat(row.gone()).isTrue());
    }

    @Test
    @DisplayName(
            "四(一) drawn after the register ended: said to the county, and nothing stops by itself")
    void undue() throws Exception {
        PersonId person = veteran("冯应退");
        onDibao(person, LocalDate.of(2024, 3, 31));
        draws(person);
        discoveries.runNow();
        Row row = open(person, FindingKind.LIVING_UNDUE).orElseThrow();
        assertThat(Acting.as(CLERK, () -> desk.waiting()))
                .isEqualTo(Acting.as(CLERK, () -> desk.counts(mine())).get(FindingDesk.Tab.MINE));
        assertThat(
                        Acting.as("lc-officer", () -> desk.work(mine(), SliceRequest.first(200)))
                                .rows()
                                .rows())
                .extracting(Row::id)
                .contains(row.id());
    }

    private static FindingDesk.Query mine() {
        return new FindingDesk.Query(FindingDesk.Tab.MINE, null, null, null, null);
    }

    private void draws(PersonId person) throws Exception {
        Acting.run(
                CLERK,
                () ->
                        registration.recordCircumstance(
                                new Registration.RecordCircumstance(
                                        person,
                                        new BenefitReceived(
                                                Benefit.LIVING_TOP_UP,
                                                Money.ofYuan("113.00"),
                                                "鹿城区退役军人事务局"),
                                        LocalDate.of(2023, 9, 1),
                                        null,
                                        "花名册")));
    }

    private DiscoveryView latest() throws Exception {
        return Acting.as("city-va", () -> discoveries.latest()).get(0);
    }

    @Test
    @DisplayName(
            "六(二) what is recorded notes the household as due in the same transaction, and no more")
    void dueAtOnce() throws Exception {
        long before = number("select coalesce(max(id), 0) from assessment.due_person");
        PersonId person = veteran("吴待算");
        long sequence =
                number(
                        "select last_value from pg_sequences where sequencename = 'due_person_id_seq'");
        assertThat(sequence).isGreaterThan(before);
        discoveries.runNow();
        assertThat(number("select count(*) from assessment.due_person")).isZero();
        assertThat(found(person, FindingKind.LIVING_UNCLAIMED)).isEmpty();
    }

    @Test
    @DisplayName("六(二) answered by the station alone, once; the case it led to is the household's")
    void answered() throws Exception {
        PersonId person = veteran("郑答复");
        onDibao(person, null);
        discoveries.runNow();
        Row row = open(person, FindingKind.LIVING_UNCLAIMED).orElseThrow();
        FindingView view = Acting.as(CLERK, () -> desk.get(row.id()));
        long waiting = Acting.as(CLERK, () -> desk.waiting());
        refused(
                "assessment.no-such-finding",
                () -> Acting.run(ELSEWHERE, () -> desk.get(row.id())));
        AnswerFinding wrongCase =
                new AnswerFinding(
                        row.id(), view.version(), FindingAnswer.HELPED, "已电话告知并列入九月花名册", "没有这个案号");
        refused("platform.invalid", () -> Acting.run(CLERK, () -> desk.answer(wrongCase)));
        AnswerFinding answer =
                new AnswerFinding(
                        row.id(), view.version(), FindingAnswer.HELPED, "已电话告知并列入九月花名册", "");
        Acting.run(CLERK, () -> desk.answer(answer));
        refused("assessment.changed-meanwhile", () -> Acting.run(CLERK, () -> desk.answer(answer)));
        assertThat(Acting.as(CLERK, () -> desk.waiting())).isEqualTo(waiting - 1);
        discoveries.runNow();
        assertThat(found(person, FindingKind.LIVING_UNCLAIMED))
                .singleElement()
                .satisfies(
                        same -> {
                            assertThat(same.id()).isEqualTo(row.id());
                            assertThat(same.answer()).isEqualTo(FindingAnswer.HELPED);
                            assertThat(same.answerWhy()).isEqualTo("已电话告知并列入九月花名册");
                            assertThat(same.asOf(same.foundOn().minusDays(1)).isOpen()).isTrue();
                            assertThat(same.gone()).isFalse();
                        });
    }

    @Test
    @DisplayName("六(二) answered while a colleague opens it again: who comes second is told so")
    void answeredTogether() throws Exception {
        PersonId person = veteran("钱同时");
        onDibao(person, null);
        discoveries.runNow();
        UUID finding = open(person, FindingKind.LIVING_UNCLAIMED).orElseThrow().id();
        Acting.run(CLERK, () -> desk.answer(declined(finding)));
        long seen = Acting.as(CLERK, () -> desk.get(finding)).version();
        transaction.begin();
        Acting.run(CLERK, () -> desk.reopen(finding, seen, "本人又改变了主意"));
        ExecutorService colleague = Executors.newSingleThreadExecutor();
        AnswerFinding late =
                new AnswerFinding(finding, seen, FindingAnswer.DECLINED, "电话里说不申请", "");
        Future<?> answer =
                colleague.submit(
                        () -> {
                            Acting.run(CLERK, () -> desk.answer(late));
                            return null;
                        });
        while (number("select count(*) from pg_locks where not granted") == 0 && !answer.isDone()) {
            Thread.onSpinWait();
        }
        transaction.commit();
        assertThatThrownBy(answer::get)
                .cause()
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.code())
                                        .isEqualTo("assessment.changed-meanwhile"));
        colleague.shutdown();
        assertThat(open(person, FindingKind.LIVING_UNCLAIMED)).isPresent();
    }

    private AnswerFinding declined(UUID finding) throws Exception {
        long version = Acting.as(CLERK, () -> desk.get(finding)).version();
        return new AnswerFinding(finding, version, FindingAnswer.DECLINED, "本人表示不申请", "");
    }

    @Test
    @DisplayName(
            "四(一) EX-L19 a visit tells of little income: referred, and the visit is not due any more")
    void visited() throws Exception {
        PersonId person = veteran("王走访");
        Acting.run(
                CLERK,
                () ->
                        visits.record(
                                new RecordVisit(
                                        person,
                                        HomeVisits.Kind.VISIT,
                                        "",
                                        LocalDate.now(clock).toString(),
                                        "林晓、王强",
                                        "独居，靠打零工度日，房屋老旧。",
                                        "希望了解低保政策",
                                        "600.00",
                                        "",
                                        List.of())));
        discoveries.runNow();
        assertThat(open(person, FindingKind.LIKELY_DIBAO)).isPresent();
        onDibao(person, null);
        discoveries.runNow();
        assertThat(open(person, FindingKind.LIKELY_DIBAO)).isEmpty();
        assertThat(open(person, FindingKind.VISIT_DUE)).isEmpty();
        assertThat(Acting.as(CLERK, () -> visits.ofPerson(person)))
                .singleElement()
                .satisfies(
                        visit ->
                                assertThat(visit.nextOn())
                                        .isEqualTo(LocalDate.now(clock).plusMonths(6)));
    }

    @Test
    @DisplayName("F20 a picture taken at a visit opens for the station and for nobody elsewhere")
    void photographed() throws Exception {
        PersonId person = veteran("周照片");
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", picture);
        RecordVisit visit =
                new RecordVisit(
                        person,
                        HomeVisits.Kind.VISIT,
                        "",
                        LocalDate.now(clock).toString(),
                        "林晓、王强",
                        "屋面漏雨，已拍照。",
                        "",
                        "",
                        "",
                        List.of(new HomeVisits.Photo("屋面.png", picture.toByteArray())));
        Acting.run(CLERK, () -> visits.record(visit));
        UUID photo = Acting.as(CLERK, () -> visits.ofPerson(person)).get(0).photos().get(0).id();
        assertThat(Acting.as(CLERK, () -> visits.photo(photo)).content())
                .isEqualTo(picture.toByteArray());
        refused("assessment.no-such-visit", () -> Acting.run(ELSEWHERE, () -> visits.photo(photo)));
    }

    @Test
    @DisplayName("六(二) a run whose server died in a county is taken up and ends once")
    void takenUp() throws Exception {
        discoveries.runNow();
        UUID run = UUID.randomUUID();
        execute(
                "insert into assessment.discovery_run (id, pass, day, is_nightly, state, started_at,"
                        + " started_by, started_name) values ('"
                        + run
                        + "', nextval('assessment.pass_number'), current_date, false, 'RUNNING', now(),"
                        + " 'x', 'x')");
        execute(
                "insert into assessment.discovery_chunk (run_id, county_org, state, fence, leased_until)"
                        + " select '"
                        + run
                        + "', county_org, 'RUNNING', 7, now() - interval '1 minute'"
                        + " from assessment.discovery_chunk where run_id = (select id from"
                        + " assessment.discovery_run where state = 'DONE' order by pass desc limit 1)");
        discoveries.runNow();
        assertThat(
                        number(
                                "select count(*) from assessment.discovery_chunk where run_id = '"
                                        + run
                                        + "' and (state <> 'DONE' or fence <> 8)"))
                .isZero();
        assertThat(
                        number(
                                "select count(*) from assessment.discovery_run where id = '"
                                        + run
                                        + "' and state = 'DONE'"))
                .isEqualTo(1);
    }
}
