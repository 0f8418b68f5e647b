package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bangyuan.engine.facts.CommendationFacts;
import org.bangyuan.engine.facts.EducationFacts;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.kernel.Money;
import org.bangyuan.registry.api.Circumstance;
import org.bangyuan.registry.api.Circumstance.BenefitReceived;
import org.bangyuan.registry.api.Circumstance.Commendation;
import org.bangyuan.registry.api.Circumstance.Disability;
import org.bangyuan.registry.api.Circumstance.Dwelling;
import org.bangyuan.registry.api.Circumstance.EmploymentDifficulty;
import org.bangyuan.registry.api.Circumstance.Schooling;
import org.bangyuan.registry.api.FactKind;

/**
 * 残疾、就业困难、住房鉴定、就学、表彰、已享受待遇: the facts that a few plain values say. They share a table; a constraint
 * of it says which values each kind has, {@link Circumstance} says it here.
 */
@Entity
@Table(schema = "registry", name = "circumstance")
public class CircumstancePeriod extends Fact {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FactKind kind;

    @Column(updatable = false)
    private String category;

    @Column(updatable = false)
    private String grade;

    @Column(name = "only_dwelling", updatable = false)
    private Boolean onlyDwelling;

    @Column(name = "school_year", updatable = false)
    private Integer schoolYear;

    @Column(name = "amount_fen", updatable = false)
    private Long amountFen;

    @Column(nullable = false, updatable = false)
    private String organ = "";

    @Column(nullable = false, updatable = false)
    private String number = "";

    protected CircumstancePeriod() {} // for JPA only

    public CircumstancePeriod(
            UUID person, Circumstance circumstance, DateRange period, Recording recording) {
        super(person, period, recording);
        this.kind = circumstance.kind();
        if (circumstance instanceof Disability said) {
            this.category = said.category().name();
            this.grade = String.valueOf(said.grade());
            this.number = said.certificate();
        } else if (circumstance instanceof EmploymentDifficulty said) {
            this.category = said.category().name();
            this.number = said.certificate();
        } else if (circumstance instanceof Dwelling said) {
            this.grade = said.grade().name();
            this.onlyDwelling = said.only();
            this.organ = said.appraiser();
            this.number = said.report();
        } else if (circumstance instanceof Schooling said) {
            this.category = said.stage().name();
            this.schoolYear = said.schoolYear();
            this.organ = said.school();
        } else if (circumstance instanceof Commendation said) {
            this.category = said.level().name();
            this.organ = said.organ();
            this.number = said.document();
        } else if (circumstance instanceof BenefitReceived said) {
            this.category = said.benefit().name();
            this.amountFen = said.amount() == null ? null : said.amount().fen();
            this.organ = said.department();
        }
    }

    public Circumstance circumstance() {
        return switch (kind) {
            case DISABILITY ->
                    new Disability(
                            Circumstance.DisabilityCategory.valueOf(category),
                            Integer.parseInt(grade),
                            number);
            case EMPLOYMENT_DIFFICULTY ->
                    new EmploymentDifficulty(
                            Circumstance.DifficultyCategory.valueOf(category), number);
            case DWELLING ->
                    new Dwelling(HousingFacts.Grade.valueOf(grade), onlyDwelling, organ, number);
            case SCHOOLING ->
                    new Schooling(EducationFacts.Stage.valueOf(category), schoolYear, organ);
            case COMMENDATION ->
                    new Commendation(CommendationFacts.Level.valueOf(category), organ, number);
            case BENEFIT ->
                    new BenefitReceived(
                            Circumstance.Benefit.valueOf(category),
                            amountFen == null ? null : Money.ofFen(amountFen),
                            organ);
            default -> throw new IllegalStateException("no circumstance: " + kind);
        };
    }

    @Override
    public CircumstancePeriod during(DateRange period, Recording recording) {
        return new CircumstancePeriod(person(), circumstance(), period, recording);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof CircumstancePeriod that
                && circumstance().equals(that.circumstance());
    }

    /** One answer a day for each kind; for each department's benefit; for each commendation. */
    @Override
    public boolean answersTheSameAs(Fact other) {
        return other instanceof CircumstancePeriod that
                && kind == that.kind
                && switch (kind) {
                    case COMMENDATION -> sameIn(that) && from().equals(that.from());
                    case BENEFIT -> sameIn(that);
                    default -> true;
                };
    }

    private boolean sameIn(CircumstancePeriod that) {
        return Objects.equals(category, that.category) && organ.equals(that.organ);
    }

    @Override
    public FactKind kind() {
        return kind;
    }

    @Override
    public Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        switch (kind) {
            case DISABILITY, EMPLOYMENT_DIFFICULTY -> put(said, "category", category);
            case SCHOOLING -> put(said, "stage", category);
            case COMMENDATION -> put(said, "level", category);
            case BENEFIT -> put(said, "benefit", category);
            default -> {}
        }
        put(said, "grade", grade);
        put(said, "only", onlyDwelling);
        put(said, "schoolYear", schoolYear);
        put(said, "amount", amountFen == null ? null : Money.ofFen(amountFen).toString());
        put(said, organField(), organ);
        put(said, numberField(), number);
        return said;
    }

    private String organField() {
        return switch (kind) {
            case DWELLING -> "appraiser";
            case SCHOOLING -> "school";
            case BENEFIT -> "department";
            default -> "organ";
        };
    }

    private String numberField() {
        return switch (kind) {
            case DWELLING -> "report";
            case COMMENDATION -> "document";
            default -> "certificate";
        };
    }
}
