package org.bangyuan.demo.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bangyuan.demo.domain.CaseScript;
import org.bangyuan.demo.domain.Place;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;

/**
 * Where the families of a county live: in each of its towns and stations, a street with more of
 * them than a village. Towns' own census figures are not at hand, so their kind decides.
 */
@ApplicationScoped
class DemoPlaces {
    private static final int STREET = 50;
    private static final int TOWN = 40;
    private static final int TOWNSHIP = 12;
    private static final int STATION = 10;

    /** Forest farms and the like: some live there, and the county is responsible for them. */
    private static final int FARM = 1;

    /** Families for two cases of a town, so that a veteran with an account is there for each. */
    private static final int FAMILIES_FOR_TWO_CASES = 5;

    private static final int FAMILIES_OF_A_STATION = 8;

    /** 功能区: it has no area code, its people have their 户籍 in the county. */
    private static final Map<String, String> ZONES =
            Map.of("330305", "ZONE-OJK", "330303", "ZONE-ZN");

    @Inject private Organisations organisations;

    List<Place> of(Organisation county) {
        List<Place> places = new ArrayList<>();
        for (Organisation town : organisations.below(county.code())) {
            if (town.accepts()) {
                add(places, county, town);
            } else {
                places.add(
                        new Place(
                                town.code(),
                                town.areaName(),
                                county.handling(county.code(), null),
                                FARM,
                                0));
            }
        }
        String zone = ZONES.get(county.code());
        if (zone != null) {
            for (Organisation station : organisations.below(zone)) {
                places.add(
                        new Place(
                                county.code(),
                                station.areaName(),
                                station.handling(zone, null),
                                TOWN,
                                0));
            }
        }
        if (places.isEmpty()) {
            throw new IllegalStateException("no township in " + county.code());
        }
        return places;
    }

    /** The stations first: the family of the manual lives in the first of them. */
    private void add(List<Place> places, Organisation county, Organisation town) {
        boolean isArea = !town.areaName().equals(county.areaName());
        String hukou = isArea ? town.code() : county.code();
        int cases =
                Math.toIntExact(
                        CaseScript.ALL.stream()
                                .map(script -> script.township().organisation())
                                .filter(town.code()::equals)
                                .count());
        for (Organisation station : organisations.below(town.code())) {
            places.add(
                    new Place(
                            hukou,
                            (isArea ? town.areaName() : "") + station.areaName(),
                            station.handling(county.code(), town.code()),
                            STATION,
                            cases > 0 ? FAMILIES_OF_A_STATION : 0));
        }
        places.add(
                new Place(
                        hukou,
                        isArea ? town.areaName() : county.areaName(),
                        town.handling(county.code(), null),
                        weight(town.areaName()),
                        cases * FAMILIES_FOR_TWO_CASES / 2));
    }

    private static int weight(String name) {
        if (name.endsWith("乡")) {
            return TOWNSHIP;
        }
        return name.endsWith("镇") ? TOWN : STREET;
    }
}
