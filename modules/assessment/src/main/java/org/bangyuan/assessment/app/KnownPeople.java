package org.bangyuan.assessment.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bangyuan.assessment.domain.KnownPerson;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterEntry;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.FactView;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonFile;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.registry.api.Service;

/** What the registry knew of a person on a day, as the engines read it. */
@Dependent
public class KnownPeople {
    private final People people;
    private final PersonFile file;

    @Inject
    public KnownPeople(People people, PersonFile file) {
        this.people = people;
        this.file = file;
    }

    /**
     * @param day that is asked about
     * @param knownOn what was recorded by the end of that day is known
     */
    KnownPerson of(PersonView view, LocalDate day, LocalDate knownOn) {
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
                found(view, day, knownOn));
    }

    private KnownPerson.Found found(PersonView view, LocalDate day, LocalDate knownOn) {
        List<FactView> facts =
                file.facts(view.id(), knownOn).stream().filter(f -> f.holdsOn(day)).toList();
        return new KnownPerson.Found(
                says(facts, FactKind.REGISTER, "category"),
                says(facts, FactKind.DWELLING, "grade"),
                says(facts, FactKind.DWELLING, "only"),
                says(facts, FactKind.SCHOOLING, "stage"),
                facts.stream().anyMatch(fact -> fact.id().kind() == FactKind.DISABILITY));
    }

    private static String says(List<FactView> facts, FactKind kind, String field) {
        return facts.stream()
                .filter(fact -> fact.id().kind() == kind)
                .map(fact -> fact.says(field))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
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
