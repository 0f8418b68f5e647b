package org.bangyuan.web.frame;

import static org.bangyuan.platform.security.Role.AGENT;
import static org.bangyuan.platform.security.Role.AUDITOR;
import static org.bangyuan.platform.security.Role.CITY_VA;
import static org.bangyuan.platform.security.Role.COUNTY_APPROVER;
import static org.bangyuan.platform.security.Role.COUNTY_OFFICER;
import static org.bangyuan.platform.security.Role.COUNTY_RECHECK;
import static org.bangyuan.platform.security.Role.FIN_BUREAU;
import static org.bangyuan.platform.security.Role.PAY_CHECKER;
import static org.bangyuan.platform.security.Role.PAY_MAKER;
import static org.bangyuan.platform.security.Role.SYS_ADMIN;
import static org.bangyuan.platform.security.Role.TOWN_CLERK;
import static org.bangyuan.platform.security.Role.TOWN_INVESTIGATOR;
import static org.bangyuan.platform.security.Role.TOWN_LEADER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;

/**
 * 左侧导航, by work and not by table. An entry is shown only to roles that may use it, and its page
 * opens only for them; the modules behind check again.
 */
@Named
@RequestScoped
public class Navigation {
    private static final Set<Role> CASEWORK =
            EnumSet.of(
                    AGENT,
                    TOWN_CLERK,
                    TOWN_INVESTIGATOR,
                    TOWN_LEADER,
                    COUNTY_OFFICER,
                    COUNTY_RECHECK,
                    COUNTY_APPROVER);
    private static final Set<Role> MONEY = EnumSet.of(PAY_MAKER, PAY_CHECKER, FIN_BUREAU);
    private static final Set<Role> WATCHING = EnumSet.of(CITY_VA, AUDITOR);

    private static final Set<Role> PAYMENTS =
            and(and(MONEY, WATCHING), EnumSet.of(COUNTY_OFFICER, COUNTY_APPROVER));

    private static final List<Area> AREAS =
            List.of(
                    new Area(
                            "cases",
                            "pi-inbox",
                            'd',
                            List.of(
                                    new Entry(
                                            "cases.todo",
                                            "/cases/todo.xhtml",
                                            and(CASEWORK, EnumSet.of(CITY_VA))),
                                    new Entry(
                                            "cases.new",
                                            "/cases/new.xhtml",
                                            EnumSet.of(AGENT, TOWN_CLERK)),
                                    new Entry(
                                            "cases.all",
                                            "/cases/all.xhtml",
                                            and(CASEWORK, WATCHING)))),
                    new Area(
                            "people",
                            "pi-users",
                            'r',
                            List.of(
                                    new Entry(
                                            "people.search",
                                            "/people/search.xhtml",
                                            and(CASEWORK, WATCHING)),
                                    new Entry(
                                            "findings.list",
                                            "/findings/list.xhtml",
                                            and(CASEWORK, WATCHING)),
                                    new Entry(
                                            "findings.visits",
                                            "/findings/visits.xhtml",
                                            and(CASEWORK, WATCHING)),
                                    new Entry(
                                            "people.new",
                                            "/people/new.xhtml",
                                            EnumSet.of(AGENT, TOWN_CLERK)),
                                    new Entry(
                                            "people.duplicates",
                                            "/people/duplicates.xhtml",
                                            EnumSet.of(TOWN_CLERK, COUNTY_OFFICER, CITY_VA)),
                                    new Entry(
                                            "people.waiting",
                                            "/people/waiting.xhtml",
                                            EnumSet.of(
                                                    TOWN_CLERK,
                                                    TOWN_LEADER,
                                                    COUNTY_OFFICER,
                                                    COUNTY_APPROVER)),
                                    new Entry(
                                            "people.imports",
                                            "/people/imports.xhtml",
                                            and(
                                                    WATCHING,
                                                    EnumSet.of(TOWN_CLERK, COUNTY_OFFICER))))),
                    new Area(
                            "payments",
                            "pi-wallet",
                            'z',
                            List.of(
                                    new Entry(
                                            "payments.pending",
                                            "/payments/pending.xhtml",
                                            PAYMENTS),
                                    new Entry(
                                            "payments.lists", "/payments/lists.xhtml", PAYMENTS))),
                    new Area(
                            "reports",
                            "pi-chart-bar",
                            't',
                            List.of(
                                    new Entry(
                                            "reports.cockpit",
                                            "/reports/cockpit.xhtml",
                                            and(
                                                    EnumSet.of(COUNTY_OFFICER, COUNTY_APPROVER),
                                                    and(MONEY, WATCHING))),
                                    new Entry(
                                            "reports.registers",
                                            "/reports/registers.xhtml",
                                            and(CASEWORK, WATCHING)),
                                    new Entry(
                                            "findings.measure",
                                            "/findings/measure.xhtml",
                                            and(CASEWORK, WATCHING)),
                                    new Entry(
                                            "findings.runs",
                                            "/findings/runs.xhtml",
                                            and(
                                                    EnumSet.of(COUNTY_OFFICER, COUNTY_APPROVER),
                                                    WATCHING)),
                                    new Entry(
                                            "reports.finance",
                                            "/reports/finance.xhtml",
                                            and(
                                                    EnumSet.of(COUNTY_OFFICER, COUNTY_APPROVER),
                                                    and(MONEY, WATCHING))))),
                    new Area(
                            "policy",
                            "pi-sliders-h",
                            'p',
                            List.of(
                                    new Entry(
                                            "policy.parameters",
                                            "/policy/parameters.xhtml",
                                            everyoneOnBusiness()),
                                    new Entry(
                                            "policy.changes",
                                            "/policy/changes.xhtml",
                                            EnumSet.of(
                                                    COUNTY_OFFICER,
                                                    COUNTY_APPROVER,
                                                    CITY_VA,
                                                    AUDITOR,
                                                    SYS_ADMIN)),
                                    new Entry(
                                            "policy.trials",
                                            "/policy/trials.xhtml",
                                            everyoneOnBusiness()),
                                    new Entry(
                                            "policy.rule-trials",
                                            "/policy/rule-trials.xhtml",
                                            and(
                                                    WATCHING,
                                                    EnumSet.of(COUNTY_OFFICER, COUNTY_APPROVER))),
                                    new Entry(
                                            "policy.replays",
                                            "/policy/replays.xhtml",
                                            and(
                                                    WATCHING,
                                                    EnumSet.of(COUNTY_OFFICER, COUNTY_APPROVER))),
                                    new Entry(
                                            "policy.calendar",
                                            "/policy/calendar.xhtml",
                                            everyoneOnBusiness()),
                                    new Entry(
                                            "policy.routes",
                                            "/policy/routes.xhtml",
                                            everyoneOnBusiness()),
                                    new Entry(
                                            "policy.organisations",
                                            "/policy/organisations.xhtml",
                                            and(everyoneOnBusiness(), EnumSet.of(SYS_ADMIN))),
                                    new Entry(
                                            "policy.reasons",
                                            "/policy/reasons.xhtml",
                                            everyoneOnBusiness()),
                                    new Entry(
                                            "policy.dictionaries",
                                            "/policy/dictionaries.xhtml",
                                            everyoneOnBusiness()))),
                    new Area(
                            "admin",
                            "pi-cog",
                            'x',
                            List.of(
                                    new Entry(
                                            "admin.accounts",
                                            "/admin/accounts.xhtml",
                                            EnumSet.of(SYS_ADMIN)))));

