package org.bangyuan.registry.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.bangyuan.platform.paging.Count;
import org.bangyuan.platform.paging.Keyset;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.platform.persistence.LongList;
import org.bangyuan.registry.api.People.Order;
import org.bangyuan.registry.domain.Person;

/**
 * Long lists of people, within the scope. A slice begins at a row and not after a number of rows,
 * and there is an index for each order and kind of jurisdiction, so no page reads what it does not
 * show.
 */
@ApplicationScoped
public class PersonLists {
    private static final String TABLE = "registry.person";
    private static final Order BY_NAME = new Order(Order.By.NAME, true);

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    /**
     * Two ways, by how many the filter means: where they are few they are gathered and put in
     * order, where they are many the list is walked from the row on until the page is full.
     */
    public Part<Person> part(PersonFilter filter, Scope scope, Order order, SliceRequest request) {
        Count count = count(filter, scope);
        boolean isWalked = count.open() || filter.isEverybody();
        String condition =
                isWalked
                        ? whom(scope, filter.walking())
                        : "p.id = any(array(select p.id from "
                                + TABLE
                                + " p where "
                                + whom(scope, filter.gathering())
                                + " limit "
                                + (Count.MOST + 1)
                                + "))";
        return new Part<>(list(filter, scope, order, condition).slice(request), count);
    }

    /** In the order of the names; for the few that a search box shows. */
    public List<Person> page(PersonFilter filter, Scope scope, PageRequest page) {
        return gathered(filter, scope).page(page);
    }

    /** Exact up to {@link Count#MOST}. */
    public Count count(PersonFilter filter, Scope scope) {
        return gathered(filter, scope).bounded();
    }

    private LongList<Person> gathered(PersonFilter filter, Scope scope) {
        return list(filter, scope, BY_NAME, whom(scope, filter.gathering()));
    }

    private LongList<Person> list(PersonFilter filter, Scope scope, Order order, String condition) {
        return new LongList<>(
                entities,
                Person.class,
                keyset(order),
                condition,
                query -> bind(query, filter, scope));
    }

    private static String whom(Scope scope, String condition) {
        return "p.merged_into is null and " + scope.columns("p") + " and " + condition;
    }

    private static Keyset keyset(Order order) {
        String key =
                switch (order.by()) {
                    case NAME -> "%s.sort_name";
                    case BORN -> "%s.born";
                    case RECORDED -> "";
                };
        return new Keyset(TABLE, "p", key, order.isAscending());
    }

    private static void bind(Query query, PersonFilter filter, Scope scope) {
        if (scope.organisation() != null) {
            query.setParameter("organisation", scope.organisation());
        }
        filter.values().forEach(query::setParameter);
    }
}
