package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.HouseholdView.Event;
import org.bangyuan.registry.domain.HouseholdMember;
import org.bangyuan.registry.domain.HouseholdMove;
import org.bangyuan.registry.domain.Person;

/** What happened to a household, read off the periods of its members and its moves. */
@ApplicationScoped
class HouseholdHistory {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final Organisations organisations;

    protected HouseholdHistory() {
        this(null); // for the container only
    }

    @Inject
    HouseholdHistory(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The latest first. */
    List<Event> events(
            List<HouseholdMember> ever, List<HouseholdMove> moves, Map<UUID, Person> people) {
        List<Event> events = new ArrayList<>();
        Map<UUID, List<HouseholdMember>> byPerson = new LinkedHashMap<>();
        ever.forEach(
                member ->
                        byPerson.computeIfAbsent(member.person(), id -> new ArrayList<>())
                                .add(member));
        byPerson.forEach((person, places) -> add(events, people.get(person), places));
        moves.forEach(move -> events.add(event(move)));
        events.sort(Comparator.comparing(Event::day).reversed());
        return events;
    }

    private static void add(List<Event> events, Person person, List<HouseholdMember> places) {
        HouseholdMember before = null;
        for (HouseholdMember place : places) {
            boolean isOn =
                    before != null
                            && before.to() != null
                            && before.to().plusDays(1).equals(place.from());
            if (!isOn) {
                events.add(event(place.from(), "registry.family.joined", person, place));
            } else if (place.isHead() && !before.isHead()) {
                events.add(event(place.from(), "registry.family.became-head", person, place));
            } else if (!place.relation().equals(before.relation())) {
                events.add(event(place.from(), "registry.family.relation", person, place));
            }
            before = place;
        }
        LocalDate end = before == null ? null : before.to();
        if (end != null) {
            boolean died = end.equals(person.died());
            events.add(
                    event(
                            died ? end : end.plusDays(1),
                            died ? "registry.family.died" : "registry.family.left",
                            person,
                            before));
        }
    }

    private static Event event(LocalDate day, String key, Person person, HouseholdMember place) {
        return new Event(
                day,
                key,
                List.of(person.name(), place.relation()),
                place.source(),
                place.recordedOn());
    }

    private Event event(HouseholdMove move) {
        return new Event(
                move.movedOn(),
                "registry.family.moved",
                List.of(
                        place(move.fromCounty(), move.fromTown()),
                        place(move.toCounty(), move.toTown())),
                move.source(),
                LocalDate.ofInstant(move.recordedAt(), CHINA));
    }

    private String place(String county, String town) {
        return name(county) + (town == null ? "" : name(town));
    }

    private String name(String organisation) {
        return organisations.find(organisation).map(Organisation::areaName).orElse(organisation);
    }
}
