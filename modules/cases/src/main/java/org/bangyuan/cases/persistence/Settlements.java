package org.bangyuan.cases.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.cases.domain.Settlement;

/** 结算单登记: of all counties, because a number is used once among them. */
@Dependent
public class Settlements {
    private static final int MOST = 200;

    /** Of two at once the second waits here for the first and then finds the number used. */
    private static final String TAKE =
            """
            insert into cases.settlement (id, version, case_id, county_org, institution, number,
                institution_key, number_key, channel, settled_on, in_scope_fen,
                recorded_by, recorded_name, recorded_at)
            values (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            on conflict (institution_key, number_key) where withdrawn_at is null do nothing
            """;

    @PersistenceContext(unitName = "cases")
    private EntityManager entities;

    /**
     * The database decides.
     *
     * @return false if the number is used
     */
    public boolean take(Settlement settlement) {
        Settlement.Facts facts = settlement.facts();
        return entities.createNativeQuery(TAKE)
                        .setParameter(1, settlement.id())
                        .setParameter(2, settlement.matter())
                        .setParameter(3, settlement.countyOrg())
                        .setParameter(4, facts.institution())
                        .setParameter(5, facts.number())
                        .setParameter(6, settlement.institutionKey())
                        .setParameter(7, settlement.numberKey())
                        .setParameter(8, facts.channel().name())
                        .setParameter(9, facts.settledOn())
                        .setParameter(10, facts.inScope().fen())
                        .setParameter(11, settlement.by())
                        .setParameter(12, settlement.name())
                        .setParameter(13, settlement.at().atOffset(java.time.ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    /** Which matter holds the number now. */
    public Optional<Settlement> holding(Settlement wanted) {
        return entities.createQuery(
                        "select s from Settlement s where s.institutionKey = :institution"
                                + " and s.numberKey = :number and s.withdrawnAt is null",
                        Settlement.class)
                .setParameter("institution", wanted.institutionKey())
                .setParameter("number", wanted.numberKey())
                .getResultStream()
                .findFirst();
    }

    /** Oldest first. */
    public List<Settlement> of(UUID matter) {
        return entities.createQuery(
                        "select s from Settlement s where s.matter = :matter order by s.at, s.id",
                        Settlement.class)
                .setParameter("matter", matter)
                .setMaxResults(MOST)
                .getResultList();
    }

    public Optional<Settlement> find(UUID matter, UUID id) {
        return Optional.ofNullable(entities.find(Settlement.class, id))
                .filter(settlement -> settlement.matter().equals(matter));
    }
}
