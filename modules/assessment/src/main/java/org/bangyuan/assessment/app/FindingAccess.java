package org.bangyuan.assessment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bangyuan.assessment.api.DiscoveryView;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;

/** Who may read findings and visits, who answers them, and what organisations are called. */
@ApplicationScoped
class FindingAccess {
    private static final Role[] ANSWERING = {
        Role.AGENT, Role.TOWN_CLERK, Role.TOWN_INVESTIGATOR, Role.COUNTY_OFFICER
    };

    private final CurrentUser user;
    private final Organisations organisations;

    protected FindingAccess() {
        this(null, null); // for the container only
    }

    @Inject
    FindingAccess(CurrentUser user, Organisations organisations) {
        this.user = user;
        this.organisations = organisations;
    }

    StaffMember reader() {
        StaffMember staff = user.get();
        staff.require(
                Role.AGENT,
                Role.TOWN_CLERK,
                Role.TOWN_INVESTIGATOR,
                Role.TOWN_LEADER,
                Role.COUNTY_OFFICER,
                Role.COUNTY_RECHECK,
                Role.COUNTY_APPROVER,
                Role.CITY_VA,
                Role.AUDITOR);
        return staff;
    }

    StaffMember answering() {
        StaffMember staff = user.get();
        staff.require(ANSWERING);
        return staff;
    }

    static boolean answers(StaffMember staff) {
        return staff.isAny(ANSWERING);
    }

    /** The county of the acting user, or null for the city. */
    String ownCounty() {
        Jurisdiction own = reader().jurisdiction();
        return own.level() == Jurisdiction.Level.CITY
                ? null
                : organisations.handlingAt(own.organisation()).countyOrg();
    }

    /** Absent and out of sight are the same answer. */
    static Problem noSuchFinding() {
        return Problem.notFound("assessment.no-such-finding");
    }

    String areaName(String organisation) {
        return organisation == null
                ? ""
                : organisations.find(organisation).map(Organisation::areaName).orElse("");
    }

    /** The same runs with the counties' names. */
    List<DiscoveryView> named(List<DiscoveryView> runs) {
        Map<String, String> names =
                organisations.counties().stream()
                        .collect(Collectors.toMap(Organisation::code, Organisation::areaName));
        return runs.stream().map(run -> named(run, names::get)).toList();
    }

    private static DiscoveryView named(DiscoveryView run, Function<String, String> names) {
        return new DiscoveryView(
                run.id(),
                run.day(),
                run.nightly(),
                run.state(),
                run.startedAt(),
                run.startedBy(),
                run.endedAt(),
                run.gone(),
                run.counties().stream()
                        .map(
                                county ->
                                        new DiscoveryView.County(
                                                county.code(),
                                                names.apply(county.code()),
                                                county.state(),
                                                county.households(),
                                                county.persons(),
                                                county.seen(),
                                                county.opened(),
                                                county.unanswerable(),
                                                county.attempts(),
                                                county.startedAt(),
                                                county.endedAt()))
                        .toList());
    }
}