    @Inject private Me me;

    private static Set<Role> and(Set<Role> some, Set<Role> others) {
        Set<Role> both = EnumSet.copyOf(some);
        both.addAll(others);
        return both;
    }

    private static Set<Role> everyoneOnBusiness() {
        return and(CASEWORK, and(MONEY, WATCHING));
    }

    /**
     * An area of work.
     *
     * @param letter that follows g on the keyboard
     */
    public record Area(String key, String icon, char letter, List<Entry> entries) {
        public String getKey() {
            return key;
        }

        public String getIcon() {
            return icon;
        }

        public String getLetter() {
            return String.valueOf(letter);
        }

        public List<Entry> getEntries() {
            return entries;
        }

        /** Where a click on the area leads. */
        public String getPath() {
            return entries.get(0).path();
        }
    }

    /** A page of the navigation. */
    public record Entry(String key, String path, Set<Role> roles) {
        public String getKey() {
            return key;
        }

        public String getPath() {
            return path;
        }
    }

    /** What the signed-in person may use. */
    public List<Area> getAreas() {
        Set<Role> held = me.getMember().roles();
        return AREAS.stream()
                .map(area -> new Area(area.key(), area.icon(), area.letter(), usable(area, held)))
                .filter(area -> !area.entries().isEmpty())
                .toList();
    }

    private static List<Entry> usable(Area area, Set<Role> held) {
        return area.entries().stream().filter(entry -> mayUse(entry, held)).toList();
    }

    private static boolean mayUse(Entry entry, Set<Role> held) {
        return entry.roles().stream().anyMatch(held::contains);
    }

    /** True for those who look people and cases up. */
    public boolean isCanFind() {
        return me.getMember().roles().stream().anyMatch(and(CASEWORK, WATCHING)::contains);
    }

    /**
     * Where work begins: the first page of the first area; an administrator begins with accounts.
     */
    public String getStart() {
        if (me.isAny(SYS_ADMIN)) {
            return "/admin/accounts.xhtml";
        }
        List<Area> areas = getAreas();
        return areas.isEmpty() ? "/me.xhtml" : areas.get(0).getPath();
    }

    /** 工作台 leads to the person's work list. */
    public void toStart() {
        Redirects.to(getStart());
    }

    /**
     * Called by the frame of every page.
     *
     * @throws Problem FORBIDDEN if the page is one of the navigation and none of its roles is held
     */
    public void require(String page) {
        Set<Role> held = me.getMember().roles();
        boolean barred =
                AREAS.stream()
                        .flatMap(area -> area.entries().stream())
                        .anyMatch(entry -> entry.key().equals(page) && !mayUse(entry, held));
        if (barred) {
            throw Problem.forbidden("platform.role-required");
        }
    }
}
