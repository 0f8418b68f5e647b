package org.bangyuan.assessment.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.bangyuan.assessment.domain.KnownPerson;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterEntry;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.registry.api.Service;

/** What the registry knew of a person on a day, as the engines read it. */
@Dependent
public class KnownPeople {
    private final People people;

    @Inject
    public KnownPeople(People people) {
        this.people = people;
    }

    KnownPerson of(PersonView view, LocalDate day) {
        return new KnownPerson(
                view.born(),
                view.died(),
                view.identities().stream()
                        .filter(held -> holds(held.from(), held.to(), day))
                        .map(held -> applicant(view, held))
                        .toList(),
                discharged(view),
                view.registers().stream().map(KnownPeople::entry).toList(),
                people.exclusions(view.id()),
                KnownPerson.Found.NOTHING);
    }

    private static boolean holds(LocalDate from, LocalDate to, LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    private static Applicant applicant(PersonView view, PersonView.IdentityPeriod held) {
        return new Applicant(
                held.identity(),
                held.kin(),
                view.born(),
                AreaCode.of(view.hukouArea()),
                held.regularPension());
    }

    private static LocalDate discharged(PersonView view) {
        return view.identities().stream()
                .filter(held -> held.identity() == Identity.VETERAN)
                .map(PersonView.IdentityPeriod::service)
                .filter(Objects::nonNull)
                .map(Service::discharged)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static RegisterEntry entry(PersonView.RegisterPeriod period) {
        return new RegisterEntry(
                RegisterKind.valueOf(period.kind()),
                AreaCode.of(period.area()),
                period.from(),
                null,
                period.to());
    }
}
