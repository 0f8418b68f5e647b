package org.bangyuan.demo.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.registry.api.Population.NewHousehold;
import org.bangyuan.registry.api.Population.NewIdentity;
import org.bangyuan.registry.api.Service;
import org.bangyuan.registry.api.SurvivorKind;

/**
 * Families of a county: veterans with theirs, bereaved families, kin of serving soldiers (who are
 * not registered themselves). Ages are as of {@link #REFERENCE}, so the same seed makes the same
 * people whenever it is used.
 */
final class Families {
    static final LocalDate REFERENCE = LocalDate.of(2026, 1, 1);
    static final LocalDate SINCE = LocalDate.of(2022, 1, 1);

    private static final int ADULT = 18;
    private static final String SELF = "本人";
    private static final String SPOUSE = "配偶";
    private static final String CHILD = "子女";
    private static final String PARENT = "父母";

    private final Dice dice;
    private final CitizenNumbers numbers;
    private final Circumstances circumstances;
    private long made;
    private final long countyNumber;

    Families(String county, Dice dice) {
        this.dice = dice;
        this.numbers = new CitizenNumbers(county);
        this.circumstances = new Circumstances(county, dice);
        this.countyNumber = Long.parseLong(county);
    }

    NewHousehold next(Place place) {
        int kind = dice.between(1, 100);
        List<PersonDraft> family =
                kind <= 62 ? veterans() : kind <= 82 ? bereaved() : kinOfSoldiers();
        circumstances.befall(family);
        return household(family, place);
    }

    /** 潘志勇 and his family, whom the manual shows. */
    NewHousehold family(Place place) {
        List<PersonDraft> family = new ArrayList<>();
        family.add(person("潘志勇", dayWithCheckDigit(LocalDate.of(1972, 5, 1), '9'), true, SELF));
        family.add(person("金爱珍", LocalDate.of(1974, 11, 6), false, SPOUSE));
        family.add(person("潘雨桐", LocalDate.of(2004, 6, 18), false, CHILD));
        family.add(person("潘阿宝", LocalDate.of(1946, 2, 3), true, PARENT));
        veteran(family.get(0), LocalDate.of(1991, 12, 1), LocalDate.of(1995, 12, 1), 0);
        veteran(family.get(3), LocalDate.of(1965, 9, 1), LocalDate.of(1969, 3, 1), 0);
        circumstances.onMinimumLiving(family);
        circumstances.openAccount(family.get(0));
        return household(family, place);
    }

    /** The first day of the month on which the sequence 997 has the wanted check digit. */
    private LocalDate dayWithCheckDigit(LocalDate month, char wanted) {
        for (LocalDate day = month; ; day = day.plusDays(1)) {
            String seventeen = countyNumber + day.toString().replace("-", "") + "997";
            if (org.bangyuan.kernel.CitizenId.checkDigit(seventeen) == wanted) {
                numbers.next(day, true); // 999, so that the next one is 997
                return day;
            }
        }
    }

    private NewHousehold household(List<PersonDraft> family, Place place) {
        Home home =
                new Home(
                        place.hukouArea(),
                        place.name() + dice.between(1, 320) + "号" + room(),
                        place.handling());
        return new NewHousehold(
                id(), family.stream().map(person -> person.at(home, SINCE)).toList());
    }

    private String room() {
        return dice.percent(60) ? dice.between(1, 6) + "0" + dice.between(1, 4) + "室" : "";
    }

    private List<PersonDraft> veterans() {
        List<PersonDraft> family = new ArrayList<>();
        int age = dice.between(24, 88);
        boolean male = dice.percent(95);
        PersonDraft head = newPerson(Names.surname(dice), age, male, SELF);
        family.add(head);
        LocalDate enlisted =
                head.born().plusYears(dice.between(18, 21)).withMonth(9).withDayOfMonth(1);
        LocalDate discharged = enlisted.plusYears(Math.min(dice.between(2, 12), age - 22));
        veteran(head, enlisted, discharged, dice.percent(8) ? dice.between(5, 10) : 0);
        if (age > 26 && dice.percent(62)) {
            family.add(spouse(head, age, !male));
        }
        if (age > 28 && age < 60 && dice.percent(55)) {
            family.add(child(head, dice.between(0, Math.min(24, age - 26))));
        }
        if (age < 58 && dice.percent(14)) {
            PersonDraft father =
                    newPerson(
                            surname(head), Math.min(94, age + dice.between(23, 30)), true, PARENT);
            family.add(father);
            if (dice.percent(25)) {
                LocalDate from = father.born().plusYears(19).withDayOfYear(244);
                veteran(father, from, from.plusYears(dice.between(3, 5)), 0);
            }
        }
        return family;
    }

