package org.bangyuan.payments.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.payments.api.PaymentDesk.LineKind;
import org.bangyuan.payments.api.PaymentDesk.LineState;
import org.bangyuan.payments.domain.LineEvent;
import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.platform.paging.Keyset;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.platform.persistence.LongList;
import org.bangyuan.platform.security.Jurisdiction;

/** Payment lines and their journal. */
@ApplicationScoped
public class PaymentLines {
    private static final String OLDEST_FIRST = " order by l.grant.decidedOn, l.id";

    private static final String LINE = "payments.payment_line";
    private static final Keyset OLDEST_DECISION = new Keyset(LINE, "l", "%s.decided_on", true);
    private static final Keyset LATEST_RETURN = new Keyset(LINE, "l", "%s.returned_on", false);
    private static final Wanted EVERYTHING = new Wanted(null, null);

    @PersistenceContext(unitName = "payments")
    private EntityManager em;

    /** What pending lines are wanted: part of name or number, and a town; each may be null. */
    public record Wanted(String text, String townOrg) {}

    public void add(PaymentLine line) {
        em.persist(line);
    }

    public void append(LineEvent event) {
        em.persist(event);
    }

    /** Sends what has changed, so that a unique index sees it before what comes next. */
    public void flush() {
        em.flush();
    }

