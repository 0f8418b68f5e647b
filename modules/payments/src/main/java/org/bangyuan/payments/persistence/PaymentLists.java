package org.bangyuan.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.UUID;
import java.util.function.Consumer;
import org.bangyuan.payments.api.PaymentDesk.ListState;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.platform.paging.Count;
import org.bangyuan.platform.paging.Keyset;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.paging.Slice;
import org.bangyuan.platform.paging.SliceRequest;
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

    /** The newest first; a null state stands for all. */
    public Part<PaymentList> part(Jurisdiction of, ListState state, SliceRequest request) {
        String limit = " limit " + (Count.MOST + 1);
        Query count = nativeQuery("select count(*) from (select 1", of, state, limit + ") found");
        return new Part<>(
                slice(of, state, request),
                Count.of(((Number) count.getSingleResult()).longValue()));
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private Slice<PaymentList> slice(Jurisdiction of, ListState state, SliceRequest request) {
        Query rows = nativeQuery(null, of, state, NEWEST_FIRST.slice(request));
        if (request.row() != null) {
            rows.setParameter("row", request.row().toString());
        }
        return Slice.of(request, rows.getResultList());
    }

    /** To the last row, few of them in memory; what was read is let go of. */
    public void each(Jurisdiction of, ListState state, Consumer<PaymentList> reading) {
        SliceRequest request = SliceRequest.first(PageRequest.MOST);
        while (request != null) {
            Slice<PaymentList> slice = slice(of, state, request);
            slice.rows().forEach(reading);
            em.clear();
            request = request.following(slice, PaymentList::id);
        }
    }

    /** How many there are, exactly; a null state stands for all. */
    public long countOf(Jurisdiction of, ListState state) {
        Query count = nativeQuery("select count(*)", of, state, "");
        return ((Number) count.getSingleResult()).longValue();
    }

    /**
     * @param select null for the lists themselves
     */
    private Query nativeQuery(String select, Jurisdiction of, ListState state, String rest) {
        var scope = new Scope(of);
        String from =
                " from payments.payment_list p where "
                        + scope.ofListRow()
                        + (state == null ? "" : " and p.state = '" + state.name() + "'")
                        + rest;
        return scope.bindList(
                select == null
                        ? em.createNativeQuery("select p.*" + from, PaymentList.class)
                        : em.createNativeQuery(select + from));
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