    private List<PersonDraft> bereaved() {
        List<PersonDraft> family = new ArrayList<>();
        PersonDraft head =
                newPerson(Names.surname(dice), dice.between(42, 92), dice.percent(28), SELF);
        family.add(head);
        SurvivorKind kind = dice.one(List.of(SurvivorKind.values()));
        head.identities.add(
                new NewIdentity(
                        Identity.BEREAVED_FAMILY,
                        null,
                        kind,
                        dice.percent(90),
                        null,
                        dice.day(LocalDate.of(1985, 1, 1), LocalDate.of(2021, 12, 1)),
                        null));
        if (dice.percent(25)) {
            family.add(child(head, dice.between(18, 40)));
        }
        return family;
    }

    private List<PersonDraft> kinOfSoldiers() {
        LocalDate enlisted = dice.day(LocalDate.of(2016, 9, 1), LocalDate.of(2025, 9, 1));
        List<PersonDraft> family = new ArrayList<>();
        if (dice.percent(70)) {
            int age = dice.between(42, 58);
            PersonDraft father = newPerson(Names.surname(dice), age, true, SELF);
            PersonDraft mother = spouse(father, age, false);
            serving(father, Kin.PARENT, enlisted, null);
            serving(mother, Kin.PARENT, enlisted, null);
            family.addAll(List.of(father, mother));
            return family;
        }
        PersonDraft wife = newPerson(Names.surname(dice), dice.between(25, 39), false, SELF);
        PersonDraft child = child(wife, dice.between(0, 13));
        serving(wife, Kin.SPOUSE, enlisted, null);
        LocalDate from = enlisted.isBefore(child.born()) ? child.born() : enlisted;
        serving(child, Kin.CHILD, from, child.born().plusYears(ADULT).minusDays(1));
        family.addAll(List.of(wife, child));
        return family;
    }

    private static void serving(PersonDraft person, Kin kin, LocalDate from, LocalDate to) {
        person.identities.add(
                new NewIdentity(Identity.SERVING_KIN, kin, null, false, null, from, to));
    }

    private void veteran(PersonDraft person, LocalDate enlisted, LocalDate discharged, int grade) {
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

    private PersonDraft spouse(PersonDraft of, int age, boolean male) {
        int years = Math.max(22, age + dice.between(-4, 3));
        LocalDate born = dice.bornAtAge(years, REFERENCE);
        return person(Names.spouse(dice, male, born.getYear()), born, male, SPOUSE);
    }

    private PersonDraft child(PersonDraft parent, int age) {
        return newPerson(surname(parent), age, dice.percent(52), CHILD);
    }

    private static String surname(PersonDraft person) {
        return person.name.substring(0, person.name.offsetByCodePoints(0, 1));
    }

    private PersonDraft newPerson(String surname, int age, boolean male, String relation) {
        LocalDate born = dice.bornAtAge(age, REFERENCE);
        return person(Names.name(dice, surname, male, born.getYear()), born, male, relation);
    }

    private PersonDraft person(String name, LocalDate born, boolean male, String relation) {
        PersonDraft person = new PersonDraft(id(), name, numbers.next(born, male), relation);
        if (born.isBefore(REFERENCE.minusYears(ADULT))) {
            person.phone = circumstances.phone();
        }
        return person;
    }

    /** Ids that the seed decides too: county and running number. */
    private UUID id() {
        made++;
        long high = 0x0000_7000L | countyNumber << 32;
        return new UUID(high, 0x8000_0000_0000_0000L | made);
    }
}
