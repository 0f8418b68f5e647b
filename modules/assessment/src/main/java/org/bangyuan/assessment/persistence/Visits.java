package org.bangyuan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.assessment.domain.Visit;
import org.bangyuan.platform.security.StaffMember;

/** Records of visits, within the jurisdiction of whoever asks. */
@ApplicationScoped
public class Visits {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "assessment")
    private EntityManager entities;

    public void add(Visit visit) {
        entities.persist(visit);
    }

    public Optional<Visit> find(UUID id, StaffMember staff) {
        return query("v.id = :id", staff).setParameter("id", id).getResultStream().findFirst();
    }

    /** Of the person, or of the household; null where there is none. */
    public List<Visit> of(UUID person, UUID household, StaffMember staff) {
        return query("(v.person = :person or v.household = :household)", staff)
                .setParameter("person", person)
                .setParameter("household", household == null ? person : household)
                .getResultList();
    }

    public List<Visit> ofHousehold(UUID household, StaffMember staff) {
        return query("v.household = :household", staff)
                .setParameter("household", household)
                .getResultList();
    }

    public List<Visit> latest(StaffMember staff) {
        return query("v.annulledAt is null", staff).getResultList();
    }

    public Optional<Visit> withPhoto(UUID photo, StaffMember staff) {
        return query("Visit v join v.photos p", "p.file = :photo", staff)
                .setParameter("photo", photo)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Visit> query(String condition, StaffMember staff) {
        return query("Visit v", condition, staff);
    }

    private TypedQuery<Visit> query(String from, String condition, StaffMember staff) {
        String scope =
                switch (staff.jurisdiction().level()) {
                    case CITY -> ":organisation = :organisation";
                    case COUNTY -> "v.countyOrg = :organisation";
                    case TOWN -> "v.townOrg = :organisation";
                    case VILLAGE -> "v.villageOrg = :organisation";
                };
        return entities.createQuery(
                        "select v from "
                                + from
                                + " where "
                                + condition
                                + " and "
                                + scope
                                + " order by v.visitedOn desc, v.recordedAt desc",
                        Visit.class)
                .setParameter("organisation", staff.jurisdiction().organisation())
                .setMaxResults(MOST);
    }
}
