package org.bangyuan.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.platform.security.Jurisdiction.Level;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.api.Change.Act;
import org.bangyuan.policy.api.Change.OrganisationChange;
import org.bangyuan.policy.domain.Office;
import org.bangyuan.policy.persistence.Offices;

/**
 * 机构: village stations open below a township, organisations of town and village level get another
 * name or end. County and city are those that the measure is addressed to (题头): they stay.
 */
@ApplicationScoped
class OrganisationRules {
    /** What a station's code adds to that of its town. */
    private static final Pattern OWN_DIGITS = Pattern.compile("\\d{3}");

    private static final Pattern AREA_NAME =
            Pattern.compile("[\\p{L}\\p{M}\\p{Co}\\p{Nd}·（）]{2,30}");
    private static final String STATION = "policy.organisation.station";

    private final Offices offices;
    private final PolicySeen seen;
    private final Clock clock;

    protected OrganisationRules() {
        this(null, null, null); // for the container only
    }

    @Inject
    OrganisationRules(Offices offices, PolicySeen seen, Clock clock) {
        this.offices = offices;
        this.seen = seen;
        this.clock = clock;
    }

    Optional<Office> find(String code) {
        return offices.find(code);
    }

    /** 五马街道 and 墨池社区 make 五马街道墨池社区退役军人服务站. */
    String stationName(String parent, String areaName) {
        String town = offices.find(parent).map(Office::areaName).orElse("");
        String area = areaName == null ? "" : areaName.strip();
        return Texts.of(Locale.SIMPLIFIED_CHINESE, STATION, town + area);
    }

    /** An existing organisation keeps its way of being named. */
    String newName(Office office, String areaName) {
        String area = areaName == null ? "" : areaName.strip();
        return office.level() == Level.VILLAGE
                ? stationName(office.parent(), area)
                : office.name().replace(office.areaName(), area);
    }

    void require(OrganisationChange change) {
        Optional<Office> known = offices.find(change.code());
        if (change.act() == Act.END) {
            requireEnd(known.orElseThrow(OrganisationRules::absent), change.from());
        } else if (known.isPresent()) {
            requireRename(known.get(), change);
        } else {
            requireStation(change);
        }
    }

    private static Problem absent() {
        return Problem.notFound("policy.organisation.absent");
    }

    private void requireStation(OrganisationChange change) {
        List<Violation> violations = new ArrayList<>();
        Optional<Office> town =
                offices.find(change.parent())
                        .filter(office -> office.canHaveStations() && office.until() == null);
        if (town.isEmpty()) {
            violations.add(Violation.of("parent", "policy.organisation.parent-unfit"));
        }
        String code = change.code() == null ? "" : change.code();
        if (town.isPresent() && !extendsCode(code, town.get().code())) {
            violations.add(Violation.of("code", "policy.organisation.code-malformed"));
        }
        nameViolation(change).ifPresent(violations::add);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static boolean extendsCode(String code, String town) {
        return code.startsWith(town) && OWN_DIGITS.matcher(code.substring(town.length())).matches();
    }

    private static Optional<Violation> nameViolation(OrganisationChange change) {
        String areaName = change.areaName() == null ? "" : change.areaName().strip();
        return AREA_NAME.matcher(areaName).matches()
                ? Optional.empty()
                : Optional.of(Violation.of("areaName", "policy.organisation.name-malformed"));
    }

    private static void requireRename(Office office, OrganisationChange change) {
        requireBelowCounty(office);
        if (office.until() != null) {
            throw Problem.invalid("code", "policy.organisation.has-ended", office.until());
        }
        nameViolation(change)
                .ifPresent(
                        violation -> {
                            throw Problem.invalid(List.of(violation));
                        });
        if (change.name().equals(office.name())) {
            throw Problem.invalid("areaName", "policy.organisation.same-name");
        }
    }

    private static void requireBelowCounty(Office office) {
        if (office.level() != Level.TOWN && office.level() != Level.VILLAGE) {
            throw Problem.invalid("code", "policy.organisation.stays");
        }
    }

    private void requireEnd(Office office, LocalDate from) {
        requireBelowCounty(office);
        if (office.until() != null) {
            throw Problem.invalid("code", "policy.organisation.has-ended", office.until());
        }
        if (!from.isAfter(office.from())) {
            throw Problem.invalid("from", "policy.rule.from-not-later", office.from());
        }
        boolean hasOpen =
                offices.below(office.code()).stream()
                        .anyMatch(child -> child.until() == null || !child.until().isBefore(from));
        if (hasOpen) {
            throw Problem.invalid("code", "policy.organisation.has-stations");
        }
    }

    void apply(OrganisationChange change) {
        seen.forget();
        Optional<Office> known = offices.find(change.code());
        if (change.act() == Act.END) {
            known.orElseThrow(OrganisationRules::absent).end(change.from().minusDays(1));
        } else if (known.isPresent()) {
            known.get().rename(change.name(), change.areaName().strip());
        } else {
            Office town = offices.find(change.parent()).orElseThrow(OrganisationRules::absent);
            offices.add(
                    Office.village(
                            change.code(),
                            change.name(),
                            change.areaName().strip(),
                            town,
                            change.from()));
        }
    }

    /** The county-level organisation above, or itself. */
    String countyOf(Office office) {
        Office up = office;
        while (up.level() != Level.COUNTY && up.parent() != null) {
            up = offices.find(up.parent()).orElseThrow(OrganisationRules::absent);
        }
        return up.code();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
