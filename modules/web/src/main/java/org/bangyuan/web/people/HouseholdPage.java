package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseDesk.CaseRow;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.HouseholdView;
import org.bangyuan.registry.api.HouseholdView.Member;
import org.bangyuan.registry.api.Households;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** 家庭: who lives together on a day as known on another, drawn and in words, and what changed it. */
@Named
@RequestScoped
public class HouseholdPage {
    @Inject private Households households;
    @Inject private CaseDesk cases;
    @Inject private Organisations organisations;
    @Inject private Words words;
    @Inject private Me me;
    @Inject private Clock clock;

    private UUID id;
    private UUID person;
    private String on;
    private String known;
    private HouseholdView view;
    private List<CaseRow> matters;

    /** Before the page is shown; a person's id leads to their household, or to founding one. */
    public void open() {
        if (id == null && person == null) {
            throw Problem.notFound("registry.no-such-household");
        }
        if (person != null) {
            follow(new PersonId(person));
            return;
        }
        try {
            getHousehold();
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.NOT_FOUND || on != null || known != null) {
                throw problem;
            }
            follow(new PersonId(id));
        }
    }

    private void follow(PersonId of) {
        Optional<UUID> home = households.of(of);
        Redirects.to(
                home.map(found -> "/people/household.xhtml?id=" + found)
                        .orElse("/people/household-members.xhtml?id=" + of));
    }

    public HouseholdView getHousehold() {
        if (view == null) {
            view = households.get(id, day(on), day(known));
        }
        return view;
    }

    private LocalDate day(String typed) {
        try {
            LocalDate today = LocalDate.now(clock);
            LocalDate day = typed == null || typed.isBlank() ? today : LocalDate.parse(typed);
            return day.isAfter(today) ? today : day;
        } catch (DateTimeException e) {
            return LocalDate.now(clock);
        }
    }

    public FamilyGraph getGraph() {
        return new FamilyGraph(getHousehold().members());
    }

    /** The family in one sentence, for those who do not see the picture. */
    public String getGraphWords() {
        return words.of(
                "registry.page.graph.words",
                getHousehold().head().name(),
                getHousehold().members().size(),
                getVeterans());
    }

    public long getVeterans() {
        return getHousehold().members().stream().filter(Member::veteran).count();
    }

    /** Cases in which somebody of the household takes part, the newest first. */
    public List<CaseRow> getMatters() {
        if (matters == null) {
            matters =
                    me.isAny(Role.PAY_MAKER, Role.PAY_CHECKER, Role.FIN_BUREAU)
                            ? List.of()
                            : cases.of(getHousehold().members().stream().map(Member::id).toList());
        }
        return matters;
    }

    public String getCounty() {
        String code = getHousehold().countyOrg();
        return organisations.find(code).map(Organisation::areaName).orElse(code);
    }

    public String relation(String relation) {
        String key = "registry.relation." + relation;
        return words.containsKey(key) ? words.get(key) : relation;
    }

    /** Name of a register where there is little room. */
    public String brief(String registerKey) {
        return words.get(registerKey.replace("registry.register.", "registry.register.short."));
    }

    public String event(HouseholdView.Event event) {
        return words.of(
                event.key(),
                event.args().get(0),
                event.args().size() > 1 ? relation(event.args().get(1)) : "");
    }

    public String month(YearMonth month) {
        return String.valueOf(month.getMonthValue());
    }

    /** True if another day than today is shown, or what was known on another. */
    public boolean isPast() {
        LocalDate today = LocalDate.now(clock);
        return !day(on).equals(today) || !day(known).equals(today);
    }

    public boolean isMayChange() {
        return !isPast() && me.isAny(Role.AGENT, Role.TOWN_CLERK, Role.COUNTY_OFFICER);
    }

    public boolean isSeveral() {
        return getHousehold().members().size() > 1;
    }

    public String getDay() {
        return day(on).toString();
    }

    public String getKnownDay() {
        return day(known).toString();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }
}
