package org.bangyuan.registry.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.security.Role;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Registration;
import org.bangyuan.registry.domain.IssuingAreas;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Scope;

/** 登记: who may record facts about people, within their jurisdiction. */
@Stateless
@RolesAllowed({"AGENT", "TOWN_CLERK", "COUNTY_OFFICER", "EXCHANGE_PEER"})
public class RegistrationBean implements Registration {
    private Persons persons;
    private NewPersons newPersons;
    private PersonFacts personFacts;
    private Families families;
    private Accounts accounts;
    private Particulars particulars;
    private Deaths deaths;
    private Permissions permissions;

    protected RegistrationBean() {} // for the container only

    @Inject
    public RegistrationBean(
            Persons persons,
            NewPersons newPersons,
            PersonFacts personFacts,
            Families families,
            Accounts accounts,
            Particulars particulars,
            Deaths deaths,
            Permissions permissions) {
        this.persons = persons;
        this.newPersons = newPersons;
        this.personFacts = personFacts;
        this.families = families;
        this.accounts = accounts;
        this.particulars = particulars;
        this.deaths = deaths;
        this.permissions = permissions;
    }

    @Override
    public PersonId register(RegisterPerson command) {
        permissions.writer();
        return newPersons.register(command);
    }

    @Override
    public List<String> oddities(String citizenId) {
        permissions.writer();
        try {
            return IssuingAreas.oddities(CitizenId.parse(citizenId));
        } catch (CitizenId.InvalidCitizenId e) {
            return List.of();
        }
    }

    @Override
    public void recordIdentity(RecordIdentity command) {
        personFacts.recordIdentity(locked(command.person()), command);
    }

    @Override
    public void recordHousehold(
            PersonId head, List<HouseholdMember> members, LocalDate from, String source) {
        Scope scope = permissions.toWrite();
        Person person = persons.find(head.value(), scope).orElseThrow(Permissions::noSuchPerson);
        families.record(person, members, from, source, scope);
    }

    @Override
    public void recordRegister(RecordRegister command) {
        Scope scope = permissions.toWrite();
        List<Person> members =
                command.members().stream()
                        .map(member -> persons.find(member.value(), scope))
                        .map(found -> found.orElseThrow(Permissions::noSuchPerson))
                        .toList();
        persons.lock(members.stream().map(Person::id).toList());
        personFacts.recordRegister(members, command);
    }

    @Override
    @RolesAllowed("COUNTY_OFFICER")
    public void recordExclusion(RecordExclusion command) {
        Scope scope = permissions.toWrite(Role.COUNTY_OFFICER);
        personFacts.recordExclusion(locked(command.person(), scope), command);
    }

    @Override
    public void recordCircumstance(RecordCircumstance command) {
        personFacts.recordCircumstance(locked(command.person()), command);
    }

    @Override
    public void recordGuardian(RecordGuardian command) {
        personFacts.recordGuardian(locked(command.person()), command);
    }

    @Override
    public void changeParticulars(ChangeParticulars command) {
        particulars.change(locked(command.person()), command);
    }

    @Override
    @RolesAllowed({"TOWN_CLERK", "COUNTY_OFFICER"})
    public void recordDeath(RecordDeath command) {
        Scope scope = permissions.toWrite(Role.TOWN_CLERK, Role.COUNTY_OFFICER);
        deaths.record(locked(command.person(), scope), command);
    }

    @Override
    @RolesAllowed({"TOWN_CLERK", "COUNTY_OFFICER"})
    public void withdrawDeath(PersonId person, long version, String source) {
        Scope scope = permissions.toWrite(Role.TOWN_CLERK, Role.COUNTY_OFFICER);
        deaths.withdraw(locked(person, scope), version, source);
    }

    @Override
    public void changeContact(PersonId person, long version, String phone, String residence) {
        Person found = locked(person);
        Particulars.requireUnchanged(found, version);
        particulars.changeContact(found, phone, residence);
    }

    @Override
    public void recordAccount(
            PersonId person, String bank, String number, String holder, String source) {
        accounts.record(locked(person), new Accounts.Typed(bank, number, holder, source));
    }

    @Override
    public void recordConsent(
            PersonId person, String scope, LocalDate from, LocalDate to, String source) {
        permissions.writer();
        Person found = persons.findAnywhere(person.value()).orElseThrow(Permissions::noSuchPerson);
        persons.lock(List.of(found.id()));
        personFacts.recordConsent(found, scope, from, to, source);
    }

    private Person locked(PersonId id) {
        return locked(id, permissions.toWrite());
    }

    /** Writers about one person wait for each other, so each sees what the other has recorded. */
    private Person locked(PersonId id, Scope scope) {
        Person person = persons.find(id.value(), scope).orElseThrow(Permissions::noSuchPerson);
        persons.lock(List.of(person.id()));
        return person;
    }
}
