package org.bangyuan.cases.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.paging.Keyset;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.paging.Slice;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.platform.persistence.LongList;

/**
 * Lists of cases. The jurisdiction is a condition of every query, so what lies outside is never
 * read; tabs and lamps are comparisons of the day that is due. A slice begins at a row (ADR 0067).
 */
@Dependent
public class CaseLists {
    private static final String TABLE = "cases.assistance_case";
    private static final String ALIAS = "c";
    private static final String FROM = " from " + TABLE + " " + ALIAS + " where ";
    private static final Keyset NEWEST_FIRST = new Keyset(TABLE, ALIAS, "%s.received_on", false);
    private static final int MOST_OF_PERSON = 50;

    @PersistenceContext(unitName = "cases")
    private EntityManager entities;

    /** Begins at a row of the list, wherever that lies. */
    public Part<AssistanceCase> part(CaseDesk.Query query, ListScope scope, SliceRequest request) {
        return list(query, scope).part(request);
    }

    /** For lists that are short by nature. */
    public List<AssistanceCase> rows(CaseDesk.Query query, ListScope scope, PageRequest page) {
        return list(query, scope).page(page);
    }

    public void each(CaseDesk.Query query, ListScope scope, Consumer<AssistanceCase> reading) {
        list(query, scope).each(AssistanceCase::id, reading);
    }

    /** How many there are, exactly. */
    public long count(CaseDesk.Query query, ListScope scope) {
        return list(query, scope).count();
    }

    private LongList<AssistanceCase> list(CaseDesk.Query query, ListScope scope) {
        return list(CaseFilter.of(query, scope), keyset(query));
    }

    private LongList<AssistanceCase> list(CaseFilter filter, Keyset order) {
        return new LongList<>(
                entities, AssistanceCase.class, order, filter.condition(), filter::bind);
    }

    /**
     * Overdue comes first because it is due first; what nobody has to do comes last, either way.
     */
    private static Keyset keyset(CaseDesk.Query query) {
        boolean up = !query.descending();
        String key =
                switch (query.sort()) {
                    case URGENCY ->
                            up
                                    ? "coalesce(%s.due_on, date '9999-12-31')"
                                    : "coalesce(%s.due_on, date '0001-01-01')";
                    case RECEIVED -> "%s.received_on";
                    case APPLICANT -> "%s.applicant_name";
                    case STAGE -> "%s.stage";
                    case AMOUNT ->
                            up
                                    ? "coalesce(%s.amount_fen, " + Long.MAX_VALUE + ")"
                                    : "coalesce(%s.amount_fen, 0)";
                };
        return new Keyset(TABLE, ALIAS, key, up);
    }

    public Slice<AssistanceCase> slice(
            CaseDesk.Query query, ListScope scope, SliceRequest request) {
        return list(query, scope).slice(request);
    }

    /**
     * What stands around a list.
     *
     * @param tabs cases of each tab
     * @param found cases that the query finds, and their amounts
     */
    public record Sums(Map<CaseDesk.Tab, Long> tabs, long found, Money total) {}

    /** Every tab and the sum of the chosen one in one statement. */
    public Sums sums(CaseDesk.Query query, ListScope scope) {
        CaseFilter filter = CaseFilter.ofEveryTab(query, scope);
        List<String> sums = new ArrayList<>();
        for (CaseDesk.Tab tab : CaseDesk.Tab.values()) {
            sums.add("count(*) filter (where " + filter.tab(tab) + ")");
        }
        sums.add(
                "cast(coalesce(sum(c.amount_fen) filter (where "
                        + filter.tab(query.tab())
                        + "), 0) as bigint)");
        Query sumsOfTabs =
                entities.createNativeQuery(
                        "select " + String.join(", ", sums) + FROM + filter.condition());
        filter.bind(sumsOfTabs);
        Object[] result = (Object[]) sumsOfTabs.getSingleResult();
        Map<CaseDesk.Tab, Long> counts = new EnumMap<>(CaseDesk.Tab.class);
        for (CaseDesk.Tab tab : CaseDesk.Tab.values()) {
            counts.put(tab, ((Number) result[tab.ordinal()]).longValue());
        }
        long fen = ((Number) result[result.length - 1]).longValue();
        return new Sums(counts, counts.get(query.tab()), Money.ofFen(fen));
    }

    /** Cases of these people, the newest first. */
    public List<AssistanceCase> ofPersons(Collection<UUID> persons, ListScope scope) {
        return list(CaseFilter.ofJurisdiction(scope).persons(persons), NEWEST_FIRST)
                .page(new PageRequest(0, MOST_OF_PERSON));
    }
}
