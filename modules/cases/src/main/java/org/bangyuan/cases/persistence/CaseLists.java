package org.bangyuan.cases.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.paging.PageRequest;

/**
 * Lists of cases. The jurisdiction is a condition of every query, so what lies outside is never
 * read; tabs and lamps are comparisons of the day that is due.
 */
@Dependent
public class CaseLists {
    private static final String FROM = " from AssistanceCase c where ";
    private static final int MOST_OF_PERSON = 50;

    @PersistenceContext(unitName = "cases")
    private EntityManager entities;

    public List<AssistanceCase> rows(CaseDesk.Query query, ListScope scope, PageRequest page) {
        CaseFilter filter = CaseFilter.of(query, scope);
        TypedQuery<AssistanceCase> rows =
                entities.createQuery(
                        "select c" + FROM + filter.condition() + " order by " + order(query),
                        AssistanceCase.class);
        filter.bind(rows);
        return rows.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
    }

    /** Overdue comes first because it is due first; what nobody has to do comes last. */
    private static String order(CaseDesk.Query query) {
        String direction = query.descending() ? " desc" : " asc";
        String column =
                switch (query.sort()) {
                    case URGENCY -> "c.dueOn";
                    case RECEIVED -> "c.receivedOn";
                    case APPLICANT -> "c.applicant.name";
                    case STAGE -> "c.stage";
                    case AMOUNT -> "c.amountFen";
                };
        return column + direction + " nulls last, c.receivedOn, c.number";
    }

    public long count(CaseDesk.Query query, ListScope scope) {
        CaseFilter filter = CaseFilter.of(query, scope);
        TypedQuery<Long> count =
                entities.createQuery("select count(c)" + FROM + filter.condition(), Long.class);
        filter.bind(count);
        return count.getSingleResult();
    }

    /** Every tab in one statement. */
    public Map<CaseDesk.Tab, Long> counts(CaseDesk.Query query, ListScope scope) {
        CaseFilter filter = CaseFilter.ofEveryTab(query, scope);
        List<String> sums = new ArrayList<>();
        for (CaseDesk.Tab tab : CaseDesk.Tab.values()) {
            sums.add("sum(case when " + filter.tab(tab) + " then 1 else 0 end)");
        }
        TypedQuery<Object[]> sumsOfTabs =
                entities.createQuery(
                        "select " + String.join(", ", sums) + FROM + filter.condition(),
                        Object[].class);
        filter.bind(sumsOfTabs);
        Object[] result = sumsOfTabs.getSingleResult();
        Map<CaseDesk.Tab, Long> counts = new EnumMap<>(CaseDesk.Tab.class);
        for (CaseDesk.Tab tab : CaseDesk.Tab.values()) {
            Number sum = (Number) result[tab.ordinal()];
            counts.put(tab, sum == null ? 0 : sum.longValue());
        }
        return counts;
    }

    public Money total(CaseDesk.Query query, ListScope scope) {
        CaseFilter filter = CaseFilter.of(query, scope);
        TypedQuery<Number> sum =
                entities.createQuery(
                        "select sum(c.amountFen)" + FROM + filter.condition(), Number.class);
        filter.bind(sum);
        Number fen = sum.getSingleResult();
        return fen == null ? Money.ZERO : Money.ofFen(fen.longValue());
    }

    /** Cases of these people, the newest first. */
    public List<AssistanceCase> ofPersons(Collection<UUID> persons, ListScope scope) {
        CaseFilter filter = CaseFilter.ofJurisdiction(scope).persons(persons);
        TypedQuery<AssistanceCase> rows =
                entities.createQuery(
                        "select c"
                                + FROM
                                + filter.condition()
                                + " order by c.receivedOn desc, c.number desc",
                        AssistanceCase.class);
        filter.bind(rows);
        return rows.setMaxResults(MOST_OF_PERSON).getResultList();
    }
}
