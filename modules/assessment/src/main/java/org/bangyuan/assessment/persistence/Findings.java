package org.bangyuan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.assessment.domain.Finding;
import org.bangyuan.assessment.domain.FindingStep;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.StaffMember;

/** Findings one by one, within the jurisdiction of whoever asks. */
@ApplicationScoped
public class Findings {
    @PersistenceContext(unitName = "assessment")
    private EntityManager entities;

    public Optional<Finding> find(UUID id, StaffMember staff) {
        return query(id, staff).getResultStream().findFirst();
    }

    /**
     * Before it is changed: a pass that marks it waits, and so does a colleague. Read and locked in
     * one statement, so that whoever waited sees what the other has done, instead of failing on the
     * version that was read before.
     */
    public Optional<Finding> lock(UUID id, StaffMember staff) {
        return query(id, staff)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Finding> query(UUID id, StaffMember staff) {
        return entities.createQuery(
                        "select f from Finding f where f.id = :id and " + scope(staff),
                        Finding.class)
                .setParameter("id", id)
                .setParameter("organisation", staff.jurisdiction().organisation());
    }

    private static String scope(StaffMember staff) {
        Jurisdiction.Level level = staff.jurisdiction().level();
        return switch (level) {
            case CITY -> ":organisation = :organisation";
            case COUNTY -> "f.countyOrg = :organisation";
            case TOWN -> "f.townOrg = :organisation";
            case VILLAGE -> "f.villageOrg = :organisation";
        };
    }

    public void add(FindingStep step) {
        entities.persist(step);
    }

    /** The oldest first. */
    public List<FindingStep> steps(UUID finding) {
        return entities.createQuery(
                        "select s from FindingStep s where s.finding = :finding order by s.at, s.id",
                        FindingStep.class)
                .setParameter("finding", finding)
                .getResultList();
    }
}
