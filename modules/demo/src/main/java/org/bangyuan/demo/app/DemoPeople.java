package org.bangyuan.demo.app;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.bangyuan.demo.domain.CountyPopulation;
import org.bangyuan.demo.domain.CountyPopulation.Wanted;
import org.bangyuan.platform.time.BusinessClock;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.Population;
import org.bangyuan.registry.api.Population.NewHousehold;

/**
 * The population: some thousand people over all counties, or half a million, recorded when the
 * regulation took effect. Loaded batch by batch, each one step, so that a start that was killed
 * goes on with the batch that it had not finished, and no more than a batch is in memory.
 */
@ApplicationScoped
class DemoPeople {
    static final String PERSONS = "bangyuan.demo.persons";

    private static final System.Logger LOG = System.getLogger(DemoPeople.class.getName());
    private static final int USUAL = 2_000;
    private static final int BATCH = 5_000;
    private static final String SOURCE = "示范数据";
    private static final LocalDateTime RECORDED = LocalDateTime.of(2022, 1, 4, 9, 0);

    /** Of a hundred persons, at most so many live where the demonstration's cases need them. */
    private static final int MOST_NEEDED = 30;

    private static final int NEEDED = 520;

    /** How many residents each county had at the census of 2020, of a thousand in the city. */
    private static final Map<String, Integer> SHARES =
            Map.ofEntries(
                    Map.entry("330302", 122),
                    Map.entry("330303", 76),
                    Map.entry("330304", 101),
                    Map.entry("330305", 15),
                    Map.entry("330324", 91),
                    Map.entry("330326", 90),
                    Map.entry("330327", 88),
                    Map.entry("330328", 30),
                    Map.entry("330329", 28),
                    Map.entry("330381", 159),
                    Map.entry("330382", 152),
                    Map.entry("330383", 48));

    /** Of a hundred of those whom the cases need, so many in each county with staff. */
    private static final Map<String, Integer> SHARES_OF_NEEDED = Map.of("330302", 74, "330381", 26);

    @Inject private Steps steps;
    @Inject private Organisations organisations;
    @Inject private DemoPlaces places;
    @Inject private Population population;
    @Inject private MachineClock clock;

    void load() {
        if (steps.isDone("people")) {
            return;
        }
        int persons = Integer.getInteger(PERSONS, USUAL);
        Instant begun = steps.begun("people begun", clock.now());
        LocalDate today = LocalDate.ofInstant(begun, BusinessClock.ZONE);
        int loaded = 0;
        for (Organisation county : organisations.counties()) {
            if (SHARES.containsKey(county.code())) {
                int wanted = wanted(county.code(), persons);
                Wanted people = new Wanted(county.code(), wanted, persons, today);
                loaded += load(county, people, loaded, begun);
            }
        }
        steps.once("people", begun, population::settle);
    }

    private static int wanted(String county, int persons) {
        int needed = Math.min(NEEDED, persons * MOST_NEEDED / 100);
        long others = persons - needed;
        return Math.toIntExact(others * SHARES.get(county) / 1_000)
                + needed * SHARES_OF_NEEDED.getOrDefault(county, 0) / 100;
    }

    private int load(Organisation county, Wanted wanted, int before, Instant begun) {
        CountyPopulation people = new CountyPopulation(wanted, places.of(county));
        int loaded = 0;
        for (int batch = 0; !people.isComplete(); batch++) {
            List<NewHousehold> households = people.next(BATCH);
            String step = "people " + county.code() + " " + batch;
            clock.at(
                    RECORDED,
                    () -> steps.once(step, begun, () -> population.load(households, SOURCE)));
            loaded += households.stream().mapToInt(household -> household.members().size()).sum();
            LOG.log(
                    INFO,
                    "{0} of {1} people: {2}",
                    before + loaded,
                    wanted.inTheCity(),
                    county.areaName());
        }
        return loaded;
    }
}
