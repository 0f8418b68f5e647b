package org.bangyuan.registry.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Proposals;
import org.bangyuan.registry.domain.AccountProposal;
import org.bangyuan.registry.domain.ExclusionProposal;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.Proposal;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Scope;
import org.bangyuan.registry.persistence.Seals;

/** 待确认: a second person of the same jurisdiction; for 三(二)3 one who decides in the county. */
@Stateless
@RolesAllowed({"AGENT", "TOWN_CLERK", "TOWN_LEADER", "COUNTY_OFFICER", "COUNTY_APPROVER"})
public class ProposalsBean implements Proposals {
    private static final Role[] OF_ACCOUNTS = {
        Role.TOWN_CLERK, Role.TOWN_LEADER, Role.COUNTY_OFFICER, Role.COUNTY_APPROVER
    };
    private static final Role[] OF_EXCLUSIONS = {Role.COUNTY_APPROVER};

    private org.bangyuan.registry.persistence.Proposals proposals;
    private Persons persons;
    private ProposalDesk desk;
    private Seals seals;
    private Permissions permissions;

    protected ProposalsBean() {} // for the container only

    @Inject
    public ProposalsBean(
            org.bangyuan.registry.persistence.Proposals proposals,
            Persons persons,
            ProposalDesk desk,
            Seals seals,
            Permissions permissions) {
        this.proposals = proposals;
        this.persons = persons;
        this.desk = desk;
        this.seals = seals;
        this.permissions = permissions;
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ProposalView> about(PersonId id) {
        Person person =
                persons.find(id.value(), permissions.toRead())
                        .orElseThrow(Permissions::noSuchPerson);
        return proposals.waitingAbout(person.id()).stream()
                .map(proposal -> view(proposal, person))
                .toList();
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ProposalView> waiting() {
        List<Proposal> waiting = proposals.waiting(permissions.toRead());
        Map<UUID, Person> people =
                persons.all(waiting.stream().map(Proposal::person).distinct().toList()).stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return waiting.stream()
                .map(proposal -> view(proposal, people.get(proposal.person())))
                .toList();
    }

    private ProposalView view(Proposal proposal, Person person) {
        StaffMember reader = permissions.reader();
        boolean isOwn = proposal.proposedBy().equals(reader.username());
        return new ProposalView(
                proposal.id(),
                proposal.kind(),
                new PersonId(person.id()),
                person.name(),
                said(proposal),
                proposal.source(),
                proposal.proposedAt(),
                proposal.proposedBy(),
                !isOwn && reader.isAny(confirmers(proposal)),
                isOwn);
    }

    private Map<String, String> said(Proposal proposal) {
        Map<String, String> said = new LinkedHashMap<>();
        if (proposal instanceof AccountProposal account) {
            var sealed = account.sealed();
            said.put("bank", sealed.bank());
            said.put("number", seals.account(proposal.person(), sealed.number()).lastFour());
            said.put("holder", sealed.holder());
        } else if (proposal instanceof ExclusionProposal exclusion) {
            said.put("ground", exclusion.finding().ground().name());
            said.put("foundBy", exclusion.finding().finder());
            said.put("evidence", exclusion.finding().evidence());
            said.put("from", exclusion.period().from().toString());
            said.put("to", exclusion.period().to().toString());
        }
        return said;
    }

    private static Role[] confirmers(Proposal proposal) {
        return proposal.kind() == FactKind.ACCOUNT ? OF_ACCOUNTS : OF_EXCLUSIONS;
    }

    @Override
    public void confirm(UUID id) {
        Proposal proposal = found(id);
        desk.confirm(second(proposal), proposal);
    }

    @Override
    public void refuse(UUID id, String reason) {
        Proposal proposal = found(id);
        desk.refuse(second(proposal), proposal, reason);
    }

    @Override
    public void withdraw(UUID id) {
        Proposal proposal = found(id);
        desk.withdraw(locked(proposal, permissions.toRead()), proposal);
    }

    private Proposal found(UUID id) {
        return proposals.find(id).orElseThrow(Permissions::noSuchPerson);
    }

    private Person second(Proposal proposal) {
        return locked(proposal, permissions.toWrite(confirmers(proposal)));
    }

    private Person locked(Proposal proposal, Scope scope) {
        Person person =
                persons.find(proposal.person(), scope).orElseThrow(Permissions::noSuchPerson);
        persons.lock(List.of(person.id()));
        return person;
    }
}
