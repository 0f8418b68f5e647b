package org.bangyuan.web.findings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.assessment.api.FindingDesk;
import org.bangyuan.assessment.api.FindingDesk.Query;
import org.bangyuan.assessment.api.FindingDesk.Row;
import org.bangyuan.assessment.api.FindingDesk.Tab;
import org.bangyuan.assessment.api.FindingKind;
import org.bangyuan.assessment.api.FindingTheme;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Pages;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** 主动发现: what was found, by tab; several are given to a colleague at once. */
@Named
@RequestScoped
public class FindingList {
    private static final String ADDRESS = "/findings/list.xhtml";

    @Inject private FindingDesk desk;
    @Inject private Organisations organisations;
    @Inject private Attempt attempt;
    @Inject private Me me;
    @Inject private Words words;

    private String tab;
    private String kind;
    private String town;
    private String assigned;
    private String text;
    private Integer page;
    private String assignee;

    private FindingDesk.Work work;
    private List<StaffMember> colleagues;

    /**
     * A tab with its count.
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

    private Tab tab() {
        return named(Tab.class, tab).orElse(isAnswering() ? Tab.MINE : Tab.UNCLAIMED);
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** What is asked for, on the page as in its file. */
    Query query() {
        String assignedTo =
                switch (assigned == null ? "" : assigned) {
                    case "me" -> me.getMember().username();
                    case "nobody" -> "";
                    default -> null;
                };
        return new Query(
                tab(), named(FindingKind.class, kind).orElse(null), town, assignedTo, text);
    }

    private FindingDesk.Work work() {
        if (work == null) {
            work = desk.work(query(), Pages.request(page, Pages.SIZE));
        }
        return work;
    }

    private Page<Row> found() {
        return work().rows();
    }

    private Map<Tab, Long> counts() {
        return work().counts();
    }

    public List<Row> getRows() {
        return found().rows();
    }

    public Pages getPages() {
        return Pages.of(page, Pages.SIZE, found().total());
    }

    public List<TabView> getTabs() {
        return Arrays.stream(Tab.values())
                .filter(each -> each != Tab.MINE || isAnswering())
                .map(
                        each ->
                                new TabView(
                                        each.name(), counts().get(each), each == tab(), tone(each)))
                .toList();
    }

    private String tone(Tab each) {
        return each == Tab.UNDUE && counts().get(each) > 0 ? "bad" : "";
    }

    /** The kinds that the tab may show. */
    public List<FindingKind> getKinds() {
        return named(FindingTheme.class, tab().name())
                .map(FindingKind::of)
                .orElseGet(() -> List.of(FindingKind.values()));
    }

    /** Where to narrow the list to: the counties, or the towns of the own county. */
    public List<Organisation> getPlaces() {
        Jurisdiction own = me.getMember().jurisdiction();
        return switch (own.level()) {
            case CITY -> organisations.counties();
            case COUNTY -> organisations.below(own.organisation());
            case TOWN, VILLAGE -> List.of();
        };
    }

    public boolean isAnswering() {
        return me.isAny(Role.AGENT, Role.TOWN_CLERK, Role.TOWN_INVESTIGATOR, Role.COUNTY_OFFICER);
    }

    /** True where rows can be chosen. */
    public boolean isAssigning() {
        return isAnswering() && tab() != Tab.ANSWERED && tab() != Tab.GONE;
    }

    public List<StaffMember> getColleagues() {
        if (colleagues == null) {
            colleagues = desk.assignable();
        }
        return colleagues;
    }

    /** Gives what is ticked to the colleague. */
    public void assign() {
        attempt.run(
                () -> {
                    List<UUID> ids = getChosen().stream().map(FindingList::id).toList();
                    int done = desk.assign(ids, assignee);
                    Redirects.to(
                            getPageBase().replaceAll("[?&]$", ""),
                            words.of("web.findings.assigned", done));
                });
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("assessment.no-such-finding");
        }
    }

    /** What was ticked in this request. */
    public Set<String> getChosen() {
        String[] ticked =
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterValuesMap()
                        .get("line");
        return ticked == null ? Set.of() : Set.copyOf(Arrays.asList(ticked));
    }

    public boolean isFiltered() {
        return isSet(kind) || isSet(town) || isSet(assigned) || isSet(text);
    }

    private static boolean isSet(String value) {
        return value != null && !value.isBlank();
    }

    /** Address with the filters but without tab and page; ends with ? or &amp;. */
    public String getFilterBase() {
        StringBuilder base = new StringBuilder(ADDRESS).append('?');
        append(base, "town", town);
        append(base, "assigned", assigned);
        append(base, "text", text);
        return base.toString();
    }

    /** As {@link #getFilterBase()}, with tab and kind. */
    public String getPageBase() {
        StringBuilder base = new StringBuilder(getFilterBase());
        append(base, "tab", tab().name());
        append(base, "kind", kind);
        return base.toString();
    }

    /** The same list as a file. */
    public String getFileAddress() {
        return getPageBase().replaceFirst("list\\.xhtml", "findings.xlsx");
    }

    private static void append(StringBuilder base, String name, String value) {
        if (isSet(value)) {
            base.append(name).append('=').append(Redirects.encode(value)).append('&');
        }
    }

    /** The finding to begin with, for n on the keyboard. */
    public String getFirst() {
        return getRows().isEmpty() ? null : "/findings/finding.xhtml?id=" + getRows().get(0).id();
    }

    public String getTab() {
        return tab().name();
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getAssigned() {
        return assigned;
    }

    public void setAssigned(String assigned) {
        this.assigned = assigned;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }
}
