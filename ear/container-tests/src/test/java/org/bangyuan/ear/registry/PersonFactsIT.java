package org.bangyuan.ear.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.bangyuan.ear.Acting;
import org.bangyuan.ear.CitizenNumbers;
import org.bangyuan.ear.Deployments;
import org.bangyuan.engine.facts.CommendationFacts;
import org.bangyuan.engine.facts.EducationFacts;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.BankAccount;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.registry.api.Circumstance;
import org.bangyuan.registry.api.Corrections;
import org.bangyuan.registry.api.FactId;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.FactView;
import org.bangyuan.registry.api.GuardianBasis;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonFile;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Proposals;
import org.bangyuan.registry.api.RegisterCategory;
import org.bangyuan.registry.api.Registration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PersonFactsIT {
    private static final String CLERK = "lc-clerk";
    private static final String OFFICER = "lc-officer";
    private static final String APPROVER = "lc-approver";
    private static final LocalDate START = LocalDate.of(2023, 8, 22);

    @Inject private Registration registration;
    @Inject private Corrections corrections;
    @Inject private PersonFile file;
    @Inject private Proposals proposals;
    @Inject private People people;
    @Inject private CurrentUser user;
    @Inject private Clock clock;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(PersonFactsIT.class);
    }

    /** A number that nobody else has: drawn, the database is new each run. */
    private static String card(int number) {
        String first = "6217000000" + String.format("%05d", number);
        for (char last = '0'; last <= '9'; last++) {
            if (BankAccount.passesLuhn(first + last)) {
                return first + last;
            }
        }
        throw new AssertionError("one of ten digits passes");
    }

    private PersonId somebody(String name, int year) throws Exception {
        return Acting.as(
                CLERK,
                () ->
                        registration.register(
                                new Registration.RegisterPerson(
                                        name,
                                        CitizenNumbers.bornIn(year),
                                        "13812345678",
                                        "330302",
                                        "五马街道测试路2号",
                                        user.get().jurisdiction().organisation(),
                                        "测试")));
    }

    private static Registration.RecordRegister dibao(
            PersonId person, LocalDate from, LocalDate to) {
        return new Registration.RecordRegister(
                List.of(person),
                RegisterKind.DIBAO,
                "330302",
                "LC-2023-1",
                from,
                to,
                "民政名单",
                RegisterCategory.RURAL,
                START);
    }

    private FactView only(PersonId person, FactKind kind) throws Exception {
        List<FactView> found =
                Acting.as(CLERK, () -> file.facts(person, LocalDate.now(clock))).stream()
                        .filter(fact -> fact.id().kind() == kind)
                        .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static void refused(String code, Acting.Work work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    @DisplayName("四(一) a register corrected keeps what was believed; who was slower is told")
    void correctedRegister() throws Exception {
        PersonId person = somebody("更正之人", 1972);
        Acting.run(CLERK, () -> registration.recordRegister(dibao(person, START, null)));
        FactId wrong = only(person, FactKind.REGISTER).id();
        LocalDate joined = START.plusMonths(2);
        Acting.run(CLERK, () -> corrections.register(wrong, dibao(person, joined, null)));
        FactView right = only(person, FactKind.REGISTER);
        assertThat(right.from()).isEqualTo(joined);
        assertThat(right.says("category")).isEqualTo("RURAL");
        assertThat(right.says("approved")).isEqualTo(START.toString());
        List<FactView> history = Acting.as(CLERK, () -> file.history(person));
        assertThat(history)
                .filteredOn(fact -> fact.id().equals(wrong))
                .singleElement()
                .satisfies(fact -> assertThat(fact.supersededAt()).isEqualTo(right.recordedAt()));
        refused(
                "registry.fact-changed-meanwhile",
                () ->
                        Acting.run(
                                OFFICER,
                                () -> corrections.register(wrong, dibao(person, START, START))));
        assertThat(Acting.as(CLERK, () -> file.inPlaceOf(person, wrong)))
                .extracting(FactView::id)
                .containsExactly(right.id());
        Acting.run(CLERK, () -> corrections.end(person, right.id(), joined.plusYears(1), "民政名单"));
        assertThat(only(person, FactKind.REGISTER).to()).isEqualTo(joined.plusYears(1));
    }

    @Test
    @DisplayName("四 every kind of simple fact is kept, typed, and read back for the engines")
    void simpleFacts() throws Exception {
        PersonId person = somebody("多种情况", 1980);
        List<Circumstance> all =
                List.of(
                        new Circumstance.Disability(
                                Circumstance.DisabilityCategory.PHYSICAL, 2, "33030219800101"),
                        new Circumstance.EmploymentDifficulty(
                                Circumstance.DifficultyCategory.OLDER, ""),
                        new Circumstance.Dwelling(HousingFacts.Grade.D, true, "鹿城区住建局", "J-1"),
                        new Circumstance.Schooling(EducationFacts.Stage.HIGHER, 2024, "温州大学"),
                        new Circumstance.Commendation(
                                CommendationFacts.Level.CITY, "温州市人民政府", "温政〔2020〕1号"),
                        new Circumstance.BenefitReceived(
                                Circumstance.Benefit.MEDICAL_AID,
                                Money.ofYuan("6600.00"),
                                "鹿城区医保局"));
        for (Circumstance each : all) {
            Acting.run(
                    CLERK,
                    () ->
                            registration.recordCircumstance(
                                    new Registration.RecordCircumstance(
                                            person, each, START, null, "测试")));
        }
        assertThat(Acting.as(CLERK, () -> file.circumstances(person, START)))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(
                        count(
                                "select count(*) from registry_pub.dwelling_v1 where grade = 'D'"
                                        + " and only_dwelling and person_id = ",
                                person))
                .isEqualTo(1);
        refused(
                "platform.invalid",
                () ->
                        Acting.run(
                                CLERK,
                                () ->
                                        registration.recordCircumstance(
                                                new Registration.RecordCircumstance(
                                                        person,
                                                        new Circumstance.Disability(null, 7, ""),
                                                        null,
                                                        null,
                                                        ""))));
    }

    private static int count(String sql, PersonId person) throws Exception {
        DataSource source = InitialContext.doLookup("java:jboss/datasources/BangyuanDS");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql + "'" + person + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    @DisplayName("SD-5 an account that replaces another is paid to once a second person has agreed")
    void accountByTwo() throws Exception {
        PersonId person = somebody("换账户者", 1965);
        Acting.run(CLERK, () -> account(person, card(1)));
        String before = lastFour(person);
        Acting.run(CLERK, () -> account(person, card(2)));
        assertThat(lastFour(person)).isEqualTo(before);
        UUID proposal = Acting.as(OFFICER, () -> proposals.about(person)).get(0).id();
        refused(
                "registry.proposal-own",
                () -> Acting.run(CLERK, () -> proposals.confirm(proposal)));
        Acting.run(OFFICER, () -> proposals.confirm(proposal));
        assertThat(lastFour(person)).isEqualTo(card(2).substring(card(2).length() - 4));
        assertThat(Acting.as(OFFICER, () -> proposals.about(person))).isEmpty();
        assertThat(
                        count(
                                "select count(*) from registry_pub.account_v1 where superseded_at"
                                        + " is null and proposed_by = 'lc-clerk' and recorded_by"
                                        + " = 'lc-officer' and person_id = ",
                                person))
                .isEqualTo(1);
    }

    private void account(PersonId person, String number) throws Exception {
        registration.recordAccount(person, "温州银行", number, people.get(person).name(), "本人银行卡");
    }

    private String lastFour(PersonId person) throws Exception {
        return Acting.as(OFFICER, () -> people.payeeAccount(person)).lastFour();
    }

    @Test
    @DisplayName("三(二)3 takes two persons, an end and a finder; 三(二)4 cites a law (EX-X08)")
    void exclusions() throws Exception {
        PersonId person = somebody("情形之人", 1970);
        Acting.run(
                OFFICER,
                () ->
                        registration.recordExclusion(
                                exclusion(person, ExclusionGround.DISTURBANCE, "")));
        assertThat(Acting.as(OFFICER, () -> people.exclusions(person))).isEmpty();
        UUID proposal = Acting.as(APPROVER, () -> proposals.about(person)).get(0).id();
        Acting.run(APPROVER, () -> proposals.confirm(proposal));
        assertThat(Acting.as(OFFICER, () -> people.exclusions(person))).hasSize(1);
        refused(
                "platform.invalid",
                () ->
                        Acting.run(
                                OFFICER,
                                () ->
                                        registration.recordExclusion(
                                                exclusion(
                                                        person,
                                                        ExclusionGround.OTHER_LAW,
                                                        "其他规定"))));
    }

    private static Registration.RecordExclusion exclusion(
            PersonId person, ExclusionGround ground, String law) {
        return new Registration.RecordExclusion(
                person,
                ground,
                START,
                START.plusMonths(24),
                null,
                true,
                "公安机关书面材料",
                "测试",
                "鹿城区公安分局",
                law);
    }

    @Test
    @DisplayName("死亡登记 ends what somebody looked at; taken back, everything goes on as before")
    void death() throws Exception {
        PersonId person = somebody("登记死亡", 1940);
        Acting.run(CLERK, () -> registration.recordRegister(dibao(person, START, null)));
        FactId register = only(person, FactKind.REGISTER).id();
        LocalDate day = LocalDate.now(clock).minusDays(10);
        long version = Acting.as(CLERK, () -> people.get(person)).version();
        Acting.run(
                CLERK,
                () ->
                        registration.recordDeath(
                                new Registration.RecordDeath(
                                        person, version, day, List.of(register), "死亡证明")));
        assertThat(only(person, FactKind.REGISTER).to()).isEqualTo(day);
        assertThat(Acting.as(CLERK, () -> people.get(person)).died()).isEqualTo(day);
        refused(
                "registry.changed-meanwhile",
                () -> Acting.run(CLERK, () -> registration.withdrawDeath(person, version, "误登")));
        long after = Acting.as(CLERK, () -> people.get(person)).version();
        Acting.run(CLERK, () -> registration.withdrawDeath(person, after, "误登"));
        assertThat(only(person, FactKind.REGISTER).to()).isNull();
        assertThat(Acting.as(CLERK, () -> people.get(person)).died()).isNull();
    }

    @Test
    @DisplayName("三 EX-V01 a serving soldier's child is warned of, and ends with the 18th birthday")
    void majority() throws Exception {
        LocalDate today = LocalDate.now(clock);
        PersonId child = somebody("将满十八", today.getYear() - 18);
        LocalDate birthday = Acting.as(CLERK, () -> people.get(child)).born().plusYears(18);
        Acting.run(
                CLERK,
                () ->
                        registration.recordIdentity(
                                new Registration.RecordIdentity(
                                        child,
                                        Identity.SERVING_KIN,
                                        Kin.CHILD,
                                        null,
                                        false,
                                        birthday.minusYears(1),
                                        null,
                                        "",
                                        "测试")));
        assertThat(Acting.as(CLERK, () -> file.warnings(child, birthday.minusDays(30), 30)))
                .extracting(PersonFile.Warning::day)
                .containsExactly(birthday);
        assertThat(
                        count(
                                "select count(*) from registry_pub.identity_v1 where valid_to = '"
                                        + birthday
                                        + "' and recorded_valid_to is null and person_id = ",
                                child))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "五1 a guardian holds the account, no other relative; a consent is withdrawn and stays in the history")
    void guardianAndConsent() throws Exception {
        PersonId ward = somebody("被监护人", 2015);
        PersonId guardian = somebody("监护之人", 1985);
        Acting.run(
                CLERK,
                () ->
                        registration.recordHousehold(
                                guardian,
                                List.of(new Registration.HouseholdMember(ward, "子女")),
                                START,
                                "测试"));
        refused(
                "platform.invalid",
                () ->
                        Acting.run(
                                CLERK,
                                () ->
                                        registration.recordAccount(
                                                ward, "温州银行", card(3), "监护之人", "测试")));
        Acting.run(
                CLERK,
                () -> {
                    registration.recordGuardian(
                            new Registration.RecordGuardian(
                                    ward, guardian, GuardianBasis.KIN, START, null, "户口簿"));
                    registration.recordAccount(ward, "温州银行", card(3), "监护之人", "测试");
                    registration.recordAccount(ward, "杭州银行", card(4), "监护之人", "测试");
                    registration.recordConsent(ward, "收入、不动产", START, null, "授权书");
                });
        FactId guardianship = only(ward, FactKind.GUARDIAN).id();
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        Acting.run(CLERK, () -> corrections.end(ward, guardianship, yesterday, "监护人变更"));
        Proposals.ProposalView change = Acting.as(OFFICER, () -> proposals.about(ward)).get(0);
        refused(
                "registry.account-holder",
                () -> Acting.run(OFFICER, () -> proposals.confirm(change.id())));
        FactId consent = only(ward, FactKind.CONSENT).id();
        LocalDate last = LocalDate.now(clock);
        Acting.run(CLERK, () -> corrections.end(ward, consent, last, "本人书面撤回"));
        FactView ended = only(ward, FactKind.CONSENT);
        assertThat(ended.to()).isEqualTo(last);
        assertThat(ended.says("withdrawn")).isEqualTo("true");
        List<FactView> ever =
                new ArrayList<>(Acting.as(CLERK, () -> file.history(ward)))
                        .stream().filter(fact -> fact.id().kind() == FactKind.CONSENT).toList();
        assertThat(ever).hasSize(2);
    }

    @Test
    @DisplayName("变更基本信息 keeps both states; a second clerk with the old version meets a conflict")
    void particulars() throws Exception {
        PersonId person = somebody("改名之前", 1990);
        long version = Acting.as(CLERK, () -> people.get(person)).version();
        Acting.run(CLERK, () -> change(person, version, "改名·之后"));
        assertThat(Acting.as(CLERK, () -> people.get(person)).name()).isEqualTo("改名·之后");
        refused(
                "registry.changed-meanwhile",
                () -> Acting.run(OFFICER, () -> change(person, version, "另一个名")));
        assertThat(
                        Acting.as(CLERK, () -> file.history(person)).stream()
                                .filter(fact -> fact.id().kind() == FactKind.PARTICULARS)
                                .map(fact -> fact.says("name")))
                .contains("改名之前", "改名·之后");
    }

    private void change(PersonId person, long version, String name) {
        registration.changeParticulars(
                new Registration.ChangeParticulars(
                        person,
                        version,
                        name,
                        null,
                        "330302",
                        "五马街道测试路3号",
                        null,
                        LocalDate.now(clock),
                        "户口簿"));
    }
}
