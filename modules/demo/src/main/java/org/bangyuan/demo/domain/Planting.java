package org.bangyuan.demo.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.engine.facts.Kin;

/**
 * What a planted situation is made of.
 *
 * @param today day of the first start
 * @param number running number of the situation in its county
 */
record Planting(
        Families families,
        Persons persons,
        Circumstances circumstances,
        Dice dice,
        LocalDate today,
        int number) {
    /** A veteran with family, about whom nothing else is known. */
    List<PersonDraft> veterans() {
        return families.veterans();
    }

    /** The last of the family is the father, a veteran too. */
    List<PersonDraft> veteranWithOldFather() {
        List<PersonDraft> family = families.veterans();
        PersonDraft head = family.get(0);
        int age = dice.between(80, 92);
        PersonDraft father = persons.ofAge(age, Persons.surname(head), true, Persons.PARENT);
        LocalDate enlisted = father.born().plusYears(19).withDayOfYear(244);
        families.veteran(father, enlisted, enlisted.plusYears(dice.between(3, 5)), 0);
        family.add(father);
        return family;
    }

    /** The spouse of a serving soldier with a child who is born on the day. */
    List<PersonDraft> soldiersChild(LocalDate born) {
        List<PersonDraft> family = new ArrayList<>();
        int age = dice.between(39, 46);
        PersonDraft parent = persons.ofAge(age, Names.surname(dice), false, Persons.SELF);
        LocalDate enlisted = dice.day(LocalDate.of(2009, 9, 1), LocalDate.of(2014, 9, 1));
        Families.serving(parent, Kin.SPOUSE, enlisted, null);
        family.add(parent);
        String surname = Persons.surname(parent);
        PersonDraft child = persons.born(born, surname, dice.percent(52), Persons.CHILD);
        Families.minorChild(family, child, enlisted);
        return family;
    }
}
