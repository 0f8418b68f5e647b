package org.bangyuan.registry.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.registry.api.HouseholdView;
import org.bangyuan.registry.api.Households;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.persistence.Persons;

/** 家庭: who may look at one, and who may change it. */
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
public class HouseholdsBean implements Households {
    private HouseholdViews views;
    private HouseholdPlans plans;
    private HouseholdChanges changes;
    private HouseholdMoves moves;
    private Persons persons;
    @Inject private Permissions permissions;
    @Inject private Recorder recorder;

    protected HouseholdsBean() {} // for the container only

    @Inject
    public HouseholdsBean(
            HouseholdViews views,
            HouseholdPlans plans,
            HouseholdChanges changes,
            HouseholdMoves moves,
            Persons persons) {
        this.views = views;
        this.plans = plans;
        this.changes = changes;
        this.moves = moves;
        this.persons = persons;
    }

    @Override
    public HouseholdView get(UUID household, LocalDate validOn, LocalDate knownOn) {
        return views.view(household, validOn, knownOn, permissions.toRead());
    }

    @Override
    public Optional<UUID> of(PersonId person) {
        Person found =
                persons.find(person.value(), permissions.toRead())
                        .orElseThrow(Permissions::noSuchPerson);
        return Optional.ofNullable(moves.homeOf(found.id(), recorder.today()));
    }

    @Override
    @RolesAllowed({"AGENT", "TOWN_CLERK", "COUNTY_OFFICER"})
    public Preview preview(Order order) {
        return plans.preview(order, permissions.toWrite());
    }

    @Override
    @RolesAllowed({"AGENT", "TOWN_CLERK", "COUNTY_OFFICER"})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public UUID apply(Order order) {
        return changes.apply(order, permissions.toWrite());
    }
}
