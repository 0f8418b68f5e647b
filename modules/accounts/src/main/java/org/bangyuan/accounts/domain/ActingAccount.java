package org.bangyuan.accounts.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bangyuan.accounts.api.ListPreferences.ListPreference;
import org.bangyuan.platform.security.Role;

/**
 * What a request needs to know of the account that makes it, read in one statement.
 *
 * @param organisation its code
 * @param preferences by list; a list without any is absent
 * @param organisationVersion of the organisations at that moment
 * @param calendarLoadedAt when a year of the calendar was last loaded, or null
 */
public record ActingAccount(
        String username,
        String name,
        String organisation,
        Set<Role> roles,
        boolean isLocked,
        Locale locale,
        Map<String, ListPreference> preferences,
        long organisationVersion,
        Instant calendarLoadedAt) {
    private static final ListPreference NOTHING_CHOSEN = new ListPreference(0, Set.of(), List.of());

    public ActingAccount {
        roles = Set.copyOf(roles);
        preferences = Map.copyOf(preferences);
    }

    /** Everything about one list; size 0 where nothing was chosen. */
    public ListPreference preference(String list) {
        return preferences.getOrDefault(list, NOTHING_CHOSEN);
    }
}
