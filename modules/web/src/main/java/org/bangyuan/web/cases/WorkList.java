package org.bangyuan.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseDesk.CaseRow;
import org.bangyuan.cases.api.CaseDesk.Query;
import org.bangyuan.cases.api.CaseDesk.Sort;
import org.bangyuan.cases.api.CaseDesk.Tab;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.web.frame.Listing;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Place;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Slicing;

/** 待办事项 and 全部事项: lists of cases whose tab, filters, sort and page stand in the address. */
@Named
@RequestScoped
public class WorkList {
    /** Name of the list in the preferences. */
    static final String LIST = "cases";

    private static final String EVERYTHING = "/cases/all.xhtml";
    private static final List<Tab> TODO_TABS =
            List.of(Tab.MINE, Tab.OVERDUE, Tab.TODAY, Tab.TWO_DAYS, Tab.OTHERS, Tab.DONE);

    @Inject private Place place;
    @Inject private CaseDesk desk;
    @Inject private Organisations organisations;
    @Inject private Listing listing;
    @Inject private Me me;

    private String tab;
    private String town;
    private String stage;
    private String cause;
    private String text;
    private String sort;
    private boolean descending;

    private CaseDesk.Work work;
    private Slicing slices;

    /**
     * A tab with its count and colour.
     *
     * @param tone class of the badge
     */
    public record TabView(String key, long count, boolean on, String tone) {
        public String getKey() {
            return key;
        }

        public long getCount() {
            return count;
        }

        public boolean isOn() {
            return on;
        }

        public String getTone() {
            return tone;
        }
    }

    /** The page says so; for its file, where no page is, the tab. */
    private boolean isEverything() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null
                ? Tab.ALL.name().equals(tab)
                : EVERYTHING.equals(faces.getViewRoot().getViewId());
    }

    private Tab tab() {
        return isEverything() ? Tab.ALL : named(Tab.class, tab).orElse(Tab.MINE);
    }

    private Sort sort() {
        return named(Sort.class, sort).orElse(isEverything() ? Sort.RECEIVED : Sort.URGENCY);
    }

    /** What is asked for, on the page as in its file. */
    Query query() {
        return new Query(
                tab(),
                blankToNull(town),
                named(CaseStage.class, stage).orElse(null),
                named(EventCause.class, cause).map(Enum::name).orElse(null),
                blankToNull(text),
                sort(),
                isBackwards());
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private CaseDesk.Work work() {
        if (work == null) {
            work = desk.work(query(), place.request(listing.size(LIST)));
        }
        return work;
    }

    private Part<CaseRow> found() {
        return work().part();
    }

    private Map<Tab, Long> counts() {
        return work().counts();
    }

    public List<CaseRow> getRows() {
        return found().slice().rows();
    }

    public Slicing getSlices() {
        if (slices == null) {
            slices =
                    place.of(
                            listing.size(LIST),
                            found().count(),
                            found().slice(),
                            row -> row.id().value());
        }
        return slices;
    }

    public Money getTotal() {
        return work().total();
    }

    public List<TabView> getTabs() {
        return TODO_TABS.stream().map(this::view).toList();
    }

    private TabView view(Tab each) {
        long count = counts().getOrDefault(each, 0L);
        String tone =
                switch (each) {
                    case OVERDUE, TODAY -> count > 0 ? "bad" : "";
                    case TWO_DAYS -> count > 0 ? "warn" : "";
                    default -> "";
                };
        return new TabView(each.name(), count, each == tab(), tone);
    }

    public long getDueToday() {
        return counts().getOrDefault(Tab.TODAY, 0L);
    }

    public long getOverdue() {
        return counts().getOrDefault(Tab.OVERDUE, 0L);
    }

    /** Towns of the county, for filtering; empty below the county and at the city. */
    public List<Organisation> getTowns() {
        Jurisdiction jurisdiction = me.getMember().jurisdiction();
        return jurisdiction.level() == Jurisdiction.Level.COUNTY
                ? organisations.below(jurisdiction.organisation())
                : List.of();
    }

    public List<CaseStage> getStages() {
        return Arrays.stream(CaseStage.values())
                .filter(each -> isEverything() || each.isOpen() || tab() == Tab.DONE)
                .toList();
    }

    public List<EventCause> getCauses() {
        return List.of(EventCause.values());
    }

    /** The case to begin with, for n on the keyboard. */
    public String getFirst() {
        return getRows().isEmpty() ? null : "/cases/case.xhtml?id=" + getRows().get(0).id();
    }

    public boolean isFiltered() {
        return blankToNull(town) != null
                || blankToNull(stage) != null
                || blankToNull(cause) != null
                || blankToNull(text) != null;
    }

    /** Address of the page with filters but without tab, sort and page; ends with ? or &amp;. */
    public String getFilterBase() {
        StringBuilder base =
                new StringBuilder(isEverything() ? EVERYTHING : "/cases/todo.xhtml").append('?');
        append(base, "town", town);
        append(base, "stage", stage);
        append(base, "cause", cause);
        append(base, "text", text);
        return base.toString();
    }

    /** As {@link #getFilterBase()}, with the tab: what the heads of the columns lead from. */
    public String getSortBase() {
        StringBuilder base = new StringBuilder(getFilterBase());
        append(base, "tab", isEverything() ? null : tab().name());
        return base.toString();
    }

    /** As {@link #getSortBase()}, with the sort: what the page numbers lead from. */
    public String getPageBase() {
        StringBuilder base = new StringBuilder(getSortBase());
        append(base, "sort", sort);
        append(base, "desc", sort == null ? null : String.valueOf(descending));
        return base.toString();
    }

    /** The same list as a file. */
    public String getFileAddress() {
        String query = getPageBase().replaceFirst("^[^?]*\\?", "");
        return "/cases/cases.xlsx?" + query + (isEverything() ? "tab=" + Tab.ALL : "");
    }

    private static void append(StringBuilder base, String name, String value) {
        if (blankToNull(value) != null) {
            base.append(name).append('=').append(Redirects.encode(value)).append('&');
        }
    }

    public String getSorted() {
        return sort().name();
    }

    /** The newest first on 全部事项, the most urgent first on 待办事项, unless a head was clicked. */
    public boolean isBackwards() {
        return blankToNull(sort) == null ? isEverything() : descending;
    }

    public String getTab() {
        return tab().name();
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public boolean isDescending() {
        return descending;
    }

    public void setDescending(boolean descending) {
        this.descending = descending;
    }
}
