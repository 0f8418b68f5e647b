package org.bangyuan.demo.domain;

import java.time.LocalDate;
import java.util.List;
import org.bangyuan.registry.api.Population.NewCircumstance;
import org.bangyuan.registry.api.Population.NewIdentity;
import org.bangyuan.registry.api.Population.NewRegister;

/** 死亡: some of the very old, never a head; what they held and drew ends with the day. */
final class Deaths {
    private static final int OLD = 78;

    private final Dice dice;

    Deaths(Dice dice) {
        this.dice = dice;
    }

    void befall(List<PersonDraft> family) {
        for (PersonDraft person : family) {
            int age = Persons.REFERENCE.getYear() - person.born().getYear();
            boolean mayDie = age >= OLD && !person.relation.equals(Persons.SELF);
            if (mayDie && dice.percent(4)) {
                LocalDate day = dice.day(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 9, 30));
                dies(person, day);
                person.circumstances.replaceAll(known -> until(known, day));
                person.circumstances.removeIf(known -> known.from().isAfter(day));
            }
        }
    }

    /** Identities and registers end; what is drawn does not end by itself. */
    static void dies(PersonDraft person, LocalDate day) {
        person.died = day;
        person.identities.removeIf(held -> held.from().isAfter(day));
        person.identities.replaceAll(held -> until(held, day));
        person.registers.removeIf(register -> register.from().isAfter(day));
        person.registers.replaceAll(register -> until(register, day));
    }

    private static LocalDate earlier(LocalDate endOrNull, LocalDate day) {
        return endOrNull == null || endOrNull.isAfter(day) ? day : endOrNull;
    }

    private static NewIdentity until(NewIdentity held, LocalDate day) {
        return new NewIdentity(
                held.identity(),
                held.kin(),
                held.survivorKind(),
                held.regularPension(),
                held.service(),
                held.from(),
                earlier(held.to(), day));
    }

    private static NewRegister until(NewRegister register, LocalDate day) {
        return new NewRegister(
                register.kind(),
                register.category(),
                register.area(),
                register.certificate(),
                register.from(),
                earlier(register.to(), day));
    }

    private static NewCircumstance until(NewCircumstance known, LocalDate day) {
        return new NewCircumstance(known.circumstance(), known.from(), earlier(known.to(), day));
    }
}
