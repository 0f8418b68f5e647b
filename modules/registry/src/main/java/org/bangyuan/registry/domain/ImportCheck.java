package org.bangyuan.registry.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bangyuan.kernel.BankAccount;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.platform.sheet.SheetCell;
import org.bangyuan.platform.sheet.SheetRow;
import org.bangyuan.registry.api.ImportKind;

/**
 * Looks at one row alone: every cell by the rules of its column, then the row by those of its kind.
 * Everything that is wrong is found in one pass.
 */
public final class ImportCheck {
    private static final int LONGEST_LAW = 200;

    private final ImportKind kind;
    private final List<ImportColumn> columns;
    private final ImportPlaces places;
    private final LocalDate today;

    public ImportCheck(ImportKind kind, ImportPlaces places, LocalDate today) {
        this.kind = kind;
        this.columns = ImportColumns.of(kind);
        this.places = places;
        this.today = today;
    }

    /** The row in one form, and what is wrong with it. */
    public record Checked(ImportLine line, List<ImportFault> faults) {
        public Checked {
            faults = List.copyOf(faults);
        }
    }

    public Checked check(SheetRow row, ImportHead head, int sheet) {
        List<ImportFault> faults = new ArrayList<>();
        List<String> cells = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(columns.get(i), head.cell(row, i), faults));
        }
        ImportLine line = new ImportLine(sheet, row.number(), cells);
        if (faults.isEmpty()) {
            together(line.with(columns), faults);
        }
        return new Checked(line, faults);
    }

    private String cell(ImportColumn column, SheetCell cell, List<ImportFault> faults) {
        String typed = cell.text().strip();
        if (cell.kind() == SheetCell.Kind.FORMULA) {
            faults.add(ImportFault.at(column.key(), "registry.import.formula"));
            return typed;
        }
        if (cell.kind() == SheetCell.Kind.ERROR) {
            faults.add(ImportFault.at(column.key(), "registry.import.cell-error"));
            return typed;
        }
        if (typed.isEmpty()) {
            if (column.required()) {
                faults.add(ImportFault.at(column.key(), "registry.required"));
            }
            return "";
        }
        if (cell.hasLostDigits() && column.type() != ImportColumn.Type.DAY) {
            faults.add(ImportFault.at(column.key(), "registry.import.lost-digits"));
            return typed;
        }
        return read(column, cell, typed, faults);
    }

    private String read(
            ImportColumn column, SheetCell cell, String typed, List<ImportFault> faults) {
        FieldCheck check = new FieldCheck();
        String key = column.key();
        String read =
                switch (column.type()) {
                    case NAME -> check.name(key, typed);
                    case CITIZEN_ID ->
                            check.citizenId(key, typed, today).map(CitizenId::number).orElse(typed);
                    case PHONE -> check.phone(key, typed);
                    case ACCOUNT ->
                            check.account(key, typed).map(BankAccount::number).orElse(typed);
                    case TEXT -> check.text(key, typed, column.longest());
                    case DAY ->
                            found(
                                    cell.day().map(LocalDate::toString),
                                    typed,
                                    check,
                                    key,
                                    "registry.import.day");
                    case AREA ->
                            found(places.area(typed), typed, check, key, "registry.import.area");
                    case ORGANISATION ->
                            found(
                                    places.organisation(typed),
                                    typed,
                                    check,
                                    key,
                                    "registry.import.organisation");
                    case SCHOOL_YEAR -> check.schoolYear(key, typed);
                    case AMOUNT -> check.amount(key, typed);
                    case CHOICE -> choice(column, typed, faults);
                };
        for (Violation violation : check.violations()) {
            faults.add(
                    new ImportFault(
                            key,
                            violation.code(),
                            violation.args().stream().map(String::valueOf).toList()));
        }
        return read;
    }

    private static String found(
            Optional<String> read, String typed, FieldCheck check, String key, String code) {
        if (read.isEmpty()) {
            check.refuse(key, code);
        }
        return read.orElse(typed);
    }

    private static String choice(ImportColumn column, String typed, List<ImportFault> faults) {
        Collection<String> words = column.words().values();
        if (!words.contains(typed)) {
            faults.add(
                    ImportFault.at(
                            column.key(), "registry.import.choice", String.join("、", words)));
        }
        return typed;
    }

    private void together(ImportLine.Values values, List<ImportFault> faults) {
        switch (kind) {
            case PERSONS -> person(values, faults);
            case HOUSEHOLDS -> notInFuture(values, ImportColumns.FROM, faults);
            case TEKUN, DIBAO, DIBAO_EDGE, EXPENDITURE_POVERTY, EXCLUSIONS -> {
                period(values, faults);
                if (kind == ImportKind.EXCLUSIONS) {
                    exclusion(values, faults);
                }
            }
            case ACCOUNTS -> {} // each cell stands for itself
            default ->
                    ImportedCircumstance.of(kind.circumstance().orElseThrow())
                            .together(values, today, faults);
        }
    }

    /** 三(二)1 says the outcome, 三(二)4 the law and its article. */
    private static void exclusion(ImportLine.Values values, List<ImportFault> faults) {
        String ground = values.choice("ground").orElseThrow();
        if (ground.equals("CRIME") != values.choice("sentence").isPresent()) {
            faults.add(ImportFault.at("sentence", "registry.import.sentence"));
        }
        String law = values.text("law");
        if (ground.equals("OTHER_LAW")) {
            FieldCheck check = new FieldCheck();
            check.law("law", law, LONGEST_LAW);
            check.violations()
                    .forEach(violation -> faults.add(ImportFault.at("law", violation.code())));
        } else if (!law.isEmpty()) {
            faults.add(ImportFault.at("law", "registry.import.law"));
        }
    }

    private void person(ImportLine.Values values, List<ImportFault> faults) {
        notInFuture(values, "enlisted", faults);
        notInFuture(values, "discharged", faults);
        LocalDate enlisted = values.day("enlisted");
        LocalDate discharged = values.day("discharged");
        if (enlisted != null && discharged != null && discharged.isBefore(enlisted)) {
            faults.add(ImportFault.at("discharged", "registry.period-reversed"));
        }
        boolean hasIdentity = values.choice("identity").isPresent();
        if (hasIdentity && values.day("identityFrom") == null) {
            faults.add(ImportFault.at("identityFrom", "registry.required"));
        }
        if (!hasIdentity && values.day("identityFrom") != null) {
            faults.add(ImportFault.at("identity", "registry.required"));
        }
    }

    private static void period(ImportLine.Values values, List<ImportFault> faults) {
        LocalDate to = values.day(ImportColumns.TO);
        if (to != null && to.isBefore(values.day(ImportColumns.FROM))) {
            faults.add(ImportFault.at(ImportColumns.TO, "registry.period-reversed"));
        }
    }

    private void notInFuture(ImportLine.Values values, String key, List<ImportFault> faults) {
        LocalDate day = values.day(key);
        if (day != null && day.isAfter(today)) {
            faults.add(ImportFault.at(key, "registry.day-in-future"));
        }
    }
}
