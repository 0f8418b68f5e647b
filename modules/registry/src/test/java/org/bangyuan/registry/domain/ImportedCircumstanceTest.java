package org.bangyuan.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bangyuan.engine.facts.CommendationFacts;
import org.bangyuan.engine.facts.EducationFacts;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.sheet.SheetCell;
import org.bangyuan.platform.sheet.SheetRow;
import org.bangyuan.registry.api.Circumstance;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.ImportKind;

class ImportedCircumstanceTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 6);
    private static final String NUMBER = "11010519491231002X";
    private static final ImportPlaces NOWHERE =
            new ImportPlaces() {
                @Override
                public Optional<String> area(String typed) {
                    return Optional.empty();
                }

                @Override
                public Optional<String> organisation(String typed) {
                    return Optional.empty();
                }
            };

    @Example
    @Label("every simple fact of the registry has its columns and is told apart from the others")
    void everyKind() {
        for (FactKind kind : FactKind.values()) {
            if (kind.isCircumstance()) {
                ImportKind imported = ImportKind.named(kind.name()).orElseThrow();
                assertThat(imported.circumstance()).contains(kind);
                assertThat(ImportColumns.of(imported)).hasSizeGreaterThan(4);
            }
        }
    }

    @Example
    @Label("四(四) a school year without days runs from 1 September to 31 August")
    void schoolYear() {
        ImportCheck.Checked checked =
                checked(
                        ImportKind.SCHOOLING,
                        Map.of("stage", "普通高等教育", "schoolYear", "2024-2025学年"));
        assertThat(checked.faults()).isEmpty();
        ImportLine.Values values = values(ImportKind.SCHOOLING, checked);
        assertThat(ImportedCircumstance.SCHOOLING.circumstance(values))
                .isEqualTo(new Circumstance.Schooling(EducationFacts.Stage.HIGHER, 2024, ""));
        assertThat(ImportedCircumstance.SCHOOLING.period(values))
                .isEqualTo(new DateRange(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31)));
    }

    @Example
    @Label("四(六) a commendation has its day, by a county at least, and not to come")
    void commendation() {
        Map<String, String> cells =
                Map.of("level", "县级", "organ", "某县人民政府", "commendedOn", "2023-08-01");
        ImportLine.Values values =
                values(ImportKind.COMMENDATION, checked(ImportKind.COMMENDATION, cells));
        assertThat(ImportedCircumstance.COMMENDATION.circumstance(values))
                .isEqualTo(
                        new Circumstance.Commendation(
                                CommendationFacts.Level.COUNTY, "某县人民政府", ""));
        assertThat(
                        faults(
                                ImportKind.COMMENDATION,
                                Map.of(
                                        "level", "县级",
                                        "organ", "某县人民政府",
                                        "commendedOn", "2024-10-07")))
                .containsExactly("commendedOn registry.day-in-future");
        assertThat(
                        faults(
                                ImportKind.COMMENDATION,
                                Map.of(
                                        "level", "乡镇级",
                                        "organ", "某镇",
                                        "commendedOn", "2024-10-01")))
                .containsExactly("level registry.import.choice");
    }

    @Example
    @Label("an amount is read to the fen; nothing, less than a fen and a word are refused")
    void amounts() {
        assertThat(amount("1,083.5"))
                .isEqualTo(
                        new Circumstance.BenefitReceived(
                                Circumstance.Benefit.LIVING_TOP_UP, Money.ofFen(108_350), "某局"));
        for (String wrong : List.of("0", "1.001", "-1", "一千")) {
            assertThat(faults(ImportKind.BENEFIT, benefit(wrong)))
                    .as(wrong)
                    .singleElement()
                    .asString()
                    .startsWith("amount registry.amount-");
        }
    }

    @Example
    @Label("三(二)4 what another law bars names it with its article; nothing else names a law")
    void otherLaw() {
        Map<String, String> found =
                Map.of(
                        "ground", "其他法律法规规定的不予帮扶援助",
                        "law", "《某某条例》第十二条",
                        "evidence", "某决定",
                        "from", "2024-01-01");
        assertThat(faults(ImportKind.EXCLUSIONS, found)).isEmpty();
        assertThat(faults(ImportKind.EXCLUSIONS, with(found, "law", "有关规定")))
                .containsExactly("law registry.law-with-article");
        assertThat(faults(ImportKind.EXCLUSIONS, with(found, "law", "")))
                .containsExactly("law registry.required");
        assertThat(faults(ImportKind.EXCLUSIONS, with(found, "ground", "被纳入失信联合惩戒对象名单")))
                .containsExactly("law registry.import.law");
        assertThat(faults(ImportKind.EXCLUSIONS, with(found, "sentence", "缓刑")))
                .containsExactly("sentence registry.import.sentence");
    }

    @Property(tries = 200)
    @Label("of the rows taken in, no two say something of one person for the same day")
    void periodsDoNotOverlap(@ForAll Random random, @ForAll @IntRange(min = 2, max = 30) int rows) {
        ImportedPeriods periods = new ImportedPeriods(ImportedCircumstance.DISABILITY);
        List<DateRange> taken = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(400));
            LocalDate to = random.nextInt(5) == 0 ? null : from.plusDays(random.nextInt(60));
            Map<String, String> cells =
                    Map.of(
                            "disability",
                            "肢体残疾",
                            "disabilityGrade",
                            String.valueOf(1 + random.nextInt(4)),
                            "from",
                            from.toString(),
                            "to",
                            to == null ? "" : to.toString());
            DateRange period = new DateRange(from, to);
            boolean isFree = taken.stream().noneMatch(period::overlaps);
            ImportLine.Values values =
                    values(ImportKind.DISABILITY, checked(ImportKind.DISABILITY, cells));
            assertThat(periods.before(values).isEmpty()).isEqualTo(isFree);
            if (isFree) {
                taken.add(period);
            }
        }
    }

    @Example
    @Label("benefits of two departments are two questions, two disabilities are one")
    void questions() {
        ImportedPeriods periods = new ImportedPeriods(ImportedCircumstance.BENEFIT);
        for (String department : List.of("甲局", "乙局")) {
            Map<String, String> cells = with(benefit("1"), "department", department);
            ImportLine.Values values =
                    values(ImportKind.BENEFIT, checked(ImportKind.BENEFIT, cells));
            assertThat(periods.before(values)).isEmpty();
            assertThat(periods.before(values)).hasValue(values.line().number());
        }
    }

    @Example
    @Label(
            "each simple fact is read by its own columns, and its question as the fact itself has it")
    void asTheFactHasIt() {
        Recording recording = new Recording(Instant.EPOCH, "someone", "测试");
        ImportLine.Values values =
                values(ImportKind.BENEFIT, checked(ImportKind.BENEFIT, benefit("12")));
        ImportedCircumstance kind = ImportedCircumstance.BENEFIT;
        CircumstancePeriod fact =
                new CircumstancePeriod(
                        null, kind.circumstance(values), kind.period(values), recording);
        assertThat(fact.said())
                .extracting("benefit", "department", "amount")
                .containsExactly("LIVING_TOP_UP", "某局", "12.00");
        assertThat(List.of(fact))
                .extracting(CircumstancePeriod::from, CircumstancePeriod::to)
                .containsExactly(tuple(LocalDate.of(2024, 1, 1), null));
        assertThat(kind.question("LIVING_TOP_UP", "某局", fact.from()))
                .isEqualTo(kind.question(values));
    }

    private static Circumstance amount(String typed) {
        return ImportedCircumstance.BENEFIT.circumstance(
                values(ImportKind.BENEFIT, checked(ImportKind.BENEFIT, benefit(typed))));
    }

    private static Map<String, String> benefit(String amount) {
        return Map.of(
                "benefit", "生活补助",
                "department", "某局",
                "amount", amount,
                "from", "2024-01-01");
    }

    private static Map<String, String> with(Map<String, String> cells, String key, String text) {
        Map<String, String> changed = new HashMap<>(cells);
        changed.put(key, text);
        return changed;
    }

    private static List<String> faults(ImportKind kind, Map<String, String> cells) {
        return checked(kind, cells).faults().stream()
                .map(fault -> fault.key() + " " + fault.code())
                .toList();
    }

    private static ImportLine.Values values(ImportKind kind, ImportCheck.Checked checked) {
        assertThat(checked.faults()).isEmpty();
        return checked.line().with(ImportColumns.of(kind));
    }

    /** One row with these cells by the keys of their columns, about one person. */
    private static ImportCheck.Checked checked(ImportKind kind, Map<String, String> cells) {
        List<ImportColumn> columns = ImportColumns.of(kind);
        List<SheetCell> row = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (ImportColumn column : columns) {
            String text =
                    switch (column.key()) {
                        case "name" -> "测试人";
                        case "citizenId" -> NUMBER;
                        default -> cells.getOrDefault(column.key(), "");
                    };
            places.add(row.size());
            row.add(
                    new SheetCell(
                            text.isEmpty() ? SheetCell.Kind.EMPTY : SheetCell.Kind.TEXT,
                            text,
                            null));
        }
        return new ImportCheck(kind, NOWHERE, TODAY)
                .check(new SheetRow("名单", 2, row), new ImportHead(places, List.of(), List.of()), 0);
    }
}
