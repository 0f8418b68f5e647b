package org.bangyuan.demo.domain;

import java.util.ArrayList;
import java.util.List;
import org.bangyuan.registry.api.Population.NewHousehold;

/**
 * The people of a county, batch by batch, always the same ones in the same order: a batch that is
 * loaded already is made up again and passed over.
 */
public final class CountyPopulation {
    private static final long SEED = 20_220_101L;

    private final List<Place> places;
    private final Families families;
    private final Dice dice;
    private final int wanted;
    private int made;

    /**
     * @param county code of the county
     * @param places where its families live, not empty
     * @param wanted number of persons, reached by whole families
     */
    public CountyPopulation(String county, List<Place> places, int wanted) {
        this.places = List.copyOf(places);
        this.dice = new Dice(SEED + Long.parseLong(county));
        this.families = new Families(county, dice);
        this.wanted = wanted;
    }

    public boolean isComplete() {
        return made >= wanted;
    }

    /**
     * The next families, of about so many persons; the first batch begins with the one of the
     * manual.
     */
    public List<NewHousehold> next(int persons, boolean withFamilyOfTheManual) {
        List<NewHousehold> households = new ArrayList<>();
        if (withFamilyOfTheManual) {
            households.add(families.family(places.get(0)));
        }
        int until = Math.min(wanted, made + persons);
        made += households.stream().mapToInt(household -> household.members().size()).sum();
        while (made < until) {
            NewHousehold household = families.next(dice.one(places));
            households.add(household);
            made += household.members().size();
        }
        return households;
    }
}
