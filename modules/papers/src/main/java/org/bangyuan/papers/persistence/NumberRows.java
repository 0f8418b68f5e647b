package org.bangyuan.papers.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The rows of numbers. Who takes a number holds its row until the end of the transaction: the next
 * one waits, and a number that is rolled back is taken by whoever comes next. So there are no gaps.
 */
@ApplicationScoped
public class NumberRows {
    private static final String NEXT =
            "insert into papers.numbering as n (series, county_org, year, last)"
                    + " values (?1, ?2, ?3, 1)"
                    + " on conflict (series, county_org, year) do update set last = n.last + 1"
                    + " returning last";

    @PersistenceContext(unitName = "papers")
    private EntityManager entityManager;

    public int next(String series, String countyOrg, int year) {
        Number last =
                (Number)
                        entityManager
                                .createNativeQuery(NEXT)
                                .setParameter(1, series)
                                .setParameter(2, countyOrg)
                                .setParameter(3, year)
                                .getSingleResult();
        return last.intValue();
    }
}
