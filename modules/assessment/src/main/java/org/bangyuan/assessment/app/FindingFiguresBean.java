package org.bangyuan.assessment.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangyuan.assessment.api.FindingFigures;
import org.bangyuan.assessment.api.FindingTheme;
import org.bangyuan.assessment.persistence.FindingCounts;
import org.bangyuan.assessment.persistence.FindingCounts.Covered;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;

/** 主动发现成效, for whoever may read findings, each within the jurisdiction. */
@Stateless
@PermitAll
public class FindingFiguresBean implements FindingFigures {
    private static final Coverage NOBODY = new Coverage(0, 0);

    private FindingCounts counts;
    private FindingAccess access;
    private Organisations organisations;

    protected FindingFiguresBean() {} // for the container only

    @Inject
    public FindingFiguresBean(
            FindingCounts counts, FindingAccess access, Organisations organisations) {
        this.counts = counts;
        this.access = access;
        this.organisations = organisations;
    }

    @Override
    public Sheet sheet(FindingTheme theme, LocalDate from, LocalDate to) {
        StaffMember staff = access.reader();
        Jurisdiction own = staff.jurisdiction();
        boolean byCounty = own.level() == Jurisdiction.Level.CITY;
        Map<String, Place> sums =
                counts.places(new FindingCounts.Question(theme, from, to, byCounty), staff);
        Optional<Covered> covered = counts.covered();
        List<Organisation> below =
                byCounty
                        ? organisations.counties()
                        : organisations.below(own.organisation()).stream()
                                .filter(Organisation::accepts)
                                .toList();
        List<Place> places = new ArrayList<>();
        for (Organisation place : below) {
            Coverage coverage =
                    byCounty
                            ? covered.map(c -> c.counties().getOrDefault(place.code(), NOBODY))
                                    .orElse(null)
                            : null;
            places.add(named(sums.get(place.code()), place.code(), place.areaName(), coverage));
        }
        Place total = named(sums.get(null), null, "", total(covered, own));
        return new Sheet(
                places,
                total,
                covered.map(Covered::at).orElse(null),
                covered.map(Covered::day).orElse(null));
    }

    /** Of the city, or of the own county; a township's is not counted apart. */
    private Coverage total(Optional<Covered> covered, Jurisdiction own) {
        if (covered.isEmpty()) {
            return null;
        }
        return switch (own.level()) {
            case CITY -> covered.get().counties().values().stream().reduce(NOBODY, Coverage::plus);
            case COUNTY -> covered.get().counties().getOrDefault(own.organisation(), NOBODY);
            case TOWN, VILLAGE -> null;
        };
    }

    private static Place named(Place sum, String code, String name, Coverage coverage) {
        Place some =
                sum == null ? new Place(code, name, 0, 0, 0, 0, 0, 0, 0, 0, null, null, null) : sum;
        return new Place(
                code,
                name,
                some.found(),
                some.open(),
                some.helped(),
                some.declined(),
                some.wrongData(),
                some.notEntitled(),
                some.inOrder(),
                some.gone(),
                some.medianDays(),
                some.oldestOpen(),
                coverage);
    }
}
