package org.bangyuan.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.UUID;
import java.util.function.Consumer;
import org.bangyuan.payments.api.PaymentDesk.ListState;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.platform.paging.Keyset;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.platform.persistence.LongList;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Jurisdiction;

/** Payment lists, within a jurisdiction: a list elsewhere is not found. */
@ApplicationScoped
public class PaymentLists {
    private static final Keyset NEWEST_FIRST =
            new Keyset("payments.payment_list", "p", "%s.made_at", false);

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

    /** Number of the list on which somebody has found a line. */
    public String number(UUID id) {
        return em.find(PaymentList.class, id).number();
    }

    /** The newest first; a null state stands for all. */
    public Part<PaymentList> part(Jurisdiction of, ListState state, SliceRequest request) {
        return list(of, state).part(request);
    }

    public void each(Jurisdiction of, ListState state, Consumer<PaymentList> reading) {
        list(of, state).each(PaymentList::id, reading);
    }

    /** How many there are, exactly; a null state stands for all. */
    public long count(Jurisdiction of, ListState state) {
        return list(of, state).count();
    }

    private LongList<PaymentList> list(Jurisdiction of, ListState state) {
        var scope = new Scope(of);
        String condition =
                scope.ofListRow() + (state == null ? "" : " and p.state = '" + state.name() + "'");
        return new LongList<>(em, PaymentList.class, NEWEST_FIRST, condition, scope::bindList);
    }

    private TypedQuery<PaymentList> query(String where) {
        return em.createQuery("select p from PaymentList p where " + where, PaymentList.class);
    }
}
