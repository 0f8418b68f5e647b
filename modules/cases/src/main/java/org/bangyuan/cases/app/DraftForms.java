package org.bangyuan.cases.app;

import java.util.ArrayList;
import java.util.List;
import org.bangyuan.cases.api.ApplicationForm;
import org.bangyuan.cases.domain.ApplicationReader;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.registry.api.PersonView;

/** A fresh form, filled from the registry as far as it knows the applicant. */
final class DraftForms {
    private DraftForms() {}

    static ApplicationForm of(PersonView person, StaffMember staff) {
        PersonView.IdentityPeriod identity =
                person.identities().stream()
                        .filter(period -> period.to() == null)
                        .findFirst()
                        .orElse(null);
        return new ApplicationForm(
                person.id().value(),
                person.maskedPhone(),
                person.residence(),
                identity == null ? null : identity.identity().name(),
                identity == null || identity.kin() == null ? null : identity.kin().name(),
                members(person),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                proxy(staff),
                payee(person));
    }

    private static List<ApplicationForm.Member> members(PersonView person) {
        List<ApplicationForm.Member> members = new ArrayList<>();
        boolean veteran =
                person.identities().stream()
                        .anyMatch(i -> i.to() == null && i.identity().name().equals("VETERAN"));
        members.add(
                member(
                        person.id().value(),
                        person.name(),
                        person.maskedId(),
                        ApplicationReader.SELF,
                        veteran));
        if (person.household() != null) {
            for (PersonView.Member other : person.household().members()) {
                if (!other.id().equals(person.id())) {
                    members.add(
                            member(
                                    other.id().value(),
                                    other.name(),
                                    other.maskedId(),
                                    ApplicationReader.relationOrOther(other.relation()),
                                    other.veteran()));
                }
            }
        }
        return members;
    }

    private static ApplicationForm.Member member(
            java.util.UUID id, String name, String maskedId, String relation, boolean veteran) {
        return new ApplicationForm.Member(
                id, name, maskedId, relation, null, null, null, veteran, false);
    }

    /** 村（社区）退役军人服务站代为申请 (五1): an agent files for somebody else. */
    private static ApplicationForm.Proxy proxy(StaffMember staff) {
        return staff.is(Role.AGENT) && !staff.is(Role.TOWN_CLERK)
                ? new ApplicationForm.Proxy("STATION", staff.name(), null, staff.organisationName())
                : null;
    }

    private static ApplicationForm.Payee payee(PersonView person) {
        PersonView.Account account = person.account();
        return account == null
                ? new ApplicationForm.Payee(person.name(), null, null)
                : new ApplicationForm.Payee(account.holder(), account.bank(), null);
    }
}
