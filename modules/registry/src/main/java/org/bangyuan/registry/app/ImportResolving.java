package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.registry.api.ImportKind;
import org.bangyuan.registry.domain.ImportFault;
import org.bangyuan.registry.domain.ImportLine;
import org.bangyuan.registry.domain.ImportedCircumstance;
import org.bangyuan.registry.domain.KnownPerson;
import org.bangyuan.registry.persistence.ImportLookups;
import org.bangyuan.registry.persistence.ImportLookups.Answered;

/** What the registry has to say of some rows: whom they are about, and whether it may be so. */
@ApplicationScoped
class ImportResolving {
    private final ImportLookups lookups;

    protected ImportResolving() {
        this(null); // for the container only
    }

    @Inject
    ImportResolving(ImportLookups lookups) {
        this.lookups = lookups;
    }

    /** The people of some rows by their numbers, with what else is known of them. */
    static final class Answers {
        private final Map<String, KnownPerson> people;
        private final Map<UUID, LocalDate> until;
        private final Set<String> excluded;
        private final Map<UUID, List<Answered>> circumstances;

        private Answers(
                Map<String, KnownPerson> people,
                Map<UUID, LocalDate> until,
                Set<String> excluded,
                List<Answered> circumstances) {
            this.people = people;
            this.until = until;
            this.excluded = excluded;
            this.circumstances =
                    circumstances.stream().collect(Collectors.groupingBy(Answered::person));
        }

        KnownPerson person(String number) {
            return people.get(number);
        }
    }

    Answers ask(ImportKind kind, Collection<String> numbers) {
        Map<String, KnownPerson> people = lookups.known(numbers);
        Set<UUID> ids = people.values().stream().map(KnownPerson::id).collect(Collectors.toSet());
        Map<UUID, LocalDate> until =
                switch (kind) {
                    case HOUSEHOLDS -> lookups.housedUntil(ids);
                    case ACCOUNTS -> lookups.accountUntil(ids);
                    default -> new HashMap<>();
                };
        return new Answers(
                people,
                until,
                kind == ImportKind.EXCLUSIONS ? lookups.excluded(ids) : Set.of(),
                kind.circumstance()
                        .map(circumstance -> lookups.circumstances(circumstance, ids))
                        .orElse(List.of()));
    }

    /**
     * Whether a row that is right in itself may be recorded; empty if so. Of a list, people who are
     * not registered are passed over and no fault.
     */
    List<ImportFault> faults(
            ImportKind kind,
            Handling office,
            ImportLine.Values values,
            Answers answers,
            LocalDate today) {
        KnownPerson person = answers.person(values.text("citizenId"));
        if (kind == ImportKind.PERSONS) {
            return person == null ? List.of() : at("citizenId", "registry.already-registered");
        }
        if (person == null) {
            return kind.isFullList()
                    ? List.of()
                    : at("citizenId", "registry.import.not-registered");
        }
        if (!isWithin(office, person.handling())) {
            return at("citizenId", "registry.import.elsewhere");
        }
        if (!person.name().equals(values.name())) {
            return at("name", "registry.import.other-name");
        }
        if (person.died() != null && kind != ImportKind.EXCLUSIONS) {
            return at("citizenId", "registry.import.died");
        }
        return ofKind(kind, values, answers, person, today);
    }

    private static List<ImportFault> ofKind(
            ImportKind kind,
            ImportLine.Values values,
            Answers answers,
            KnownPerson person,
            LocalDate today) {
        LocalDate until = answers.until.get(person.id());
        return switch (kind) {
            case HOUSEHOLDS ->
                    until != null && !until.isBefore(values.day("from"))
                            ? at("citizenId", "registry.import.housed")
                            : List.of();
            case ACCOUNTS -> {
                if (until != null && !until.isBefore(today)) {
                    yield at("citizenId", "registry.import.has-account");
                }
                String holder = values.text("holder");
                yield holder.isEmpty() || holder.equals(values.name())
                        ? List.of()
                        : at("holder", "registry.import.holder");
            }
            case EXCLUSIONS ->
                    answers.excluded.contains(
                                    ImportLookups.exclusion(
                                            person.id(),
                                            values.choice("ground").orElseThrow(),
                                            values.day("from")))
                            ? at("ground", "registry.import.known")
                            : List.of();
            default ->
                    kind.circumstance()
                            .map(ImportedCircumstance::of)
                            .map(circumstance -> overlap(circumstance, values, answers, person))
                            .orElse(List.of());
        };
    }

    /** New facts only: what is on record for some of the days is corrected on the person's page. */
    private static List<ImportFault> overlap(
            ImportedCircumstance kind,
            ImportLine.Values values,
            Answers answers,
            KnownPerson person) {
        String question = kind.question(values);
        DateRange period = kind.period(values);
        return answers.circumstances.getOrDefault(person.id(), List.of()).stream()
                .filter(known -> known.question().equals(question))
                .filter(known -> known.period().overlaps(period))
                .findFirst()
                .map(
                        known ->
                                List.of(
                                        ImportFault.at(
                                                "citizenId",
                                                "registry.import.overlaps",
                                                known.period().from().toString())))
                .orElse(List.of());
    }

    private static boolean isWithin(Handling office, Handling person) {
        return office.countyOrg().equals(person.countyOrg())
                && (office.townOrg() == null || office.townOrg().equals(person.townOrg()));
    }

    private static List<ImportFault> at(String key, String code) {
        return List.of(ImportFault.at(key, code));
    }
}
