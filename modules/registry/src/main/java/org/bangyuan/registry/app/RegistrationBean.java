package org.bangyuan.registry.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Registration;
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
    private Permissions permissions;

    protected RegistrationBean() {} // for the container only

    @Inject
    public RegistrationBean(
            Persons persons,
            NewPersons newPersons,
            PersonFacts personFacts,
            Families families,
            Permissions permissions) {
        this.persons = persons;
        this.newPersons = newPersons;
        this.personFacts = personFacts;
        this.families = families;
        this.permissions = permissions;
    }

    @Override
    public PersonId register(RegisterPerson command) {
        permissions.writer();
        return newPersons.register(command);
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
    public void changeContact(PersonId person, long version, String phone, String residence) {
        Person found = locked(person);
        if (found.version() != version) {
            throw Problem.conflict("registry.changed-meanwhile");
        }
        personFacts.changeContact(found, phone, residence);
    }

    @Override
    public void recordAccount(
            PersonId person, String bank, String number, String holder, String source) {
        families.recordAccount(
                locked(person), new Families.TypedAccount(bank, number, holder, source));
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
