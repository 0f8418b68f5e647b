package org.bangyuan.assessment.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bangyuan.assessment.domain.KnownPerson;
import org.bangyuan.assessment.persistence.Suspensions;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterEntry;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.engine.facts.Sentence;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.FactView;
import org.bangyuan.registry.api.PersonFile;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.registry.api.Service;

/** What the registry knew of a person on a day, as the engines read it. */
@Dependent
public class KnownPeople {
    private final PersonFile file;
    private final Suspensions suspensions;

    @Inject
    public KnownPeople(PersonFile file, Suspensions suspensions) {
        this.file = file;
        this.suspensions = suspensions;
    }

    /**
     * @param day that is asked about
     * @param knownOn what was recorded by the end of that day is known
     */
    KnownPerson of(PersonView view, LocalDate day, LocalDate knownOn) {
        List<FactView> facts = file.facts(view.id(), knownOn);
        return new KnownPerson(
                view.born(),
                view.died(),
                view.identities().stream()
                        .filter(held -> holds(held.from(), held.to(), day))
                        .map(held -> applicant(view, held))
                        .toList(),
                discharged(view),
                of(facts, FactKind.REGISTER).stream().map(KnownPeople::entry).toList(),
                of(facts, FactKind.EXCLUSION).stream().map(KnownPeople::exclusion).toList(),
                suspensions.of(view.id().value()).stream()
                        .flatMap(each -> each.knownOn(knownOn).stream())
                        .toList(),
                found(facts.stream().filter(fact -> fact.holdsOn(day)).toList()));
    }

    private static List<FactView> of(List<FactView> facts, FactKind kind) {
        return facts.stream().filter(fact -> fact.id().kind() == kind).toList();
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

    /** Approval is the household's; whoever came later has joined it on the first day. */
    private static RegisterEntry entry(FactView fact) {
        String approved = fact.says("approved");
        LocalDate since = approved.isEmpty() ? fact.from() : LocalDate.parse(approved);
        return new RegisterEntry(
                RegisterKind.valueOf(fact.says("kind")),
                AreaCode.of(fact.says("area")),
                since,
                fact.from().isAfter(since) ? fact.from() : null,
                fact.to());
    }

    private static Exclusion exclusion(FactView fact) {
        String sentence = fact.says("sentence");
        return new Exclusion(
                ExclusionGround.valueOf(fact.says("ground")),
                fact.from(),
                fact.to(),
                true,
                sentence.isEmpty() ? null : Sentence.valueOf(sentence),
                Boolean.parseBoolean(fact.says("policeReport")));
    }

    private static KnownPerson.Found found(List<FactView> facts) {
        return new KnownPerson.Found(
                says(facts, FactKind.REGISTER, "category"),
                says(facts, FactKind.DWELLING, "grade"),
                says(facts, FactKind.DWELLING, "only"),
                says(facts, FactKind.SCHOOLING, "stage"),
                !of(facts, FactKind.DISABILITY).isEmpty());
    }

    private static String says(List<FactView> facts, FactKind kind, String field) {
        return of(facts, kind).stream()
                .map(fact -> fact.says(field))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
    }
}
