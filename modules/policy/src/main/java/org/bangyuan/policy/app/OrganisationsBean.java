package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.platform.security.Jurisdiction.Level;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.policy.domain.Office;
import org.bangyuan.policy.persistence.Offices;

/** 机构. The tree is public. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrganisationsBean implements Organisations {
    private Offices offices;
    private OrganisationCopy copy;
    private Clock clock;

    protected OrganisationsBean() {} // for the container only

    @Inject
    public OrganisationsBean(Offices offices, OrganisationCopy copy, Clock clock) {
        this.offices = offices;
        this.copy = copy;
        this.clock = clock;
    }

    private Organisation view(Office office) {
        return office.view(LocalDate.now(clock));
    }

    @Override
    public Optional<Organisation> find(String code) {
        return office(code).map(this::view);
    }

    @Override
    public Organisation get(String code) {
        return view(existing(code));
    }

    private Optional<Office> office(String code) {
        return copy.current().map(tree -> tree.find(code)).orElseGet(() -> offices.find(code));
    }

    private Office existing(String code) {
        return office(code).orElseThrow(() -> Problem.notFound("policy.organisation.absent"));
    }

    @Override
    public List<Organisation> counties() {
        return views(
                copy.current()
                        .map(tree -> tree.ofLevel(Level.COUNTY))
                        .orElseGet(() -> offices.ofLevel(Level.COUNTY)));
    }

    private List<Organisation> views(List<Office> found) {
        return found.stream().map(this::view).toList();
    }

    @Override
    public List<Organisation> downToTowns() {
        return views(
                copy.current()
                        .map(tree -> tree.downTo(Level.TOWN))
                        .orElseGet(() -> offices.downTo(Level.TOWN)));
    }

    @Override
    public List<Organisation> below(String code) {
        return views(
                copy.current().map(tree -> tree.below(code)).orElseGet(() -> offices.below(code)));
    }

    @Override
    public Handling handlingAt(String code) {
        Office office = existing(code);
        return switch (office.level()) {
            case CITY -> new Handling(null, null, null);
            case COUNTY -> new Handling(code, null, null);
            case TOWN -> new Handling(office.parent(), code, null);
            case VILLAGE -> new Handling(existing(office.parent()).parent(), office.parent(), code);
        };
    }
}
