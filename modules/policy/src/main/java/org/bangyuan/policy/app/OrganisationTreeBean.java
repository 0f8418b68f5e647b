package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
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

    protected OrganisationTreeBean() {} // for the container only

    @Inject
    public OrganisationTreeBean(Offices offices) {
        this.offices = offices;
    }

    @Override
    public Branch at(String code) {
        Office office = office(code == null || code.isBlank() ? AreaCode.WENZHOU.code() : code);
        List<Office> children = offices.below(office.code());
        Map<String, Integer> counts = offices.countsBelow(office.code());
        return new Branch(
                new Node(office.view(), office.kind().name(), children.size()),
                path(office),
                children.stream()
                        .map(
                                child ->
                                        new Node(
                                                child.view(),
                                                child.kind().name(),
                                                counts.getOrDefault(child.code(), 0)))
                        .toList(),
                office.canHaveStations());
    }

    private Office office(String code) {
        return offices.find(code).orElseThrow(() -> Problem.notFound("policy.organisation.absent"));
    }

    private List<Organisation> path(Office office) {
        LinkedList<Organisation> path = new LinkedList<>();
        path.add(office.view());
        for (Office up = office; up.parent() != null; ) {
            up = office(up.parent());
            path.addFirst(up.view());
        }
        return List.copyOf(path);
    }
}
