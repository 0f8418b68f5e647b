package org.bangyuan.registry.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bangyuan.engine.facts.RegisterKind;

/** 建档立卡 counted set by set, within a scope; three statements for a whole overview. */
@ApplicationScoped
public class RegisterCounts {
    /**
     * People on a register on the day with what is counted of them. Who is believed to live where
     * or to be a veteran is asked in the form that the index of the person answers, as in lists.
     */
    private static final String LISTED =
            " from (select f.kind, f.person_id from registry.register_period f"
                    + " where f.superseded_at is null and f.valid_from <= #day"
                    + " and (f.valid_to is null or f.valid_to >= #day)%2$s offset 0) f"
                    + " join registry.person p on p.id = f.person_id"
                    + " and p.merged_into is null"
                    + " left join registry.household_member h on h.person_id = p.id"
                    + " and coalesce(h.superseded_at, 'infinity') = 'infinity'"
                    + " and h.valid_from <= #day and (h.valid_to is null or h.valid_to >= #day)"
                    + " left join registry.identity_period v on v.person_id = p.id"
                    + " and v.identity = 'VETERAN'"
                    + " and coalesce(v.superseded_at, 'infinity') = 'infinity'"
                    + " and v.valid_from <= #day and (v.valid_to is null or v.valid_to >= #day)"
                    + " where %1$s";

    private static final String PEOPLE =
            "count(distinct p.id), count(distinct h.household_id),"
                    + " count(distinct p.id) filter (where v.id is not null)";
    private static final String JOINED =
            "select p.%2$s, count(distinct p.id), 0 from registry.register_period f"
                    + " join registry.person p on p.id = f.person_id and p.merged_into is null"
                    + " where f.kind = #kind and f.superseded_at is null"
                    + " and f.valid_from between #first and #last and %1$s and not exists"
                    + " (select 1 from registry.register_period g where g.person_id = f.person_id"
                    + " and g.kind = f.kind and g.superseded_at is null"
                    + " and g.valid_to = f.valid_from - 1) group by p.%2$s";
    private static final String LEFT =
            "select p.%2$s, 0, count(distinct p.id) from registry.register_period f"
                    + " join registry.person p on p.id = f.person_id and p.merged_into is null"
                    + " where f.kind = #kind and f.superseded_at is null"
                    + " and f.valid_to between #first and #last and %1$s and not exists"
                    + " (select 1 from registry.register_period g where g.person_id = f.person_id"
                    + " and g.kind = f.kind and g.superseded_at is null"
                    + " and g.valid_from = f.valid_to + 1) group by p.%2$s";
    private static final String MONTHS =
            "with period as (select f.person_id, f.valid_from, f.valid_to"
                    + " from registry.register_period f join registry.person p"
                    + " on p.id = f.person_id and p.merged_into is null where f.kind = #kind"
                    + " and f.superseded_at is null and %s),"
                    + " month as (select cast(m as date) as first, least(cast(m + interval '1 month'"
                    + " - interval '1 day' as date), cast(#day as date)) as last, cast(m + interval '1 month'"
                    + " - interval '1 day' as date) as whole from generate_series("
                    + "cast(#first as timestamp), cast(#day as timestamp), interval '1 month') m)"
                    + " select month.first,"
                    + " count(distinct f.person_id) filter (where f.valid_from <= month.last"
                    + " and (f.valid_to is null or f.valid_to >= month.last)),"
                    + " count(distinct f.person_id) filter (where f.valid_from <= month.last"
                    + " and (f.valid_to is null or f.valid_to >= month.last) and exists (select 1"
                    + " from registry.identity_period v where v.person_id = f.person_id"
                    + " and v.identity = 'VETERAN'"
                    + " and coalesce(v.superseded_at, 'infinity') = 'infinity'"
                    + " and v.valid_from <= month.last"
                    + " and (v.valid_to is null or v.valid_to >= month.last))),"
                    + " count(distinct f.person_id) filter (where f.valid_from between month.first"
                    + " and month.whole and not exists (select 1 from period g"
                    + " where g.person_id = f.person_id and g.valid_to = f.valid_from - 1)),"
                    + " count(distinct f.person_id) filter (where f.valid_to between month.first"
                    + " and month.whole and not exists (select 1 from period g"
                    + " where g.person_id = f.person_id and g.valid_from = f.valid_to + 1))"
                    + " from month left join period f on f.valid_from <= month.whole"
                    + " and (f.valid_to is null or f.valid_to >= month.first)"
                    + " group by month.first order by month.first";

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    /** Rows: kind, people, households, veterans. */
    public List<Object[]> registers(Scope scope, LocalDate day) {
        Query query =
                query(
                        "select f.kind, "
                                + PEOPLE
                                + String.format(LISTED, scope.columns("p"), "")
                                + " group by f.kind",
                        scope);
        query.setParameter("day", Date.valueOf(day));
        return rows(query);
    }

    /**
     * Rows: organisation, people, households, veterans.
     *
     * @param isByTown by town, else by county
     */
    public List<Object[]> areas(Scope scope, RegisterKind kind, LocalDate day, boolean isByTown) {
        String column = column(isByTown);
        Query query =
                query(
                        "select p."
                                + column
                                + ", "
                                + PEOPLE
                                + String.format(LISTED, scope.columns("p"), " and f.kind = #kind")
                                + " group by p."
                                + column,
                        scope);
        query.setParameter("day", Date.valueOf(day));
        query.setParameter("kind", kind.name());
        return rows(query);
    }

    /** Rows: organisation, joined, left; in the month. */
    public List<Object[]> turns(Scope scope, RegisterKind kind, YearMonth month, boolean isByTown) {
        String joined = String.format(JOINED, scope.columns("p"), column(isByTown));
        String left = String.format(LEFT, scope.columns("p"), column(isByTown));
        Query query =
                query(
                        "select t.area, sum(t.joined), sum(t.gone) from ("
                                + joined
                                + " union all "
                                + left
                                + ") t (area, joined, gone) group by t.area",
                        scope);
        query.setParameter("kind", kind.name());
        query.setParameter("first", Date.valueOf(month.atDay(1)));
        query.setParameter("last", Date.valueOf(month.atEndOfMonth()));
        return rows(query);
    }

    /** Rows: first day of the month, people and veterans at its end, joined, left. */
    public List<Object[]> months(Scope scope, RegisterKind kind, YearMonth first, LocalDate day) {
        Query query = query(String.format(MONTHS, scope.columns("p")), scope);
        query.setParameter("kind", kind.name());
        query.setParameter("first", Date.valueOf(first.atDay(1)));
        query.setParameter("day", Date.valueOf(day));
        return rows(query);
    }

    private static String column(boolean isByTown) {
        return isByTown ? "town_org" : "county_org";
    }

    private Query query(String sql, Scope scope) {
        Query query = entities.createNativeQuery(sql);
        if (scope.organisation() != null) {
            query.setParameter("organisation", scope.organisation());
        }
        return query;
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