    /**
     * The lines, locked until the transaction ends and read afresh; always in the same order, so
     * that two of these wait for each other instead of dying. Those out of scope are left out.
     */
    public List<PaymentLine> lock(Jurisdiction jurisdiction, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var scope = new Scope(jurisdiction);
        return scope.bindLine(
                        query("l.id in :ids and " + scope.ofLine() + " order by l.id")
                                .setParameter("ids", ids))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** All lines of a list, locked. */
    public List<PaymentLine> lockOf(PaymentList list) {
        return query("l.listId = :list order by l.id")
                .setParameter("list", list.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public List<PaymentLine> of(PaymentList list) {
        return query("l.listId = :list" + OLDEST_FIRST)
                .setParameter("list", list.id())
                .getResultList();
    }

    /** Lines of a case that are paid or to be paid, locked: several where it was decided anew. */
    public List<PaymentLine> lockLiveOf(UUID caseId) {
        return query("l.grant.caseId = :case and l.state not in :over order by l.id")
                .setParameter("case", caseId)
                .setParameter("over", List.of(LineState.RETURNED, LineState.REVOKED))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public List<PaymentLine> ofCase(Jurisdiction jurisdiction, UUID caseId) {
        var scope = new Scope(jurisdiction);
        return scope.bindLine(
                        query(
                                        "l.grant.caseId = :case and "
                                                + scope.ofLine()
                                                + " order by l.approvedAt desc, l.id")
                                .setParameter("case", caseId))
                .setMaxResults(PageRequest.MOST)
                .getResultList();
    }

    /** 生活补助 of a person, whatever their ids; the latest month first. */
    public List<PaymentLine> livingOf(Jurisdiction jurisdiction, Collection<UUID> person) {
        var scope = new Scope(jurisdiction);
        return scope.bindLine(
                        query(
                                        "l.grant.applicant in :person and l.purpose.type = :living and "
                                                + scope.ofLine()
                                                + " order by l.purpose.month desc, l.approvedAt desc")
                                .setParameter("person", person)
                                .setParameter("living", AssistanceType.LIVING))
                .setMaxResults(PageRequest.MOST)
                .getResultList();
    }

    /** Whether the month's own amount is granted to the person and not returned, in any county. */
    public boolean isGranted(Collection<UUID> person, YearMonth month) {
        return !query(
                        "l.grant.applicant in :person and l.purpose.type = :living"
                                + " and l.purpose.kind = :grant and l.purpose.month = :month"
                                + " and l.state <> :returned")
                .setParameter("person", person)
                .setParameter("living", AssistanceType.LIVING)
                .setParameter("grant", LineKind.GRANT)
                .setParameter("month", month.toString())
                .setParameter("returned", LineState.RETURNED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whoever enters something for the same person waits until the end of the transaction. */
    public void lockPerson(UUID person) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext(?1))) as held")
                .setParameter(1, "payments.living|" + person)
                .getSingleResult();
    }

    /** The oldest decision first. */
    public Part<PaymentLine> pending(Jurisdiction of, Wanted wanted, SliceRequest request) {
        return list(of, LineState.PENDING, wanted, OLDEST_DECISION).part(request);
    }

    /** The latest first. */
    public Part<PaymentLine> returned(Jurisdiction of, SliceRequest request) {
        return returned(of).part(request);
    }

    /** As {@link #returned}, to the last one. */
    public void eachReturned(Jurisdiction of, Consumer<PaymentLine> reading) {
        returned(of).each(PaymentLine::id, reading);
    }

    /** How many lines came back, exactly. */
    public long countReturned(Jurisdiction of) {
        return returned(of).count();
    }

    private LongList<PaymentLine> returned(Jurisdiction of) {
        return list(of, LineState.RETURNED, EVERYTHING, LATEST_RETURN);
    }

    private static String narrowed(Wanted wanted) {
        return (wanted.text() == null
                        ? ""
                        : " and (l.applicant_name like #text escape '!' or l.case_number like #text"
                                + " escape '!' or l.decision like #text escape '!')")
                + (wanted.townOrg() == null ? "" : " and l.town_org = #town");
    }

    private LongList<PaymentLine> list(
            Jurisdiction of, LineState state, Wanted wanted, Keyset order) {
        var scope = new Scope(of);
        String condition =
                "l.state = '" + state.name() + "' and " + scope.ofLineRow() + narrowed(wanted);
        return new LongList<>(
                em,
                PaymentLine.class,
                order,
                condition,
                query -> bind(scope.bindLine(query), wanted));
    }

    private static void bind(Query query, Wanted wanted) {
        if (wanted.text() != null) {
            query.setParameter("text", "%" + wanted.text().replaceAll("([!%_])", "!$1") + "%");
        }
        if (wanted.townOrg() != null) {
            query.setParameter("town", wanted.townOrg());
        }
    }

    /** Count and total of a list, added up by the database and not by us. */
    public PaymentList.Sums sums(PaymentList list) {
        em.flush();
        Object[] row =
                (Object[])
                        em.createNativeQuery(
                                        "select count(*), coalesce(sum(amount_fen), 0)::bigint"
                                                + " from payments.payment_line where list_id = ?1")
                                .setParameter(1, list.id())
                                .getSingleResult();
        return new PaymentList.Sums(
                ((Number) row[0]).longValue(), Money.ofFen(((Number) row[1]).longValue()));
    }

    /** Lines of a list that are neither paid nor returned. */
    public long open(PaymentList list) {
        em.flush();
        return em.createQuery(
                        "select count(l) from PaymentLine l where l.listId = :list"
                                + " and l.state not in :over",
                        Long.class)
                .setParameter("list", list.id())
                .setParameter("over", List.of(LineState.PAID, LineState.RETURNED))
                .getSingleResult();
    }

    /** Where the money stands, each figure by its own index, all in one statement. */
    public PaymentDesk.Overview overview(Jurisdiction jurisdiction, Year year) {
        var scope = new Scope(jurisdiction);
        String lines =
                " from payments.payment_line l where " + scope.ofLineRow() + " and l.state = ";
        String lists =
                "(select count(*) from payments.payment_list p where "
                        + scope.ofListRow()
                        + " and p.state = ";
        String sum = "(select cast(coalesce(sum(l.amount_fen), 0) as bigint)" + lines;
        Query figures =
                em.createNativeQuery(
                        "select (select count(*)"
                                + lines
                                + "'PENDING'), "
                                + sum
                                + "'PENDING'), (select count(*)"
                                + lines
                                + "'PENDING' and l.replaces is not null), "
                                + lists
                                + "'MADE'), "
                                + lists
                                + "'SUBMITTED'), "
                                + lists
                                + "'CHECKED'), "
                                + sum
                                + "'CHECKED'), "
                                + sum
                                + "'PAID' and l.paid_on >= #first and l.paid_on < #next)");
        figures.setParameter("first", Date.valueOf(year.atDay(1)));
        figures.setParameter("next", Date.valueOf(year.plusYears(1).atDay(1)));
        Object[] row = (Object[]) scope.bindLine(figures).getSingleResult();
        return new PaymentDesk.Overview(
                number(row[0]),
                Money.ofFen(number(row[1])),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                Money.ofFen(number(row[6])),
                Money.ofFen(number(row[7])));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Numbers of the lists that the lines are on, by list. */
    public List<PaymentList> listsOf(Collection<PaymentLine> lines) {
        List<UUID> ids = new ArrayList<>();
        lines.stream().filter(l -> l.listId() != null).map(PaymentLine::listId).forEach(ids::add);
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select p from PaymentList p where p.id in :ids", PaymentList.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private TypedQuery<PaymentLine> query(String where) {
        return em.createQuery("select l from PaymentLine l where " + where, PaymentLine.class);
    }
}
