package org.bangyuan.demo.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.registry.api.Population.NewIdentity;
import org.bangyuan.registry.api.Service;
import org.bangyuan.registry.api.SurvivorKind;

/**
 * Families of a county: veterans with theirs, bereaved families, kin of serving soldiers (who are
 * not registered themselves). A household has about 2.8 members.
 */
final class Families {
    private static final int ADULT = 18;
    private static final int OLD = 62;

    private final Dice dice;
    private final Persons persons;

    Families(Dice dice, Persons persons) {
        this.dice = dice;
        this.persons = persons;
    }

    List<PersonDraft> next() {
        int kind = dice.between(1, 100);
        return kind <= 70 ? veterans() : kind <= 79 ? bereaved() : kinOfSoldiers();
    }

    List<PersonDraft> known() {
        List<PersonDraft> family = new ArrayList<>();
        family.add(persons.known(KnownFamily.HEAD, Persons.SELF));
        family.add(persons.known(KnownFamily.WIFE, Persons.SPOUSE));
        family.add(persons.known(KnownFamily.DAUGHTER, Persons.CHILD));
        family.add(persons.known(KnownFamily.FATHER, Persons.PARENT));
        veteran(family.get(0), LocalDate.of(1991, 12, 1), LocalDate.of(1995, 12, 1), 0);
        veteran(family.get(3), LocalDate.of(1965, 9, 1), LocalDate.of(1969, 3, 1), 0);
        return family;
    }

    List<PersonDraft> veterans() {
        List<PersonDraft> family = new ArrayList<>();
        int age = dice.between(24, 88);
        boolean male = dice.percent(95);
        PersonDraft head = persons.ofAge(age, Names.surname(dice), male, Persons.SELF);
        family.add(head);
        LocalDate enlisted =
                head.born().plusYears(dice.between(18, 21)).withMonth(9).withDayOfMonth(1);
        LocalDate discharged = enlisted.plusYears(Math.min(dice.between(2, 12), age - 22));
        veteran(head, enlisted, discharged, dice.percent(8) ? dice.between(5, 10) : 0);
        if (age > 26 && dice.percent(82)) {
            family.add(persons.spouse(age, !male, Persons.SPOUSE));
        }
        if (age > 28 && age < OLD) {
            children(family, head, age);
        }
        if (age < 58) {
            parents(family, head, age);
        }
        if (age >= OLD && dice.percent(38)) {
            youngFamily(family, head, age);
        }
        return family;
    }

    private void children(List<PersonDraft> family, PersonDraft head, int age) {
        if (dice.percent(82)) {
            int oldest = dice.between(0, Math.min(24, age - 26));
            family.add(persons.child(head, oldest, Persons.CHILD));
            if (oldest > 2 && dice.percent(42)) {
                family.add(persons.child(head, dice.between(0, oldest - 1), Persons.CHILD));
            }
        }
    }

    private void parents(List<PersonDraft> family, PersonDraft head, int age) {
        if (!dice.percent(24)) {
            return;
        }
        int years = age + dice.between(23, 30);
        PersonDraft father = persons.ofAge(years, Persons.surname(head), true, Persons.PARENT);
        family.add(father);
        if (dice.percent(25)) {
            LocalDate from = father.born().plusYears(19).withDayOfYear(244);
            veteran(father, from, from.plusYears(dice.between(3, 5)), 0);
        }
        if (dice.percent(70)) {
            family.add(persons.spouse(years, false, Persons.PARENT));
        }
    }

    /** A grown child who lives with the old, often with a family of their own. */
    private void youngFamily(List<PersonDraft> family, PersonDraft head, int age) {
        int years = age - dice.between(24, 30);
        PersonDraft grown = persons.ofAge(years, Persons.surname(head), true, Persons.CHILD);
        family.add(grown);
        if (dice.percent(65)) {
            family.add(persons.spouse(years, false, Persons.CHILD_IN_LAW));
            if (dice.percent(80)) {
                int young = dice.between(0, Math.max(0, Math.min(22, years - 24)));
                family.add(persons.child(grown, young, Persons.GRANDCHILD));
            }
        }
    }

