package org.bangyuan.registry.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.kernel.BankAccount;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.persistence.Persons;

/** 查找人员: every question passes through the jurisdiction of who asks. */
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
public class PeopleBean implements People {
    private PersonSearch search;
    private PersonPages pages;
    private EngineFacts engineFacts;
    private Disclosures disclosures;
    private Permissions permissions;

    @Inject private Persons persons;
    @Inject private AccountHolders holders;

    protected PeopleBean() {} // for the container only

    @Inject
    public PeopleBean(
            PersonSearch search,
            PersonPages pages,
            EngineFacts engineFacts,
            Disclosures disclosures,
            Permissions permissions) {
        this.search = search;
        this.pages = pages;
        this.engineFacts = engineFacts;
        this.disclosures = disclosures;
        this.permissions = permissions;
    }

    @Override
    public Page<PersonRow> search(String text, PageRequest page) {
        return list(new Filter(text, null, null, null), page);
    }

    @Override
    public Page<PersonRow> list(Filter filter, PageRequest page) {
        return search.list(filter, permissions.toRead(), page);
    }

    @Override
    public Part<PersonRow> part(Filter filter, Order order, SliceRequest request) {
        return search.part(filter, order, permissions.toRead(), request);
    }

    @Override
    public List<PersonId> aliases(PersonId id) {
        return search.aliases(id);
    }

    @Override
    public Optional<PersonRow> byCitizenId(CitizenId id) {
        return search.byCitizenId(id, permissions.reader().jurisdiction());
    }

    @Override
    public PersonView get(PersonId id) {
        return pages.today(id, permissions.toRead());
    }

    @Override
    public PersonView asOf(PersonId id, LocalDate validOn, LocalDate knownOn) {
        return pages.asOf(id, permissions.toRead(), validOn, knownOn);
    }

    @Override
    public Applicant eligibilityFacts(PersonId id, Identity appliesAs, LocalDate validOn) {
        return engineFacts.applicant(id, permissions.toRead(), appliesAs, validOn);
    }

    @Override
    public List<Exclusion> exclusions(PersonId id) {
        return engineFacts.exclusions(id, permissions.toRead());
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public CitizenId unmask(PersonId id, String purpose) {
        return disclosures.unmask(id, permissions.toRead(), purpose);
    }

    @Override
    public Optional<ConsentInForce> consentInForce(PersonId id, LocalDate day) {
        permissions.reader();
        return disclosures.consentInForce(id, day);
    }

    @Override
    public PayeeAccount payeeAccount(PersonId id) {
        return disclosures.payeeAccount(id);
    }

    @Override
    public boolean mayReceive(PersonId id, String holder) {
        permissions.reader();
        Person person = persons.findAnywhere(id.value()).orElseThrow(Permissions::noSuchPerson);
        return holders.mayHold(person, holder);
    }

    @Override
    public List<Exclusion> exclusionsForPayment(PersonId id) {
        permissions.reader();
        return engineFacts.exclusionsAnywhere(id);
    }

    @Override
    public Map<PersonId, List<Exclusion>> exclusionsForPayment(Collection<PersonId> ids) {
        permissions.reader();
        return engineFacts.exclusionsAnywhere(ids);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<BankAccount> accountForPayment(PersonId id) {
        permissions.toPay();
        return disclosures.accountForPayment(id);
    }
}
