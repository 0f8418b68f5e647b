package org.bangyuan.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangyuan.accounts.api.ListPreferences;
import org.bangyuan.accounts.api.ListPreferences.ListPreference;
import org.bangyuan.accounts.api.ListPreferences.SavedFilter;

/**
 * How the signed-in person likes a list: its columns, the rows of a page, saved filters. Read once
 * for a request, kept with the account.
 */
@Named
@RequestScoped
public class Listing {
    /** Columns that can be left out, by list; the first columns of a list always stay. */
    private static final Map<String, List<String>> COLUMNS =
            Map.of(
                    "people",
                    List.of("citizen-id", "age", "identity", "register", "hukou", "phone"),
                    "cases",
                    List.of("cause", "town", "received", "holder", "amount"),
                    "payments.lists",
                    List.of("month", "fund", "lines", "maker", "checker"));

    @Inject private ListPreferences preferences;
    @Inject private Attempt attempt;
    @Inject private Words words;

    private final Map<String, ListPreference> known = new HashMap<>();
    private String filterName;

    /** A column that can be left out. */
    public record Column(String key, String label, boolean on) {
        public String getKey() {
            return key;
        }

        public String getLabel() {
            return label;
        }

        public boolean isOn() {
            return on;
        }
    }

    private ListPreference of(String list) {
        return known.computeIfAbsent(list, preferences::of);
    }

    public boolean shows(String list, String column) {
        return !of(list).hidden().contains(column);
    }

    /** Keys of the columns that are left out. */
    public Set<String> hidden(String list) {
        return of(list).hidden();
    }

    /** How many of the columns that can be left out are shown. */
    public long shown(String list) {
        return columns(list).stream().filter(Column::on).count();
    }

    public int size(String list) {
        return of(list).size();
    }

    public List<Integer> getSizes() {
        return ListPreferences.SIZES;
    }

    public List<SavedFilter> filters(String list) {
        return of(list).filters();
    }

    public List<Column> columns(String list) {
        return COLUMNS.getOrDefault(list, List.of()).stream()
                .map(key -> new Column(key, "web.list.column." + key, shows(list, key)))
                .toList();
    }

    /**
     * 记住: what is ticked is shown from now on.
     *
     * @param base address of the list as it is filtered, to come back to
     */
    public void remember(String list, String base) {
        Map<String, String[]> sent =
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterValuesMap();
        Set<String> ticked =
                Arrays.stream(sent.getOrDefault("column", new String[0]))
                        .collect(Collectors.toSet());
        Set<String> hidden =
                COLUMNS.getOrDefault(list, List.of()).stream()
                        .filter(column -> !ticked.contains(column))
                        .collect(Collectors.toSet());
        int size = size(sent.get("rows"));
        if (attempt.run(() -> preferences.remember(list, size, hidden))) {
            Redirects.to(base, words.get("web.list.remembered"));
        }
    }

    private static int size(String[] sent) {
        return ListPreferences.SIZES.stream()
                .filter(each -> sent != null && sent.length == 1 && sent[0].equals(each.toString()))
                .findFirst()
                .orElse(ListPreferences.SIZES.get(0));
    }

    /** 保存筛选 of the list as it is. */
    public void keep(String list, String base) {
        int at = base.indexOf('?');
        String query = at < 0 ? "" : base.substring(at + 1).replaceAll("&+$", "");
        if (attempt.run(() -> preferences.save(list, new SavedFilter(filterName, query)))) {
            Redirects.to(base, words.of("web.list.saved.kept", filterName.strip()));
        }
    }

    public void remove(String list, String name, String base) {
        if (attempt.run(() -> preferences.remove(list, name))) {
            Redirects.to(base, words.of("web.list.saved.removed", name));
        }
    }

    public String getFilterName() {
        return filterName;
    }

    public void setFilterName(String filterName) {
        this.filterName = filterName;
    }
}
