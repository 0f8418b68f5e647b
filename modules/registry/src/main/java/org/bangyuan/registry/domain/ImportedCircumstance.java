package org.bangyuan.registry.domain;

import static org.bangyuan.registry.domain.ImportColumn.choice;
import static org.bangyuan.registry.domain.ImportColumn.constants;
import static org.bangyuan.registry.domain.ImportColumn.optional;
import static org.bangyuan.registry.domain.ImportColumn.required;
import static org.bangyuan.registry.domain.ImportColumn.text;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.bangyuan.engine.facts.CommendationFacts;
import org.bangyuan.engine.facts.EducationFacts;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.kernel.Money;
import org.bangyuan.registry.api.Circumstance;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.domain.ImportColumn.Type;

/**
 * The simple facts as rows of a spreadsheet: for each kind its columns, after name and number, and
 * what a row that is right in itself says.
 */
public enum ImportedCircumstance {
    /** 残疾. */
    DISABILITY(
            FactKind.DISABILITY,
            List.of(
                    constants(
                            "disability",
                            "registry.disability.",
                            EnumSet.allOf(Circumstance.DisabilityCategory.class)),
                    choice("disabilityGrade", true, "1", "2", "3", "4"),
                    number("certificate"),
                    required(ImportColumns.FROM, Type.DAY),
                    optional(ImportColumns.TO, Type.DAY)),
            values ->
                    new Circumstance.Disability(
                            chosen(values, "disability", Circumstance.DisabilityCategory.class),
                            Integer.parseInt(values.choice("disabilityGrade").orElseThrow()),
                            values.text("certificate"))),
    /** 就业困难人员 (四(五)). */
    EMPLOYMENT_DIFFICULTY(
            FactKind.EMPLOYMENT_DIFFICULTY,
            List.of(
                    constants(
                            "difficulty",
                            "registry.difficulty.",
                            EnumSet.allOf(Circumstance.DifficultyCategory.class)),
                    number("certificate"),
                    required(ImportColumns.FROM, Type.DAY),
                    optional(ImportColumns.TO, Type.DAY)),
            values ->
                    new Circumstance.EmploymentDifficulty(
                            chosen(values, "difficulty", Circumstance.DifficultyCategory.class),
                            values.text("certificate"))),
    /** 住房鉴定 (四(三)). */
    DWELLING(
            FactKind.DWELLING,
            List.of(
                    choice("dwellingGrade", true, "A", "B", "C", "D"),
                    choice("onlyDwelling", true, "YES", "NO"),
                    organ("appraiser", false),
                    number("report"),
                    required(ImportColumns.FROM, Type.DAY),
                    optional(ImportColumns.TO, Type.DAY)),
            values ->
                    new Circumstance.Dwelling(
                            chosen(values, "dwellingGrade", HousingFacts.Grade.class),
                            values.choice("onlyDwelling").orElseThrow().equals("YES"),
                            values.text("appraiser"),
                            values.text("report"))),
    /** 就学 (四(四)). */
    SCHOOLING(
            FactKind.SCHOOLING,
            List.of(
                    constants(
                            "stage", "registry.stage.", EnumSet.allOf(EducationFacts.Stage.class)),
                    required("schoolYear", Type.SCHOOL_YEAR),
                    organ("school", false),
                    optional("schoolFrom", Type.DAY),
                    optional("schoolTo", Type.DAY)),
            values ->
                    new Circumstance.Schooling(
                            chosen(values, "stage", EducationFacts.Stage.class),
                            Integer.parseInt(values.text("schoolYear")),
                            values.text("school"))) {
        @Override
        LocalDate from(ImportLine.Values values) {
            LocalDate typed = values.day("schoolFrom");
            return typed == null ? LocalDate.of(year(values), SCHOOL_STARTS, 1) : typed;
        }

        @Override
        LocalDate to(ImportLine.Values values) {
            LocalDate typed = values.day("schoolTo");
            return typed != null || values.day("schoolFrom") != null
                    ? typed
                    : LocalDate.of(year(values) + 1, SCHOOL_STARTS, 1).minusDays(1);
        }

        private int year(ImportLine.Values values) {
            return Integer.parseInt(values.text("schoolYear"));
        }

        @Override
        String endKey() {
            return "schoolTo";
        }
    },
    /** 县级以上表彰奖励 (四(六)): of townships it gives no claim and is not kept. */
    COMMENDATION(
            FactKind.COMMENDATION,
            List.of(
                    constants(
                            "level",
                            "registry.level.",
                            EnumSet.complementOf(EnumSet.of(CommendationFacts.Level.TOWN))),
                    organ("organ", true),
                    number("document"),
                    required("commendedOn", Type.DAY)),
            values ->
                    new Circumstance.Commendation(
                            chosen(values, "level", CommendationFacts.Level.class),
                            values.text("organ"),
                            values.text("document"))) {
        @Override
        LocalDate from(ImportLine.Values values) {
            return values.day("commendedOn");
        }

        @Override
        LocalDate to(ImportLine.Values values) {
            return null;
        }
    },
    /** 已享受其他部门待遇. */
    BENEFIT(
            FactKind.BENEFIT,
            List.of(
                    constants(
                            "benefit",
                            "registry.benefit.",
                            EnumSet.allOf(Circumstance.Benefit.class)),
                    organ("department", true),
                    optional("amount", Type.AMOUNT),
                    required(ImportColumns.FROM, Type.DAY),
                    optional(ImportColumns.TO, Type.DAY)),
            values ->
                    new Circumstance.BenefitReceived(
                            chosen(values, "benefit", Circumstance.Benefit.class),
                            values.text("amount").isEmpty()
                                    ? null
                                    : Money.ofYuan(values.text("amount")),
                            values.text("department")));

