package org.bangyuan.registry.persistence;

import org.bangyuan.registry.api.Circumstance;
import org.bangyuan.registry.api.Circumstance.BenefitReceived;
import org.bangyuan.registry.api.Circumstance.Commendation;
import org.bangyuan.registry.api.Circumstance.Disability;
import org.bangyuan.registry.api.Circumstance.Dwelling;
import org.bangyuan.registry.api.Circumstance.EmploymentDifficulty;
import org.bangyuan.registry.api.Circumstance.Schooling;

/** What a circumstance says, column by column, for the set-based load. */
final class CircumstanceColumns {
    static final String[] TYPES = {
        "kind text",
        "category text",
        "grade text",
        "only_dwelling bool",
        "school_year int4",
        "amount_fen int8",
        "organ text",
        "number text"
    };

    private CircumstanceColumns() {}

    static Object[] of(Circumstance circumstance) {
        Object[] said = said(circumstance);
        Object[] columns = new Object[TYPES.length];
        columns[0] = circumstance.kind().name();
        System.arraycopy(said, 0, columns, 1, said.length);
        return columns;
    }

    private static Object[] said(Circumstance circumstance) {
        if (circumstance instanceof Disability it) {
            String grade = String.valueOf(it.grade());
            return row(it.category(), grade, null, null, null, "", it.certificate());
        }
        if (circumstance instanceof EmploymentDifficulty it) {
            return row(it.category(), null, null, null, null, "", it.certificate());
        }
        if (circumstance instanceof Dwelling it) {
            String grade = it.grade().name();
            return row(null, grade, it.only(), null, null, it.appraiser(), it.report());
        }
        if (circumstance instanceof Schooling it) {
            return row(it.stage(), null, null, it.schoolYear(), null, it.school(), "");
        }
        if (circumstance instanceof Commendation it) {
            return row(it.level(), null, null, null, null, it.organ(), it.document());
        }
        BenefitReceived it = (BenefitReceived) circumstance;
        Long fen = it.amount() == null ? null : it.amount().fen();
        return row(it.benefit(), null, null, null, fen, it.department(), "");
    }

    private static Object[] row(Enum<?> category, Object... others) {
        Object[] row = new Object[others.length + 1];
        row[0] = category == null ? null : category.name();
        System.arraycopy(others, 0, row, 1, others.length);
        return row;
    }
}
