package org.bangyuan.demo.domain;

import java.time.LocalDate;
import java.util.List;
import org.bangyuan.engine.facts.CommendationFacts;
import org.bangyuan.engine.facts.EducationFacts.Stage;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.Money;
import org.bangyuan.registry.api.Circumstance;
import org.bangyuan.registry.api.Circumstance.Benefit;
import org.bangyuan.registry.api.Circumstance.DifficultyCategory;
import org.bangyuan.registry.api.Circumstance.DisabilityCategory;
import org.bangyuan.registry.api.Population.NewCircumstance;
import org.bangyuan.registry.api.Population.NewIdentity;
import org.bangyuan.registry.api.Population.NewRegister;

/**
 * 残疾、就学、住房鉴定、就业困难、表彰, and what other departments give for it. Every veteran of a dibao household
 * draws the top-up, unless it was planted that they do not.
 */
final class Particulars {
    static final Money TOP_UP = Money.ofYuan("110.00");

    private static final List<Benefit> EMPLOYMENT =
            List.of(Benefit.INSURANCE_SUBSIDY, Benefit.WELFARE_POST);
    private static final String VETERANS_AFFAIRS = "退役军人事务局";
    private static final String HOUSING = "住房和城乡建设局";

    private final Dice dice;
    private final int schoolYear;
    private int certificates;

    Particulars(Dice dice, LocalDate today) {
        this.dice = dice;
        this.schoolYear = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
    }

    void befall(List<PersonDraft> family) {
        boolean isRegistered = family.stream().anyMatch(person -> current(person) != null);
        boolean isHonoured = family.stream().anyMatch(Particulars::isHonoured);
        for (PersonDraft person : family) {
            disability(person);
            commendation(person);
            if (isRegistered || isHonoured) {
                schooling(person);
            }
            if (isRegistered) {
                employment(person);
                topUp(person);
            }
        }
        if (isRegistered) {
            dwelling(family);
        }
    }

    /** The register that the person is on without an end; null without one. */
    private static NewRegister current(PersonDraft person) {
        return person.registers.stream()
                .filter(register -> register.to() == null)
                .findFirst()
                .orElse(null);
    }

    private static boolean isHonoured(PersonDraft person) {
        return person.identities.stream()
                .anyMatch(held -> held.identity() != Identity.VETERAN && held.to() == null);
    }

    /** 四(一): from the month after the household came on the register. */
    static void topUp(PersonDraft person) {
        for (NewRegister register : person.registers) {
            for (NewIdentity held : person.identities) {
                if (register.kind() == RegisterKind.DIBAO && held.identity() == Identity.VETERAN) {
                    LocalDate begins =
                            register.from().isBefore(held.from()) ? held.from() : register.from();
                    LocalDate from = begins.plusMonths(1).withDayOfMonth(1);
                    if (register.to() == null || !from.isAfter(register.to())) {
                        receives(
                                person,
                                Benefit.LIVING_TOP_UP,
                                VETERANS_AFFAIRS,
                                from,
                                register.to());
                    }
                }
            }
        }
    }

    private void disability(PersonDraft person) {
        int age = age(person);
        if (dice.between(1, 1_000) > (age > 60 ? 60 : 15)) {
            return;
        }
        certificates++;
        LocalDate earliest = LocalDate.of(2012, 1, 1);
        LocalDate first = person.born().isAfter(earliest) ? person.born() : earliest;
        person.circumstances.add(
                new NewCircumstance(
                        new Circumstance.Disability(
                                dice.one(List.of(DisabilityCategory.values())),
                                dice.between(1, 4),
                                String.format("残证%08d", certificates)),
                        dice.day(first, Persons.REFERENCE),
                        null));
    }

    private void commendation(PersonDraft person) {
        if (person.identities.isEmpty() || age(person) < 25 || !dice.percent(1)) {
            return;
        }
        LocalDate day = dice.day(LocalDate.of(2018, 1, 1), LocalDate.of(2025, 12, 1));
        person.circumstances.add(
                new NewCircumstance(
                        new Circumstance.Commendation(
                                dice.percent(80)
                                        ? CommendationFacts.Level.COUNTY
                                        : CommendationFacts.Level.CITY,
                                "县级人民政府",
                                "表彰决定"),
                        day,
                        null));
    }

    private void schooling(PersonDraft person) {
        int age = age(person);
        if (age < 3 || age > 22 || age > 17 && !dice.percent(55)) {
            return;
        }
        Stage stage =
                age < 6
                        ? Stage.PRESCHOOL
                        : age < 15
                                ? Stage.COMPULSORY
                                : age < 18 ? Stage.SENIOR_SECONDARY : Stage.HIGHER;
        LocalDate from = LocalDate.of(schoolYear, 9, 1);
        LocalDate to = from.plusYears(1).minusDays(1);
        person.circumstances.add(
                new NewCircumstance(
                        new Circumstance.Schooling(stage, schoolYear, "示范学校"), from, to));
        if (dice.percent(90)) {
            receives(person, Benefit.EDUCATION_AID, "教育局", from, to);
        }
    }

    private void employment(PersonDraft person) {
        int age = age(person);
        if (age < 45 || age > 59 || !dice.percent(15)) {
            return;
        }
        certificates++;
        LocalDate from = dice.day(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 6, 1));
        person.circumstances.add(
                new NewCircumstance(
                        new Circumstance.EmploymentDifficulty(
                                dice.one(
                                        List.of(
                                                DifficultyCategory.OLDER,
                                                DifficultyCategory.MINIMUM_LIVING,
                                                DifficultyCategory.LONG_UNEMPLOYED)),
                                String.format("就业%08d", certificates)),
                        from,
                        from.plusYears(3).minusDays(1)));
        if (dice.percent(80)) {
            receives(
                    person,
                    dice.one(EMPLOYMENT),
                    "人力资源和社会保障局",
                    from,
                    from.plusYears(3).minusDays(1));
        }
    }

    private void dwelling(List<PersonDraft> family) {
        if (!dice.percent(12)) {
            return;
        }
        HousingFacts.Grade grade =
                dice.one(
                        List.of(
                                HousingFacts.Grade.A,
                                HousingFacts.Grade.B,
                                HousingFacts.Grade.B,
                                HousingFacts.Grade.C,
                                HousingFacts.Grade.D));
        boolean isDangerous = grade.compareTo(HousingFacts.Grade.C) >= 0;
        LocalDate from = dice.day(LocalDate.of(2022, 6, 1), LocalDate.of(2025, 12, 1));
        PersonDraft head = family.get(0);
        certificates++;
        head.circumstances.add(
                new NewCircumstance(
                        new Circumstance.Dwelling(
                                grade,
                                dice.percent(80),
                                "房屋安全鉴定机构",
                                String.format("房鉴%08d", certificates)),
                        from,
                        null));
        if (isDangerous && dice.percent(85)) {
            receives(head, Benefit.DWELLING_REPAIR, HOUSING, from.plusDays(60), null);
        }
    }

    private static void receives(
            PersonDraft person, Benefit benefit, String department, LocalDate from, LocalDate to) {
        Money amount = benefit == Benefit.LIVING_TOP_UP ? TOP_UP : null;
        person.circumstances.add(
                new NewCircumstance(
                        new Circumstance.BenefitReceived(benefit, amount, department), from, to));
    }

    private static int age(PersonDraft person) {
        return Persons.REFERENCE.getYear() - person.born().getYear();
    }
}
