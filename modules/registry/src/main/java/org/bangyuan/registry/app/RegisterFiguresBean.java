package org.bangyuan.registry.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.RegisterFigures;
import org.bangyuan.registry.persistence.RegisterCounts;
import org.bangyuan.registry.persistence.Scope;

/** 建档立卡概览: counted within the jurisdiction, so a county sees its towns and nothing else. */
@Stateless
@RolesAllowed({
    "AGENT",
    "TOWN_CLERK",
    "TOWN_INVESTIGATOR",
    "TOWN_LEADER",
    "COUNTY_OFFICER",
    "COUNTY_RECHECK",
    "COUNTY_APPROVER",
    "CITY_VA",
    "AUDITOR"
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RegisterFiguresBean implements RegisterFigures {
    private static final int MONTHS = 12;
    private static final Object[] NOTHING = {null, 0L, 0L, 0L};

    private RegisterCounts counts;
    private Permissions permissions;
    private Organisations organisations;
    private Recorder recorder;

    protected RegisterFiguresBean() {} // for the container only

    @Inject
    public RegisterFiguresBean(
            RegisterCounts counts,
            Permissions permissions,
            Organisations organisations,
            Recorder recorder) {
        this.counts = counts;
        this.permissions = permissions;
        this.organisations = organisations;
        this.recorder = recorder;
    }

    @Override
    public Overview overview(RegisterKind kind, String county) {
        Jurisdiction own = permissions.reader().jurisdiction();
        Jurisdiction shown = shown(own, county);
        boolean isByTown = shown.level() != Jurisdiction.Level.CITY;
        Scope scope = Scope.of(shown);
        LocalDate day = recorder.today();
        return new Overview(
                isByTown ? countyOf(shown) : null,
                organisations.get(shown.organisation()).areaName(),
                day,
                kind,
                registers(scope, day),
                areas(scope, kind, shown, isByTown),
                counts
                        .months(scope, kind, YearMonth.from(day).minusMonths(MONTHS - 1L), day)
                        .stream()
                        .map(RegisterFiguresBean::month)
                        .toList());
    }

    /** A county within the own jurisdiction, or the own jurisdiction itself. */
    private Jurisdiction shown(Jurisdiction own, String county) {
        if (county == null || county.isBlank()) {
            return own;
        }
        boolean isWithin =
                organisations
                        .find(county)
                        .filter(found -> found.level() == Jurisdiction.Level.COUNTY)
                        .map(found -> own.covers(new Handling(county, null, null)))
                        .orElse(false);
        if (!isWithin) {
            throw Problem.notFound("registry.no-such-area");
        }
        return new Jurisdiction(Jurisdiction.Level.COUNTY, county);
    }

    private String countyOf(Jurisdiction shown) {
        return organisations.handlingAt(shown.organisation()).countyOrg();
    }

    private List<Register> registers(Scope scope, LocalDate day) {
        Map<Object, Object[]> byKind = new HashMap<>();
        counts.registers(scope, day).forEach(row -> byKind.put(row[0], row));
        return Arrays.stream(RegisterKind.values())
                .map(
                        kind -> {
                            Object[] row = byKind.getOrDefault(kind.name(), NOTHING);
                            return new Register(
                                    kind, number(row[1]), number(row[2]), number(row[3]));
                        })
                .toList();
    }

    private List<Area> areas(Scope scope, RegisterKind kind, Jurisdiction shown, boolean isByTown) {
        Map<Object, Object[]> people = new HashMap<>();
        counts.areas(scope, kind, recorder.today(), isByTown)
                .forEach(row -> people.put(row[0], row));
        Map<Object, Object[]> turns = new HashMap<>();
        counts.turns(scope, kind, YearMonth.from(recorder.today()), isByTown)
                .forEach(row -> turns.put(row[0], row));
        List<Area> areas = new ArrayList<>();
        for (Organisation each : below(shown, isByTown)) {
            areas.add(area(each.code(), each.areaName(), people, turns));
        }
        if (people.containsKey(null) || turns.containsKey(null)) {
            areas.add(area(null, "", people, turns));
        }
        return areas;
    }

    private List<Organisation> below(Jurisdiction shown, boolean isByTown) {
        if (!isByTown) {
            return organisations.counties();
        }
        return shown.level() == Jurisdiction.Level.COUNTY
                ? organisations.below(shown.organisation())
                : List.of(
                        organisations.get(
                                organisations.handlingAt(shown.organisation()).townOrg()));
    }

    private static Area area(
            String code, String name, Map<Object, Object[]> people, Map<Object, Object[]> turns) {
        Object[] row = people.getOrDefault(code, NOTHING);
        Object[] turn = turns.getOrDefault(code, NOTHING);
        return new Area(
                code,
                name,
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(turn[1]),
                number(turn[2]));
    }

    private static Month month(Object[] row) {
        return new Month(
                YearMonth.from(((java.sql.Date) row[0]).toLocalDate()),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
