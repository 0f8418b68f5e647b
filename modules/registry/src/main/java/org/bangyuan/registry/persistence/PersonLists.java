package org.bangyuan.registry.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.function.Consumer;
import org.bangyuan.platform.paging.Count;
import org.bangyuan.platform.paging.Keyset;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.paging.Slice;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.registry.api.People.Order;
import org.bangyuan.registry.domain.Person;

/**
 * Long lists of people, within the scope. A slice begins at a row and not after a number of rows,
 * and there is an index for each order and kind of jurisdiction, so no page reads what it does not
 * show.
 */
@ApplicationScoped
public class PersonLists {
    private static final String FROM = " from registry.person p where p.merged_into is null and ";

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    /** A slice and how many rows there are in all. */
    public record Part(Slice<Person> slice, Count count) {}

    /**
     * Two ways, by how many the filter means: where they are few they are gathered and put in
     * order, where they are many the list is walked from the row on until the page is full.
     */
    public Part part(PersonFilter filter, Scope scope, Order order, SliceRequest request) {
        Count count = count(filter, scope);
        boolean isWalked = count.open() || filter.isEverybody();
        String whom =
                isWalked
                        ? FROM + scope.columns("p") + " and " + filter.walking()
                        : " from registry.person p where p.id = any(array("
                                + gathered("p.id", filter, scope)
                                + "))";
        return new Part(slice(whom, order, request, query -> bind(query, filter, scope)), count);
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private Slice<Person> slice(
            String whom, Order order, SliceRequest request, Consumer<Query> binding) {
        Query query =
                entities.createNativeQuery(
                        "select p.*" + whom + keyset(order).slice(request), Person.class);
        if (request.row() != null) {
            query.setParameter("row", request.row().toString());
        }
        binding.accept(query);
        return Slice.of(request, query.getResultList());
    }

    private static Keyset keyset(Order order) {
        String key =
                switch (order.by()) {
                    case NAME -> "%s.sort_name";
                    case BORN -> "%s.born";
                    case RECORDED -> "";
                };
        return new Keyset("registry.person", "p", key, order.isAscending());
    }

    private static String gathered(String what, PersonFilter filter, Scope scope) {
        return "select "
                + what
                + FROM
                + scope.columns("p")
                + " and "
                + filter.gathering()
                + " limit "
                + (Count.MOST + 1);
    }

    /** In the order of the names; for the few that a search box shows. */
    @SuppressWarnings("unchecked") // rows of a native query
    public List<Person> page(PersonFilter filter, Scope scope, PageRequest page) {
        Query query =
                entities.createNativeQuery(
                        "select p.*"
                                + FROM
                                + scope.columns("p")
                                + " and "
                                + filter.gathering()
                                + " order by p.sort_name, p.id limit "
                                + page.size()
                                + " offset "
                                + page.offset(),
                        Person.class);
        bind(query, filter, scope);
        return query.getResultList();
    }

    /** Exact up to {@link Count#MOST}. */
    public Count count(PersonFilter filter, Scope scope) {
        Query query =
                entities.createNativeQuery(
                        "select count(*) from (" + gathered("1", filter, scope) + ") found");
        bind(query, filter, scope);
        return Count.of(((Number) query.getSingleResult()).longValue());
    }

    private static void bind(Query query, PersonFilter filter, Scope scope) {
        if (scope.organisation() != null) {
            query.setParameter("organisation", scope.organisation());
        }
        filter.values().forEach(query::setParameter);
    }
}
