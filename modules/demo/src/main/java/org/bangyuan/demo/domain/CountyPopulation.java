package org.bangyuan.demo.domain;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.bangyuan.registry.api.Population.NewHousehold;

/**
 * The people of a county, batch by batch, always the same ones in the same order: a batch that is
 * loaded already is made up again and passed over. First the family of the manual, then those whom
 * the demonstration's cases need, then the planted situations, then everybody else.
 */
public final class CountyPopulation {
    private static final long SEED = 20_220_101L;
    private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);

    private final List<Place> places;
    private final Persons persons;
    private final Families families;
    private final Circumstances circumstances;
    private final Particulars particulars;
    private final Deaths deaths;
    private final Dice dice;
    private final int wanted;
    private final int[] weights;
    private final Deque<Place> needed = new ArrayDeque<>();
    private final Deque<List<PersonDraft>> planted = new ArrayDeque<>();
    private boolean isFamilyOfTheManualDue;
    private int made;

    /**
     * Who is wanted.
     *
     * @param county code of the county
     * @param persons number of persons in the county, reached by whole families
     * @param inTheCity number of persons in the whole city
     * @param today day of the first start
     */
    public record Wanted(String county, int persons, int inTheCity, LocalDate today) {}

    /**
     * @param places where its families live, not empty
     */
    public CountyPopulation(Wanted wanted, List<Place> places) {
        this.places = List.copyOf(places);
        this.dice = new Dice(SEED + Long.parseLong(wanted.county()));
        this.circumstances = new Circumstances(wanted.county(), dice);
        this.persons = new Persons(wanted.county(), dice, circumstances);
        this.families = new Families(dice, persons);
        this.particulars = new Particulars(dice, wanted.today());
        this.deaths = new Deaths(dice);
        this.wanted = wanted.persons();
        this.weights = places.stream().mapToInt(Place::weight).toArray();
        this.isFamilyOfTheManualDue = KnownFamily.livesIn(wanted.county());
        if (wanted.persons() > 0) {
            need();
            plant(wanted);
        }
    }

    private void need() {
        int most = places.stream().mapToInt(Place::families).max().orElse(0);
        for (int round = 1; round <= most; round++) {
            for (Place place : places) {
                if (place.families() >= round) {
                    needed.add(place);
                }
            }
        }
    }

    private void plant(Wanted people) {
        for (Planted situation : Planted.values()) {
            int count = Planted.count(people.inTheCity(), people.county());
            for (int number = 0; number < count; number++) {
                Planting planting =
                        new Planting(
                                families, persons, circumstances, dice, people.today(), number);
                planted.addAll(situation.families(planting));
            }
        }
    }

    public boolean isComplete() {
        return made >= wanted && planted.isEmpty();
    }

    /** The next families, of about so many persons. */
    public List<NewHousehold> next(int count) {
        List<NewHousehold> households = new ArrayList<>();
        int until = made + count;
        while (made < until && !isComplete()) {
            NewHousehold household = next();
            households.add(household);
            made += household.members().size();
        }
        return households;
    }

    private NewHousehold next() {
        if (isFamilyOfTheManualDue) {
            isFamilyOfTheManualDue = false;
            List<PersonDraft> family = families.known();
            circumstances.onMinimumLiving(family);
            circumstances.openAccount(family.get(0));
            family.forEach(Particulars::topUp);
            return household(family, places.get(0));
        }
        if (!planted.isEmpty()) {
            return household(planted.poll(), dice.one(places, weights));
        }
        List<PersonDraft> family = families.next();
        circumstances.befall(family);
        particulars.befall(family);
        deaths.befall(family);
        Place place = needed.isEmpty() ? dice.one(places, weights) : needed.poll();
        return household(family, place);
    }

    private NewHousehold household(List<PersonDraft> family, Place place) {
        Home home =
                new Home(
                        place.hukouArea(),
                        place.name() + dice.between(1, 320) + "号" + room(),
                        place.handling());
        return new NewHousehold(
                persons.id(), family.stream().map(person -> person.at(home, SINCE)).toList());
    }

    private String room() {
        return dice.percent(60) ? dice.between(1, 6) + "0" + dice.between(1, 4) + "室" : "";
    }
}
