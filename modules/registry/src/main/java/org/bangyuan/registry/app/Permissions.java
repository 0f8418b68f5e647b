package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.persistence.Scope;

/** May the acting user read or write here, and for which organisation do they write. */
@ApplicationScoped
class Permissions {
    private final CurrentUser user;
    private final Organisations organisations;

    protected Permissions() {
        this(null, null); // for the container only
    }

    @Inject
    Permissions(CurrentUser user, Organisations organisations) {
        this.user = user;
        this.organisations = organisations;
    }

    /** Whoever has business with people; administrators have none (三员分立). */
    Scope toRead() {
        return Scope.of(reader().jurisdiction());
    }

    StaffMember reader() {
        StaffMember member = user.get();
        member.require(
                Role.AGENT,
                Role.TOWN_CLERK,
                Role.TOWN_INVESTIGATOR,
                Role.TOWN_LEADER,
                Role.COUNTY_OFFICER,
                Role.COUNTY_RECHECK,
                Role.COUNTY_APPROVER,
                Role.PAY_MAKER,
                Role.PAY_CHECKER,
                Role.FIN_BUREAU,
                Role.CITY_VA,
                Role.AUDITOR,
                Role.EXCHANGE_PEER);
        return member;
    }

    Scope toWrite() {
        return Scope.of(writer().jurisdiction());
    }

    StaffMember writer() {
        StaffMember member = user.get();
        member.require(Role.AGENT, Role.TOWN_CLERK, Role.COUNTY_OFFICER, Role.EXCHANGE_PEER);
        return member;
    }

    /** Who takes in whole files, for a county or a town. */
    StaffMember importer() {
        StaffMember member = user.get();
        member.require(Role.TOWN_CLERK, Role.COUNTY_OFFICER);
        return member;
    }

    Scope toWrite(Role... roles) {
        StaffMember member = user.get();
        member.require(roles);
        return Scope.of(member.jurisdiction());
    }

    void toPay() {
        user.get().require(Role.PAY_MAKER, Role.PAY_CHECKER, Role.FIN_BUREAU, Role.COUNTY_APPROVER);
    }

    /**
     * Who is responsible for a person whom the acting user registers with this organisation: for an
     * agent their own village station below it. Empty where it is unknown, takes no applications,
     * or lies outside the jurisdiction.
     */
    Optional<Handling> placeFor(String organisation) {
        Jurisdiction jurisdiction = writer().jurisdiction();
        Handling own = organisations.handlingAt(jurisdiction.organisation());
        boolean isOwnTown =
                jurisdiction.level() == Jurisdiction.Level.VILLAGE
                        && organisation != null
                        && organisation.equals(own.townOrg());
        if (isOwnTown) {
            return Optional.of(own);
        }
        return organisation == null
                ? Optional.empty()
                : organisations
                        .find(organisation)
                        .filter(Organisation::accepts)
                        .map(found -> organisations.handlingAt(found.code()))
                        .filter(jurisdiction::covers);
    }

    /** Absent and out of sight are the same answer. */
    static Problem noSuchPerson() {
        return Problem.notFound("registry.no-such-person");
    }
}
