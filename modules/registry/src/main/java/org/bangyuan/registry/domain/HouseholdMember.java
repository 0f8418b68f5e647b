package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.registry.api.FactKind;

/** 家庭成员: the person belongs to a household during a period; to one household at a time. */
@Entity
@Table(schema = "registry", name = "household_member")
public class HouseholdMember extends Fact {
    @Column(name = "household_id", nullable = false, updatable = false)
    private UUID household;

    @Column(nullable = false, updatable = false)
    private String relation;

    @Column(name = "is_head", nullable = false, updatable = false)
    private boolean head;

    protected HouseholdMember() {} // for JPA only

    public HouseholdMember(UUID person, Place place, DateRange period, Recording recording) {
        super(person, period, recording);
        this.household = place.household();
        this.relation = place.relation();
        this.head = place.head();
    }

    /**
     * The person's place in a household.
     *
     * @param relation to the head, such as 配偶; 本人 for the head
     */
    public record Place(UUID household, String relation, boolean head) {}

    public Place place() {
        return new Place(household, relation, head);
    }

    @Override
    public HouseholdMember during(DateRange period, Recording recording) {
        return new HouseholdMember(person(), place(), period, recording);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof HouseholdMember that && place().equals(that.place());
    }

    @Override
    public boolean answersTheSameAs(Fact other) {
        return other instanceof HouseholdMember;
    }

    @Override
    public FactKind kind() {
        return FactKind.MEMBERSHIP;
    }

    @Override
    public Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "relation", relation);
        put(said, "head", head ? true : null);
        put(said, "household", household);
        return said;
    }

    public UUID household() {
        return household;
    }

    public String relation() {
        return relation;
    }

    public boolean isHead() {
        return head;
    }
}
