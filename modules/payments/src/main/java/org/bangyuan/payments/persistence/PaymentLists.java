package org.bangyuan.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.bangyuan.payments.api.PaymentDesk.ListState;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Jurisdiction;

/** Payment lists, within a jurisdiction: a list elsewhere is not found. */
@ApplicationScoped
public class PaymentLists {
    @PersistenceContext(unitName = "payments")
    private EntityManager em;

    public void add(PaymentList list) {
        em.persist(list);
    }

    /**
     * @throws Problem NOT_FOUND
     */
    public PaymentList get(Jurisdiction jurisdiction, UUID id) {
        return find(jurisdiction, id, LockModeType.NONE);
    }

    /**
     * Locked until the transaction ends: whoever else works on the list waits and then finds it
     * changed.
     *
     * @throws Problem NOT_FOUND
     */
    public PaymentList lock(Jurisdiction jurisdiction, UUID id) {
        return find(jurisdiction, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private PaymentList find(Jurisdiction jurisdiction, UUID id, LockModeType lock) {
        var scope = new Scope(jurisdiction);
        return scope.bindList(query("p.id = :id and " + scope.ofList()).setParameter("id", id))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("payments.list-unknown"));
    }

    /** The newest first; a null state stands for all. */
    public Page<PaymentList> page(Jurisdiction jurisdiction, ListState state, PageRequest page) {
        var scope = new Scope(jurisdiction);
        String where = scope.ofList() + (state == null ? "" : " and p.state = :state");
        TypedQuery<Long> count =
                em.createQuery("select count(p) from PaymentList p where " + where, Long.class);
        TypedQuery<PaymentList> rows = query(where + " order by p.madeAt desc, p.id");
        for (TypedQuery<?> query : List.of(count, rows)) {
            scope.bindList(query);
            if (state != null) {
                query.setParameter("state", state);
            }
        }
        return new Page<>(
                rows.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList(),
                count.getSingleResult());
    }

    public long count(Jurisdiction jurisdiction, ListState state) {
        var scope = new Scope(jurisdiction);
        return scope.bindList(
                        em.createQuery(
                                        "select count(p) from PaymentList p where p.state = :state and "
                                                + scope.ofList(),
                                        Long.class)
                                .setParameter("state", state))
                .getSingleResult();
    }

    private TypedQuery<PaymentList> query(String where) {
        return em.createQuery("select p from PaymentList p where " + where, PaymentList.class);
    }
}
