package org.bangyuan.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.policy.api.Change;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.policy.domain.Proposal;
import org.bangyuan.policy.persistence.Sheets;

/**
 * Who may enter and who may decide (F21, SD-6): in a county its officer and its approver, in the
 * city two people of the bureau, about organisations two administrators. Only for the own area.
 */
@ApplicationScoped
class Competence {
    static final String CITY = AreaCode.WENZHOU.code();

    private final CurrentUser user;
    private final Organisations organisations;

    protected Competence() {
        this(null, null); // for the container only
    }

    @Inject
    Competence(CurrentUser user, Organisations organisations) {
        this.user = user;
        this.organisations = organisations;
    }

    StaffMember member() {
        return user.get();
    }

    /** Organisation whose people set the values of an area. */
    static String organisationOf(AreaCode area) {
        return area.level().compareTo(AreaCode.Level.COUNTY) < 0 ? CITY : area.code();
    }

    /**
     * @throws Problem FORBIDDEN
     */
    StaffMember requireEntry(Change.Subject subject, String organisation) {
        StaffMember member = user.get();
        member.require(mayEnter(subject, organisation));
        requireCovers(member, organisation);
        return member;
    }

    /**
     * @throws Problem FORBIDDEN
     */
    StaffMember requireDecision(Proposal sheet) {
        StaffMember member = user.get();
        member.require(decides(sheet.subject(), sheet.organisation()));
        requireCovers(member, sheet.organisation());
        return member;
    }

    private void requireCovers(StaffMember member, String organisation) {
        if (!covers(member, organisation)) {
            throw Problem.forbidden("policy.proposal.other-area");
        }
    }

    private boolean covers(StaffMember member, String organisation) {
        Jurisdiction where = member.jurisdiction();
        return where.organisation().equals(organisation)
                || member.is(Role.SYS_ADMIN)
                        && where.covers(organisations.handlingAt(organisation));
    }

    private static Role mayEnter(Change.Subject subject, String organisation) {
        if (subject == Change.Subject.ORGANISATION) {
            return Role.SYS_ADMIN;
        }
        return organisation.equals(CITY) ? Role.CITY_VA : Role.COUNTY_OFFICER;
    }

    private static Role decides(Change.Subject subject, String organisation) {
        if (subject == Change.Subject.ORGANISATION) {
            return Role.SYS_ADMIN;
        }
        return organisation.equals(CITY) ? Role.CITY_VA : Role.COUNTY_APPROVER;
    }

    /** True if the acting person may approve or reject it: of the role, and not who entered it. */
    boolean mayDecide(Proposal sheet) {
        StaffMember member = user.get();
        return sheet.waits()
                && member.is(decides(sheet.subject(), sheet.organisation()))
                && covers(member, sheet.organisation())
                && !member.username().equals(sheet.enteredBy());
    }

    /** True if the acting person may say whether a value of the area fits its document. */
    boolean mayVerify(AreaCode area) {
        StaffMember member = user.get();
        String organisation = organisationOf(area);
        return member.is(decides(Change.Subject.PARAMETER, organisation))
                && covers(member, organisation);
    }

    /**
     * Whose sheets the acting person sees: those of the own county and of the city; the city sees
     * all.
     *
     * @throws Problem FORBIDDEN for those who neither enter nor decide nor watch
     */
    Sheets.Sight sight() {
        StaffMember member = user.get();
        member.require(
                Role.COUNTY_OFFICER,
                Role.COUNTY_APPROVER,
                Role.CITY_VA,
                Role.AUDITOR,
                Role.SYS_ADMIN);
        Jurisdiction where = member.jurisdiction();
        boolean everywhere = where.level() == Jurisdiction.Level.CITY;
        return new Sheets.Sight(everywhere, List.of(where.organisation(), CITY));
    }

    boolean sees() {
        return user.get()
                .isAny(
                        Role.COUNTY_OFFICER,
                        Role.COUNTY_APPROVER,
                        Role.CITY_VA,
                        Role.AUDITOR,
                        Role.SYS_ADMIN);
    }
}