    private List<PersonDraft> bereaved() {
        List<PersonDraft> family = new ArrayList<>();
        int age = dice.between(42, 92);
        boolean male = dice.percent(28);
        PersonDraft head = persons.ofAge(age, Names.surname(dice), male, Persons.SELF);
        family.add(head);
        SurvivorKind kind = dice.one(List.of(SurvivorKind.values()));
        LocalDate from = dice.day(LocalDate.of(1985, 1, 1), LocalDate.of(2021, 12, 1));
        head.identities.add(
                new NewIdentity(
                        Identity.BEREAVED_FAMILY,
                        null,
                        kind,
                        dice.percent(90),
                        null,
                        from.isBefore(head.born()) ? head.born() : from,
                        null));
        if (dice.percent(30)) {
            family.add(persons.spouse(age, !male, Persons.SPOUSE));
        }
        if (age >= OLD && dice.percent(55)) {
            youngFamily(family, head, age);
        } else if (dice.percent(40)) {
            family.add(persons.child(head, dice.between(18, age - 23), Persons.CHILD));
        }
        return family;
    }

    private List<PersonDraft> kinOfSoldiers() {
        LocalDate enlisted = dice.day(LocalDate.of(2016, 9, 1), LocalDate.of(2025, 9, 1));
        if (dice.percent(70)) {
            return parentsOfSoldier(enlisted);
        }
        List<PersonDraft> family = new ArrayList<>();
        int age = dice.between(25, 39);
        PersonDraft wife = persons.ofAge(age, Names.surname(dice), false, Persons.SELF);
        serving(wife, Kin.SPOUSE, enlisted, null);
        family.add(wife);
        int oldest = dice.between(0, Math.min(13, age - 23));
        minorChild(family, persons.child(wife, oldest, Persons.CHILD), enlisted);
        if (oldest > 2 && dice.percent(45)) {
            int younger = dice.between(0, oldest - 1);
            minorChild(family, persons.child(wife, younger, Persons.CHILD), enlisted);
        }
        if (dice.percent(25)) {
            family.add(persons.spouse(age + 26, false, Persons.PARENT));
        }
        return family;
    }

    private List<PersonDraft> parentsOfSoldier(LocalDate enlisted) {
        List<PersonDraft> family = new ArrayList<>();
        int age = dice.between(42, 58);
        PersonDraft father = persons.ofAge(age, Names.surname(dice), true, Persons.SELF);
        PersonDraft mother = persons.spouse(age, false, Persons.SPOUSE);
        serving(father, Kin.PARENT, enlisted, null);
        serving(mother, Kin.PARENT, enlisted, null);
        family.add(father);
        family.add(mother);
        if (dice.percent(45)) {
            int sibling = dice.between(3, age - 24);
            family.add(persons.child(father, sibling, Persons.CHILD));
        }
        if (dice.percent(30)) {
            int years = age + dice.between(23, 30);
            family.add(persons.ofAge(years, Persons.surname(father), true, Persons.PARENT));
        }
        return family;
    }

    /** The identity ends with the day before adulthood. */
    static void minorChild(List<PersonDraft> family, PersonDraft child, LocalDate enlisted) {
        LocalDate from = enlisted.isBefore(child.born()) ? child.born() : enlisted;
        serving(child, Kin.CHILD, from, child.born().plusYears(ADULT).minusDays(1));
        family.add(child);
    }

    static void serving(PersonDraft person, Kin kin, LocalDate from, LocalDate to) {
        person.identities.add(
                new NewIdentity(Identity.SERVING_KIN, kin, null, false, null, from, to));
    }

    void veteran(PersonDraft person, LocalDate enlisted, LocalDate discharged, int grade) {
        int years = discharged.getYear() - enlisted.getYear();
        Service.Kind kind =
                years <= 3
                        ? Service.Kind.CONSCRIPT
                        : dice.percent(85) ? Service.Kind.SERGEANT : Service.Kind.OFFICER;
        person.identities.add(
                new NewIdentity(
                        Identity.VETERAN,
                        null,
                        null,
                        grade > 0,
                        new Service(enlisted, discharged, kind, grade),
                        discharged,
                        null));
    }
}
