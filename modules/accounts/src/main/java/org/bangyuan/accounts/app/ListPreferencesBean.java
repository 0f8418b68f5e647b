package org.bangyuan.accounts.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bangyuan.accounts.api.ListPreferences;
import org.bangyuan.accounts.persistence.Preferences;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;

/** 列表偏好: everybody's own; nobody sees those of others, and no record of anybody stands in them. */
@Stateless
@PermitAll
public class ListPreferencesBean implements ListPreferences {
    private static final int MOST_FILTERS = 20;
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_QUERY = 500;
    private static final Pattern LIST = Pattern.compile("[a-z][a-z.-]*");
    private static final Pattern COLUMN = Pattern.compile("[a-z-]+");
    private static final Pattern QUERY =
            Pattern.compile("([A-Za-z]+=[^&=?#]*(&[A-Za-z]+=[^&=?#]*)*)?");
    private static final Pattern NUMBER = Pattern.compile(".*\\d{13}.*");

    private Preferences preferences;
    private Acting acting;
    private CurrentUser user;
    private Clock clock;

    protected ListPreferencesBean() {} // for the container only

    @Inject
    public ListPreferencesBean(
            Preferences preferences, Acting acting, CurrentUser user, Clock clock) {
        this.preferences = preferences;
        this.acting = acting;
        this.user = user;
        this.clock = clock;
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListPreference of(String list) {
        ListPreference chosen = own(list);
        return SIZES.contains(chosen.size())
                ? chosen
                : new ListPreference(SIZES.get(0), chosen.hidden(), chosen.filters());
    }

    private ListPreference own(String list) {
        return acting.find(user.username())
                .map(account -> account.preference(list))
                .orElse(new ListPreference(0, Set.of(), List.of()));
    }

    @Override
    public void remember(String list, int size, Set<String> hidden) {
        require(list);
        Set<String> columns =
                hidden.stream()
                        .filter(column -> COLUMN.matcher(column).matches())
                        .collect(Collectors.toSet());
        preferences.remember(
                user.username(), list, SIZES.contains(size) ? size : SIZES.get(0), columns);
        acting.forget();
    }

    @Override
    public void save(String list, SavedFilter filter) {
        require(list);
        String name = filter.name() == null ? "" : filter.name().strip();
        if (name.isEmpty()) {
            throw Problem.invalid("filterName", "accounts.filter-name-required");
        }
        if (name.length() > LONGEST_NAME) {
            throw Problem.invalid("filterName", "accounts.filter-name-long", LONGEST_NAME);
        }
        String query = filter.query() == null ? "" : filter.query();
        boolean isQuery =
                query.length() <= LONGEST_QUERY
                        && QUERY.matcher(query).matches()
                        && !NUMBER.matcher(query).matches()
                        && !NUMBER.matcher(name).matches();
        if (!isQuery) {
            throw Problem.invalid("filterName", "accounts.filter-not-kept");
        }
        ListPreference own = own(list);
        boolean isNew = own.filters().stream().noneMatch(each -> each.name().equals(name));
        if (isNew && own.filters().size() >= MOST_FILTERS) {
            throw Problem.conflict("accounts.filters-full", MOST_FILTERS);
        }
        preferences.save(user.username(), list, new SavedFilter(name, query), clock.instant());
        acting.forget();
    }

    @Override
    public void remove(String list, String name) {
        preferences.remove(user.username(), list, name);
        acting.forget();
    }

    private static void require(String list) {
        if (list == null || !LIST.matcher(list).matches()) {
            throw Problem.invalid("list", "accounts.filter-not-kept");
        }
    }
}
