package org.bangyuan.registry.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bangyuan.registry.api.Circumstance;
import org.bangyuan.registry.api.FactId;
import org.bangyuan.registry.api.FactView;
import org.bangyuan.registry.api.PersonFile;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.persistence.Persons;

/** 人员档案: every question passes through the jurisdiction of who asks. */
@Stateless
@RolesAllowed({
    "AGENT",
    "TOWN_CLERK",
    "TOWN_INVESTIGATOR",
    "TOWN_LEADER",
    "COUNTY_OFFICER",
    "COUNTY_RECHECK",
    "COUNTY_APPROVER",
    "PAY_MAKER",
    "PAY_CHECKER",
    "FIN_BUREAU",
    "CITY_VA",
    "AUDITOR",
    "EXCHANGE_PEER"
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PersonFileBean implements PersonFile {
    private Persons persons;
    private FactFile file;
    private Disclosures disclosures;
    private Permissions permissions;

    protected PersonFileBean() {} // for the container only

    @Inject
    public PersonFileBean(
            Persons persons, FactFile file, Disclosures disclosures, Permissions permissions) {
        this.persons = persons;
        this.file = file;
        this.disclosures = disclosures;
        this.permissions = permissions;
    }

    @Override
    public List<FactView> facts(PersonId person, LocalDate knownOn) {
        return file.knownOn(find(person), knownOn);
    }

    @Override
    public List<FactView> history(PersonId person) {
        return file.everRecorded(find(person));
    }

    @Override
    public FactView fact(PersonId person, FactId id) {
        return file.fact(find(person), id);
    }

    @Override
    public List<FactView> inPlaceOf(PersonId person, FactId id) {
        return file.inPlaceOf(find(person), id);
    }

    @Override
    public List<Circumstance> circumstances(PersonId person, LocalDate validOn) {
        return file.circumstances(find(person), validOn);
    }

    @Override
    public Map<PersonId, String> names(List<PersonId> ids) {
        permissions.reader();
        return file.names(ids);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void opened(PersonId person, String purpose) {
        disclosures.opened(find(person), purpose);
    }

    @Override
    public List<Warning> warnings(PersonId person, LocalDate day, int daysAhead) {
        return file.warnings(find(person), day, daysAhead);
    }

    private Person find(PersonId id) {
        return persons.find(id.value(), permissions.toRead())
                .orElseThrow(Permissions::noSuchPerson);
    }
}
