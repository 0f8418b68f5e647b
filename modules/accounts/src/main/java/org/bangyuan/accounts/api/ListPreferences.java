package org.bangyuan.accounts.api;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Set;

/** 列表偏好 of the acting user: rows of a page, columns, saved filters. Kept with the account. */
@Local
public interface ListPreferences {
    /** Rows of a page that can be chosen; the first one unless something else was. */
    List<Integer> SIZES = List.of(20, 50, 100);

    /**
     * A filter under a name.
     *
     * @param query parameters of the list's address; a number of a person never stands in it
     */
    record SavedFilter(String name, String query) {
        public String getName() {
            return name;
        }

        public String getQuery() {
            return query;
        }
    }

    /**
     * How somebody likes a list.
     *
     * @param hidden keys of columns that are not shown
     * @param filters in the order of their names
     */
    record ListPreference(int size, Set<String> hidden, List<SavedFilter> filters) {
        public ListPreference {
            hidden = Set.copyOf(hidden);
            filters = List.copyOf(filters);
        }
    }

    /** What was chosen, or what holds for everybody. */
    ListPreference of(String list);

    void remember(String list, int size, Set<String> hidden);

    /**
     * Keeps the filter, in the place of one with the same name.
     *
     * @throws org.bangyuan.platform.problem.Problem INVALID without a name, or with a number of a
     *     person; CONFLICT {@code accounts.filters-full}
     */
    void save(String list, SavedFilter filter);

    void remove(String list, String name);
}
