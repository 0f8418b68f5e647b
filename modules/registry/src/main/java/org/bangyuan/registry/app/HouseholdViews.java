package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.registry.api.HouseholdView;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.domain.Fact;
import org.bangyuan.registry.domain.Household;
import org.bangyuan.registry.domain.HouseholdMember;
import org.bangyuan.registry.domain.IdentityPeriod;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.RegisterPeriod;
import org.bangyuan.registry.persistence.Facts;
import org.bangyuan.registry.persistence.Homes;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Scope;
import org.bangyuan.registry.persistence.Seals;

/** Puts a household together as its page shows it, in as many statements whatever its size. */
@ApplicationScoped
class HouseholdViews {
    private static final int MONTHS = 12;

    private final Homes homes;
    private final Facts facts;
    private final Persons persons;
    private final Seals seals;
    private final Clock clock;

    @Inject private HouseholdHistory history;

    protected HouseholdViews() {
        this(null, null, null, null, null); // for the container only
    }

    @Inject
    HouseholdViews(Homes homes, Facts facts, Persons persons, Seals seals, Clock clock) {
        this.homes = homes;
        this.facts = facts;
        this.persons = persons;
        this.seals = seals;
        this.clock = clock;
    }

    /** What is known of the people of one household at one moment. */
    private record Known(
            LocalDate day,
            Map<UUID, Person> people,
            Set<UUID> within,
            Map<UUID, List<IdentityPeriod>> identities,
            Map<UUID, List<RegisterPeriod>> registers) {
        List<IdentityPeriod> held(UUID person) {
            return identities.getOrDefault(person, List.of()).stream()
                    .filter(period -> period.period().contains(day))
                    .toList();
        }

        List<RegisterPeriod> on(UUID person, LocalDate someDay) {
            return registers.getOrDefault(person, List.of()).stream()
                    .filter(period -> period.period().contains(someDay))
                    .toList();
        }
    }

    HouseholdView view(UUID id, LocalDate day, LocalDate knownOn, Scope scope) {
        Household home = homes.find(id).orElseThrow(HouseholdPlans::noSuchHousehold);
        Instant moment = knownOn.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        List<HouseholdMember> ever = facts.everMembers(id, moment);
        List<HouseholdMember> members =
                ever.stream()
                        .filter(member -> member.period().contains(day))
                        .sorted(
                                Comparator.comparing(HouseholdMember::isHead)
                                        .reversed()
                                        .thenComparing(Fact::id))
                        .toList();
        Known known = known(ever, members, day, moment, scope);
        if (members.isEmpty() || known.within().isEmpty()) {
            throw HouseholdPlans.noSuchHousehold();
        }
        List<YearMonth> months =
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(i -> YearMonth.from(day).minusMonths((long) MONTHS - i))
                        .toList();
        return new HouseholdView(
                id,
                home.version(),
                home.countyOrg(),
                members.stream().map(member -> member(member, known)).toList(),
                months,
                members.stream().map(member -> registers(member, months, known)).toList(),
                history.events(ever, homes.moves(id, moment), known.people()));
    }

    private Known known(
            List<HouseholdMember> ever,
            List<HouseholdMember> members,
            LocalDate day,
            Instant moment,
            Scope scope) {
        Set<UUID> everybody = ever.stream().map(Fact::person).collect(Collectors.toSet());
        Set<UUID> now = members.stream().map(Fact::person).collect(Collectors.toSet());
        return new Known(
                day,
                persons.all(everybody).stream()
                        .collect(Collectors.toMap(Person::id, Function.identity())),
                persons.all(now, scope).stream().map(Person::id).collect(Collectors.toSet()),
                facts.knownAt(IdentityPeriod.class, now, moment).stream()
                        .collect(Collectors.groupingBy(Fact::person)),
                facts.knownAt(RegisterPeriod.class, now, moment).stream()
                        .collect(Collectors.groupingBy(Fact::person)));
    }

    private HouseholdView.Member member(HouseholdMember place, Known known) {
        Person person = known.people().get(place.person());
        boolean within = known.within().contains(person.id());
        List<Identity> held =
                known.held(person.id()).stream().map(IdentityPeriod::identity).toList();
        return new HouseholdView.Member(
                new PersonId(person.id()),
                person.name(),
                seals.citizenId(person.id(), person.citizenId()).masked(),
                person.sex(),
                within ? person.born() : null,
                within ? person.died() : null,
                place.relation(),
                place.isHead(),
                held.contains(Identity.VETERAN),
                within ? held.stream().map(one -> "registry.identity." + one).toList() : List.of(),
                known.on(person.id(), known.day()).stream()
                        .map(period -> "registry.register." + period.register())
                        .toList(),
                place.from(),
                within);
    }

    private static HouseholdView.RegisterRow registers(
            HouseholdMember member, List<YearMonth> months, Known known) {
        return new HouseholdView.RegisterRow(
                new PersonId(member.person()),
                known.people().get(member.person()).name(),
                months.stream().map(month -> registerOf(member.person(), month, known)).toList());
    }

    /** On the last day of the month, or on the day shown where that comes before. */
    private static String registerOf(UUID person, YearMonth month, Known known) {
        LocalDate last = month.atEndOfMonth();
        LocalDate day = last.isAfter(known.day()) ? known.day() : last;
        return known.on(person, day).stream()
                .map(period -> "registry.register." + period.register())
                .findFirst()
                .orElse(null);
    }
}
