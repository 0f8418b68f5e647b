package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.OrganisationTree;
import org.bangyuan.policy.domain.Office;
import org.bangyuan.policy.persistence.Offices;

/** 机构区划. The tree is public. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrganisationTreeBean implements OrganisationTree {
    private Offices offices;
    private Clock clock;

    protected OrganisationTreeBean() {} // for the container only

    @Inject
    public OrganisationTreeBean(Offices offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public Branch at(String code) {
        Office office = office(code == null || code.isBlank() ? AreaCode.WENZHOU.code() : code);
        List<Office> children = offices.below(office.code());
        Map<String, Integer> counts = offices.countsBelow(office.code());
        return new Branch(
                node(office, children.size()),
                path(office),
                children.stream()
                        .map(child -> node(child, counts.getOrDefault(child.code(), 0)))
                        .toList(),
                office.canHaveStations());
    }

    private Node node(Office office, int below) {
        return new Node(view(office), office.kind().name(), below, office.from(), office.until());
    }

    private Organisation view(Office office) {
        return office.view(LocalDate.now(clock));
    }

    private Office office(String code) {
        return offices.find(code).orElseThrow(() -> Problem.notFound("policy.organisation.absent"));
    }

    private List<Organisation> path(Office office) {
        LinkedList<Organisation> path = new LinkedList<>();
        path.add(view(office));
        for (Office up = office; up.parent() != null; ) {
            up = office(up.parent());
            path.addFirst(view(up));
        }
        return List.copyOf(path);
    }
}
