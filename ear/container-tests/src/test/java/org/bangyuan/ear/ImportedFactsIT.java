package org.bangyuan.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.engine.facts.CommendationFacts;
import org.bangyuan.engine.facts.EducationFacts;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.sheet.SheetLimits;
import org.bangyuan.platform.sheet.SheetReader;
import org.bangyuan.platform.sheet.SheetRow;
import org.bangyuan.registry.api.Circumstance;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.FactView;
import org.bangyuan.registry.api.ImportDesk;
import org.bangyuan.registry.api.ImportDesk.ImportError;
import org.bangyuan.registry.api.ImportDesk.ImportView;
import org.bangyuan.registry.api.ImportDesk.Mode;
import org.bangyuan.registry.api.ImportKind;
import org.bangyuan.registry.api.PersonFile;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Registration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The simple facts about people as files: by the template, with errors, applied, taken back. */
@ExtendWith(ArquillianExtension.class)
class ImportedFactsIT {
    private static final String OFFICER = "lc-officer";
    private static final String CLERK = "lc-clerk";
    private static final PageRequest ALL = new PageRequest(0, 200);

    /** What each kind's row says after name and number, in the order of its template. */
    private static final Map<ImportKind, List<String>> ROWS =
            Map.of(
                    ImportKind.DISABILITY,
                    List.of("肢体残疾", "2", "残1", "2020-01-01", ""),
                    ImportKind.EMPLOYMENT_DIFFICULTY,
                    List.of("长期失业人员", "困1", "2024-01-01", "2025-12-31"),
                    ImportKind.DWELLING,
                    List.of("D", "是", "某鉴定所", "鉴1", "2024-03-01", ""),
                    ImportKind.SCHOOLING,
                    List.of("普通高等教育", "2024-2025", "某大学", "", ""),
                    ImportKind.COMMENDATION,
                    List.of("县级", "某县人民政府", "表1", "2023-08-01"),
                    ImportKind.BENEFIT,
                    List.of("公益性岗位", "某人力社保局", "1083.5", "2024-01-01", ""));

    private static final Map<ImportKind, Circumstance> SAID =
            Map.of(
                    ImportKind.DISABILITY,
                    new Circumstance.Disability(Circumstance.DisabilityCategory.PHYSICAL, 2, "残1"),
                    ImportKind.EMPLOYMENT_DIFFICULTY,
                    new Circumstance.EmploymentDifficulty(
                            Circumstance.DifficultyCategory.LONG_UNEMPLOYED, "困1"),
                    ImportKind.DWELLING,
                    new Circumstance.Dwelling(HousingFacts.Grade.D, true, "某鉴定所", "鉴1"),
                    ImportKind.SCHOOLING,
                    new Circumstance.Schooling(EducationFacts.Stage.HIGHER, 2024, "某大学"),
                    ImportKind.COMMENDATION,
                    new Circumstance.Commendation(CommendationFacts.Level.COUNTY, "某县人民政府", "表1"),
                    ImportKind.BENEFIT,
                    new Circumstance.BenefitReceived(
                            Circumstance.Benefit.WELFARE_POST, Money.ofFen(108_350), "某人力社保局"));

