package org.bangyuan.accounts.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.bangyuan.accounts.api.ListPreferences.SavedFilter;

/** Keeps what the accounts like; it is read with the account ({@link ActingAccounts}). */
@ApplicationScoped
public class Preferences {
    @PersistenceContext(unitName = "accounts")
    private EntityManager entities;

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