    private static final int SCHOOL_STARTS = 9;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_ORGAN = 100;

    private final FactKind kind;
    private final List<ImportColumn> columns;
    private final Function<ImportLine.Values, Circumstance> reading;

    ImportedCircumstance(
            FactKind kind,
            List<ImportColumn> columns,
            Function<ImportLine.Values, Circumstance> reading) {
        this.kind = kind;
        this.columns = columns;
        this.reading = reading;
    }

    public static ImportedCircumstance of(FactKind kind) {
        for (ImportedCircumstance each : values()) {
            if (each.kind == kind) {
                return each;
            }
        }
        throw new IllegalArgumentException("not imported: " + kind);
    }

    List<ImportColumn> columns() {
        return columns;
    }

    LocalDate from(ImportLine.Values values) {
        return values.day(ImportColumns.FROM);
    }

    /** Null where it has not ended. */
    LocalDate to(ImportLine.Values values) {
        return values.day(ImportColumns.TO);
    }

    /** Column that says the last day. */
    String endKey() {
        return ImportColumns.TO;
    }

    public Circumstance circumstance(ImportLine.Values values) {
        return reading.apply(values);
    }

    public DateRange period(ImportLine.Values values) {
        return new DateRange(from(values), to(values));
    }

    /** Which question about the person the row answers: of each, a day has one answer. */
    public String question(ImportLine.Values values) {
        return switch (this) {
            case COMMENDATION ->
                    question(word(values, "level"), values.text("organ"), from(values));
            case BENEFIT ->
                    question(word(values, "benefit"), values.text("department"), from(values));
            default -> question("", "", from(values));
        };
    }

    /** As {@link CircumstancePeriod#answersTheSameAs}, of a fact that is on record. */
    public String question(String category, String organ, LocalDate from) {
        return switch (this) {
            case COMMENDATION -> category + "|" + organ + "|" + from;
            case BENEFIT -> category + "|" + organ;
            default -> "";
        };
    }

    private static String word(ImportLine.Values values, String key) {
        return values.choice(key).orElseThrow();
    }

    /** What only shows from several cells. */
    void together(ImportLine.Values values, LocalDate today, List<ImportFault> faults) {
        LocalDate to = to(values);
        if (to != null && to.isBefore(from(values))) {
            faults.add(ImportFault.at(endKey(), "registry.period-reversed"));
        }
        if (this == COMMENDATION && from(values).isAfter(today)) {
            faults.add(ImportFault.at("commendedOn", "registry.day-in-future"));
        }
    }

    private static ImportColumn number(String key) {
        return text(key, false, LONGEST_NUMBER);
    }

    private static ImportColumn organ(String key, boolean required) {
        return text(key, required, LONGEST_ORGAN);
    }

    private static <E extends Enum<E>> E chosen(
            ImportLine.Values values, String key, Class<E> type) {
        return Enum.valueOf(type, values.choice(key).orElseThrow());
    }
}
