package org.bangyuan.registry.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.domain.ImportPlaces;

/**
 * Areas and organisations for one import, each looked up once. A name is that of the organisation
 * (五马街道退役军人服务站) or of its area with the county before it (鹿城区五马街道) or, within the county of the
 * import, without.
 */
final class ImportPlacesOfOffice implements ImportPlaces {
    private final Organisations organisations;
    private final AreaNames areas;
    private final Handling office;
    private final Map<String, Optional<String>> knownAreas = new HashMap<>();
    private final Map<String, Organisation> towns = new HashMap<>();

    ImportPlacesOfOffice(Organisations organisations, AreaNames areas, Handling office) {
        this.organisations = organisations;
        this.areas = areas;
        this.office = office;
        Organisation county = organisations.get(office.countyOrg());
        learn(county, county);
        for (Organisation town : organisations.below(county.code())) {
            learn(county, town);
        }
    }

    private void learn(Organisation county, Organisation one) {
        towns.put(one.code(), one);
        towns.put(one.name(), one);
        towns.put(one.areaName(), one);
        towns.put(county.areaName() + one.areaName(), one);
    }

    @Override
    public Optional<String> area(String typed) {
        return knownAreas.computeIfAbsent(typed, this::find);
    }

    private Optional<String> find(String typed) {
        if (areas.isKnown(typed) && isNoQuasiTown(typed)) {
            return Optional.of(typed);
        }
        return Optional.ofNullable(towns.get(typed))
                .filter(town -> town.accepts() && areas.isKnown(town.code()))
                .map(Organisation::code);
    }

    /** 开发区、林场 and the like have codes like towns, but nobody is registered there (户籍). */
    private boolean isNoQuasiTown(String code) {
        return organisations.find(code).map(Organisation::accepts).orElse(true)
                || code.length() == 6;
    }

    @Override
    public Optional<String> organisation(String typed) {
        return Optional.ofNullable(towns.get(typed))
                .filter(Organisation::accepts)
                .filter(this::isWithin)
                .map(Organisation::code);
    }

    private boolean isWithin(Organisation town) {
        return office.townOrg() == null || office.townOrg().equals(town.code());
    }

    /** Who is responsible where the organisation is. */
    Handling handling(String organisation) {
        Organisation found = towns.get(organisation);
        return found.handling(office.countyOrg(), null);
    }
}
