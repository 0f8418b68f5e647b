package org.bangyuan.accounts.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bangyuan.accounts.api.ListPreferences.ListPreference;
import org.bangyuan.accounts.api.ListPreferences.SavedFilter;
import org.bangyuan.accounts.domain.Account;
import org.bangyuan.accounts.domain.ActingAccount;
import org.bangyuan.platform.security.Role;

/** Account, roles, preferences and the state of policy: one statement a request. */
@ApplicationScoped
public class ActingAccounts {
    private static final String LIKED =
            "select p.list, p.page_size, p.hidden, null as name, null as query"
                    + " from accounts.list_preference p where p.username = #who"
                    + " union all select f.list, null, null, f.name, f.query"
                    + " from accounts.saved_filter f where f.username = #who";
    private static final String ACTING =
            "select a.name, a.organisation, a.locked, a.language, array_to_string(array("
                    + "select r.role from accounts.account_role r where r.account_id = a.id), ' '),"
                    + " o.organisation_version, o.calendar_loaded_at, l.list, l.page_size, l.hidden, l.name, l.query"
                    + " from accounts.account a cross join policy_pub.state_v1 o"
                    + " left join ("
                    + LIKED
                    + ") l on true where a.username = #who order by l.list, l.name";

    /** Where the columns about lists begin. */
    private static final int LIST = 7;

    @PersistenceContext(unitName = "accounts")
    private EntityManager entities;

    @SuppressWarnings("unchecked") // rows of a native query
    public Optional<ActingAccount> find(String username) {
        List<Object[]> rows =
                entities.createNativeQuery(ACTING).setParameter("who", username).getResultList();
        return rows.stream().findFirst().map(first -> account(username, first, rows));
    }

    private static ActingAccount account(String username, Object[] first, List<Object[]> rows) {
        return new ActingAccount(
                username,
                (String) first[0],
                (String) first[1],
                roles((String) first[4]),
                (Boolean) first[2],
                Account.locale((String) first[3]),
                preferences(rows),
                ((Number) first[5]).longValue(),
                first[6] == null ? null : ((Timestamp) first[6]).toInstant());
    }

    private static Set<Role> roles(String names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        words(names).stream().map(Role::valueOf).forEach(roles::add);
        return roles;
    }

    private static Collection<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    private static Map<String, ListPreference> preferences(List<Object[]> rows) {
        Map<String, Integer> sizes = new HashMap<>();
        Map<String, Set<String>> hidden = new HashMap<>();
        Map<String, List<SavedFilter>> filters = new HashMap<>();
        for (Object[] row : rows) {
            String list = (String) row[LIST];
            if (list == null) {
                continue; // nothing chosen for any list
            }
            hidden.computeIfAbsent(list, any -> new TreeSet<>());
            filters.computeIfAbsent(list, any -> new ArrayList<>());
            if (row[LIST + 1] == null) {
                filters.get(list)
                        .add(new SavedFilter((String) row[LIST + 3], (String) row[LIST + 4]));
            } else {
                sizes.put(list, ((Number) row[LIST + 1]).intValue());
                hidden.get(list).addAll(words((String) row[LIST + 2]));
            }
        }
        Map<String, ListPreference> preferences = new HashMap<>();
        hidden.forEach(
                (list, columns) ->
                        preferences.put(
                                list,
                                new ListPreference(
                                        sizes.getOrDefault(list, 0), columns, filters.get(list))));
        return preferences;
    }
}
