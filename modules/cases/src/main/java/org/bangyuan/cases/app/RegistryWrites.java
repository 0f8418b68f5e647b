package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangyuan.cases.domain.PayTo;
import org.bangyuan.cases.domain.ReadApplication;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.registry.api.Registration;

/**
 * What an application tells the registry, in the transaction of filing: the application is the
 * source.
 */
@Dependent
public class RegistryWrites {
    /** An authorisation is good for a year (F2). */
    private static final int CONSENT_YEARS = 1;

    private static final String CONSENT_SCOPE = "家庭经济状况核对";

    private final Registration registration;
    private final People people;

    @Inject
    public RegistryWrites(Registration registration, People people) {
        this.registration = registration;
        this.people = people;
    }

    /** Registers who is not known yet; the others stay as they are. */
    List<ResolvedMember> register(
            PersonView applicant, List<ResolvedMember> members, String townOrg, String source) {
        List<ResolvedMember> registered = new ArrayList<>();
        for (ResolvedMember member : members) {
            registered.add(
                    member.person() != null
                            ? member
                            : member.as(
                                    registration.register(
                                            new Registration.RegisterPerson(
                                                    member.name(),
                                                    member.read().citizenId().number(),
                                                    null,
                                                    applicant.hukouArea(),
                                                    applicant.residence(),
                                                    townOrg,
                                                    source))));
        }
        return registered;
    }

    /** Contact, household, consents and account, each only where it says something new. */
    void record(Examination found, List<ResolvedMember> members, LocalDate today, String source) {
        PersonView applicant = found.applicant();
        ReadApplication read = found.read();
        if (read.phone() != null) {
            registration.changeContact(
                    applicant.id(), applicant.version(), read.phone(), read.residence());
        }
        if (!persons(members).equals(household(applicant))) {
            List<Registration.HouseholdMember> others =
                    members.stream()
                            .skip(1)
                            .map(
                                    m ->
                                            new Registration.HouseholdMember(
                                                    m.person(), m.read().relation()))
                            .toList();
            registration.recordHousehold(applicant.id(), others, today, source);
        }
        consents(members, today, source);
        if (read.payee() != null) {
            registration.recordAccount(
                    applicant.id(),
                    read.payee().bank(),
                    read.payee().account().number(),
                    read.payee().holder(),
                    source);
        }
    }

    private void consents(List<ResolvedMember> members, LocalDate today, String source) {
        for (ResolvedMember member : members) {
            if (member.read().authorised() && member.isAdult(today)) {
                consent(member.person(), today, source);
            }
        }
    }

    /** 授权书 of one member. */
    void consent(PersonId person, LocalDate today, String source) {
        registration.recordConsent(
                person, CONSENT_SCOPE, today, today.plusYears(CONSENT_YEARS).minusDays(1), source);
    }

    private static Set<PersonId> persons(List<ResolvedMember> members) {
        return members.stream().map(ResolvedMember::person).collect(Collectors.toSet());
    }

    private static Set<PersonId> household(PersonView applicant) {
        return applicant.household() == null
                ? Set.of(applicant.id())
                : applicant.household().members().stream()
                        .map(PersonView.Member::id)
                        .collect(Collectors.toSet());
    }

    /** The account that money goes to, by its last four digits, as the registry has it now. */
    PayTo.Facts payTo(PersonId applicant) {
        People.PayeeAccount account = people.payeeAccount(applicant);
        return new PayTo.Facts(account.holder(), account.bank(), account.lastFour());
    }

    /** The household as the registry has it now; who lives alone is a household of one. */
    java.util.UUID householdOf(PersonId applicant) {
        PersonView.Household household = people.get(applicant).household();
        return household == null ? applicant.value() : household.id();
    }
}