    @Inject private ImportDesk desk;
    @Inject private PersonFile file;
    @Inject private Registration registration;
    @Inject private CurrentUser user;
    @Inject private Clock clock;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(ImportedFactsIT.class, Importing.class);
    }

    @Test
    @DisplayName(
            "六(二) each simple fact: template, dry run, applied, the same again refused, undone")
    void everyKind() throws Exception {
        Importing officer = new Importing(desk, OFFICER);
        for (ImportKind kind : SAID.keySet()) {
            String number = CitizenNumbers.next();
            PersonId person = register("某事实", number);
            byte[] book = book(kind, List.of(row(kind, "某事实", number)));
            ImportView dry = officer.checked(upload(kind, book));
            assertThat(dry.added()).as(kind.name()).isEqualTo(1);
            assertThat(facts(person, kind)).as(kind.name()).isEmpty();
            officer.applied(dry.id(), Mode.ALL);
            assertThat(circumstances(person)).as(kind.name()).containsExactly(SAID.get(kind));
            assertThat(facts(person, kind).get(0).source()).contains("测试.xlsx");

            ImportView again = officer.checked(upload(kind, book));
            assertThat(errors(again.id()))
                    .as(kind.name())
                    .extracting(ImportError::number, ImportError::column, ImportError::code)
                    .containsExactly(tuple(2, "B", "registry.import.overlaps"));
            officer.cancelled(again.id());

            officer.undone(dry.id());
            assertThat(facts(person, kind)).as(kind.name()).isEmpty();
            ImportView back = officer.checked(upload(kind, book));
            assertThat(back.added()).as(kind.name()).isEqualTo(1);
            officer.cancelled(back.id());
        }
    }

    @Test
    @DisplayName("四(三) errors with their places, only good rows by choice, resting facts stay")
    void errors() throws Exception {
        Importing officer = new Importing(desk, OFFICER);
        String good = CitizenNumbers.next();
        PersonId person = register("住户甲", good);
        String other = CitizenNumbers.next();
        register("住户乙", other);
        byte[] book =
                book(
                        ImportKind.DWELLING,
                        List.of(
                                List.of("住户甲", good, "C", "是", "", "", "2024-01-01", "2024-06-30"),
                                List.of("住户甲", good, "D", "是", "", "", "2024-06-30", ""),
                                List.of("住户甲", good, "D", "是", "", "", "2024-07-01", ""),
                                List.of("住户乙", other, "E", "也许", "", "", "昨天", ""),
                                List.of("住户乙", other, "A", "否", "", "", "2024-02-01", "2024-01-01"),
                                List.of("住户丙", other, "A", "否", "", "", "2024-02-01", ""),
                                List.of(
                                        "无此人",
                                        CitizenNumbers.next(),
                                        "A",
                                        "否",
                                        "",
                                        "",
                                        "2024-02-01",
                                        "")));
        ImportView checked = officer.checked(upload(ImportKind.DWELLING, book));
        assertThat(checked.added()).isEqualTo(2);
        assertThat(errors(checked.id()))
                .extracting(ImportError::number, ImportError::column, ImportError::code)
                .containsExactlyInAnyOrder(
                        tuple(3, "B", "registry.import.overlaps-row"),
                        tuple(5, "C", "registry.import.choice"),
                        tuple(5, "D", "registry.import.choice"),
                        tuple(5, "G", "registry.import.day"),
                        tuple(6, "H", "registry.period-reversed"),
                        tuple(7, "A", "registry.import.other-name"),
                        tuple(8, "B", "registry.import.not-registered"));
        assertThatThrownBy(
                        () -> Acting.run(OFFICER, () -> desk.apply(checked.id(), Mode.ALL, false)))
                .isInstanceOf(Problem.class);
        officer.applied(checked.id(), Mode.GOOD);
        assertThat(facts(person, ImportKind.DWELLING)).hasSize(2);
        assertThat(circumstances(person))
                .containsExactly(new Circumstance.Dwelling(HousingFacts.Grade.D, true, "", ""));

        Acting.run(
                CLERK,
                () ->
                        registration.recordCircumstance(
                                new Registration.RecordCircumstance(
                                        person,
                                        new Circumstance.Dwelling(
                                                HousingFacts.Grade.B, true, "", ""),
                                        LocalDate.of(2024, 8, 1),
                                        null,
                                        "测试")));
        assertThatThrownBy(() -> Acting.run(OFFICER, () -> desk.undo(checked.id(), "太晚了")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo("registry.import.rests"));
    }

    @Test
    @DisplayName("三(二)4 what another law bars comes with its article")
    void otherLaw() throws Exception {
        Importing officer = new Importing(desk, OFFICER);
        String number = CitizenNumbers.next();
        PersonId person = register("某情形", number);
        List<String> row =
                List.of(
                        "某情形",
                        number,
                        "其他法律法规规定的不予帮扶援助",
                        "",
                        "《某某条例》第十二条",
                        "某决定",
                        "2024-01-01",
                        "");
        ImportView checked =
                officer.checked(
                        upload(ImportKind.EXCLUSIONS, book(ImportKind.EXCLUSIONS, List.of(row))));
        officer.applied(checked.id(), Mode.ALL);
        List<FactView> facts = facts(person, FactKind.EXCLUSION);
        assertThat(facts).hasSize(1);
        assertThat(facts.get(0).says("law")).isEqualTo("《某某条例》第十二条");
        officer.undone(checked.id());
        assertThat(facts(person, FactKind.EXCLUSION)).isEmpty();
    }

    private static List<String> row(ImportKind kind, String name, String number) {
        List<String> row = new ArrayList<>(List.of(name, number));
        row.addAll(ROWS.get(kind));
        return row;
    }

    /** In the columns of the template, as it is downloaded. */
    private byte[] book(ImportKind kind, List<List<String>> rows) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Acting.run(OFFICER, () -> desk.writeTemplate(kind, out));
        List<SheetRow> template = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(out.toByteArray(), SheetLimits.USUAL)) {
            reader.read(0, template::add);
        }
        List<String> titles = template.get(0).cells().stream().map(cell -> cell.text()).toList();
        return Importing.book(titles, rows);
    }

    private static ImportDesk.Upload upload(ImportKind kind, byte[] book) {
        return new ImportDesk.Upload(kind, null, null, "测试.xlsx", book);
    }

    private List<ImportError> errors(UUID id) throws Exception {
        return Acting.as(OFFICER, () -> desk.errors(id, ALL)).rows();
    }

    private List<FactView> facts(PersonId person, ImportKind kind) throws Exception {
        return facts(person, kind.circumstance().orElseThrow());
    }

    private List<FactView> facts(PersonId person, FactKind kind) throws Exception {
        return Acting.as(OFFICER, () -> file.facts(person, LocalDate.now(clock))).stream()
                .filter(fact -> fact.id().kind() == kind)
                .toList();
    }

    /** On a day that the rows of the test have in common. */
    private List<Circumstance> circumstances(PersonId person) throws Exception {
        return Acting.as(OFFICER, () -> file.circumstances(person, LocalDate.of(2024, 10, 6)));
    }

    private PersonId register(String name, String number) throws Exception {
        String town = Acting.as(CLERK, () -> user.get().jurisdiction().organisation());
        return Acting.as(
                CLERK,
                () ->
                        registration.register(
                                new Registration.RegisterPerson(
                                        name, number, "", "330302", "测试路", town, "测试")));
    }
}
