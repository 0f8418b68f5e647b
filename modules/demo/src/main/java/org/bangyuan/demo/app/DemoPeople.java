package org.bangyuan.demo.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bangyuan.demo.domain.CountyPopulation;
import org.bangyuan.demo.domain.Place;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.Population;
import org.bangyuan.registry.api.Population.NewHousehold;

/**
 * The population: some thousand people over all counties, recorded when the regulation took effect.
 */
@ApplicationScoped
class DemoPeople {
    static final String PERSONS = "bangyuan.demo.persons";

    private static final System.Logger LOG = System.getLogger(DemoPeople.class.getName());
    private static final int USUAL = 2_000;
    private static final int BATCH = 5_000;
    private static final String FIRST_COUNTY = "330302";
    private static final String SOURCE = "示范数据";
    private static final LocalDateTime RECORDED = LocalDateTime.of(2022, 1, 4, 9, 0);

    /** How the people are spread over the counties, of a hundred. */
    private static final Map<String, Integer> SHARES =
            Map.ofEntries(
                    Map.entry("330302", 20),
                    Map.entry("330303", 7),
                    Map.entry("330304", 9),
                    Map.entry("330305", 2),
                    Map.entry("330324", 8),
                    Map.entry("330326", 8),
                    Map.entry("330327", 8),
                    Map.entry("330328", 4),
                    Map.entry("330329", 4),
                    Map.entry("330381", 15),
                    Map.entry("330382", 11),
                    Map.entry("330383", 4));

    @Inject private Steps steps;
    @Inject private Organisations organisations;
    @Inject private Population population;
    @Inject private MachineClock clock;

    void load() {
        if (steps.isDone("people")) {
            return;
        }
        int persons = Integer.getInteger(PERSONS, USUAL);
        Instant now = clock.now();
        for (Organisation county : organisations.counties()) {
            Integer share = SHARES.get(county.code());
            if (share != null) {
                load(county, Math.toIntExact((long) persons * share / 100), now);
            }
        }
        steps.once("people", now, population::settle);
    }

    private void load(Organisation county, int persons, Instant now) {
        CountyPopulation people = new CountyPopulation(county.code(), places(county), persons);
        int loaded = 0;
        for (int batch = 0; !people.isComplete(); batch++) {
            boolean isFirst = batch == 0 && county.code().equals(FIRST_COUNTY);
            List<NewHousehold> households = people.next(BATCH, isFirst);
            String step = "people " + county.code() + " " + batch;
            clock.at(
                    RECORDED,
                    () -> steps.once(step, now, () -> population.load(households, SOURCE)));
            loaded += households.stream().mapToInt(household -> household.members().size()).sum();
        }
        LOG.log(System.Logger.Level.INFO, "people of {0}: {1}", county.areaName(), loaded);
    }

    /**
     * Townships that take applications, each more than once where it has stations, and its
     * stations.
     */
    private List<Place> places(Organisation county) {
        List<Place> places = new ArrayList<>();
        for (Organisation town : organisations.below(county.code())) {
            if (town.accepts()) {
                boolean isArea = !town.areaName().equals(county.areaName());
                String hukou = isArea ? town.code() : county.code();
                for (Organisation station : organisations.below(town.code())) {
                    String name = (isArea ? town.areaName() : "") + station.areaName();
                    places.add(
                            new Place(hukou, name, station.handling(county.code(), town.code())));
                }
                places.add(
                        new Place(
                                hukou,
                                isArea ? town.areaName() : county.areaName(),
                                town.handling(county.code(), null)));
            }
        }
        if (places.isEmpty()) {
            throw new IllegalStateException("no township in " + county.code());
        }
        return places;
    }
}
