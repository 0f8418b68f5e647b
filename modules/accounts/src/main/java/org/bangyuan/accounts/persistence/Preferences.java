package org.bangyuan.accounts.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bangyuan.accounts.api.ListPreferences.ListPreference;
import org.bangyuan.accounts.api.ListPreferences.SavedFilter;

/** What the accounts like: read in one statement with every list. */
@ApplicationScoped
public class Preferences {
    @PersistenceContext(unitName = "accounts")
    private EntityManager entities;

    /** Everything about one list; size 0 where nothing was chosen. */
    @SuppressWarnings("unchecked") // rows of a native query
    public ListPreference of(String username, String list) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select p.page_size, p.hidden, null, null"
                                        + " from accounts.list_preference p"
                                        + " where p.username = #who and p.list = #list union all"
                                        + " select null, null, f.name, f.query"
                                        + " from accounts.saved_filter f"
                                        + " where f.username = #who and f.list = #list order by 3")
                        .setParameter("who", username)
                        .setParameter("list", list)
                        .getResultList();
        int size = 0;
        Set<String> hidden = new TreeSet<>();
        List<SavedFilter> filters = new java.util.ArrayList<>();
        for (Object[] row : rows) {
            if (row[0] == null) {
                filters.add(new SavedFilter((String) row[2], (String) row[3]));
            } else {
                size = ((Number) row[0]).intValue();
                hidden.addAll(Set.of(((String) row[1]).split(" ")));
            }
        }
        hidden.remove("");
        return new ListPreference(size, hidden, filters);
    }

    public void remember(String username, String list, int size, Set<String> hidden) {
        entities.createNativeQuery(
                        "insert into accounts.list_preference (username, list, page_size, hidden)"
                                + " values (#who, #list, #size, #hidden) on conflict (username,"
                                + " list) do update set page_size = excluded.page_size,"
                                + " hidden = excluded.hidden")
                .setParameter("who", username)
                .setParameter("list", list)
                .setParameter("size", size)
                .setParameter("hidden", String.join(" ", new TreeSet<>(hidden)))
                .executeUpdate();
    }

    public void save(String username, String list, SavedFilter filter, Instant at) {
        entities.createNativeQuery(
                        "insert into accounts.saved_filter (username, list, name, query, saved_at)"
                                + " values (#who, #list, #name, #query, #at) on conflict (username,"
                                + " list, name) do update set query = excluded.query,"
                                + " saved_at = excluded.saved_at")
                .setParameter("who", username)
                .setParameter("list", list)
                .setParameter("name", filter.name())
                .setParameter("query", filter.query())
                .setParameter("at", Timestamp.from(at))
                .executeUpdate();
    }

    public void remove(String username, String list, String name) {
        entities.createNativeQuery(
                        "delete from accounts.saved_filter where username = #who and list = #list"
                                + " and name = #name")
                .setParameter("who", username)
                .setParameter("list", list)
                .setParameter("name", name)
                .executeUpdate();
    }
}
