package org.bangyuan.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseDesk.CaseRow;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.payments.api.PaymentDesk.LineView;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonFile;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.registry.api.PersonView.IdentityPeriod;
import org.bangyuan.registry.api.PersonView.Member;
import org.bangyuan.registry.api.PersonView.RegisterPeriod;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Words;

/** 人员: everything about a person on one page, today or as known on another day (截至). */
@Named
@ViewScoped
public class PersonPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String SELF = "本人";
    private static final List<String> TABS =
            List.of("family", "facts", "matters", "paid", "findings", "visits", "trail");

    @Inject private transient People people;
    @Inject private transient CaseDesk cases;
    @Inject private transient PaymentDesk payments;
    @Inject private transient PersonFile file;
    @Inject private transient Clock clock;
    @Inject private transient Me me;
    @Inject private transient Words words;

    private UUID id;
    private String on;
    private String known;
    private String tab;
    private long version;

    private transient PersonView person;
    private transient List<CaseRow> matters;
    private transient List<LineView> lines;

    /** Before the page is shown for the first time: remembers the version that is seen. */
    public void open() {
        if (id == null) {
            throw Problem.notFound("registry.no-such-person");
        }
        version = getPerson().version();
        if (tab == null && !isPast()) {
            file.opened(new PersonId(id), words.get("registry.page.opened.page"));
        }
    }

    public PersonView getPerson() {
        if (person == null) {
            PersonId which = new PersonId(id);
            person = isPast() ? people.asOf(which, getDay(), getKnownDay()) : people.get(which);
        }
        return person;
    }

    /** 截至: the day that the page speaks of. */
    public LocalDate getDay() {
        return notAfterToday(on, LocalDate.now(clock));
    }

    /** 所知至: only what had been recorded by the end of this day counts. */
    public LocalDate getKnownDay() {
        return notAfterToday(known, getDay());
    }

    private LocalDate notAfterToday(String asked, LocalDate otherwise) {
        LocalDate day = new TypedDays().read("on", asked);
        return day == null || day.isAfter(LocalDate.now(clock)) ? otherwise : day;
    }

    /** True if the page shows another day, or another day's knowledge: nothing can be recorded. */
    public boolean isPast() {
        LocalDate today = LocalDate.now(clock);
        return getDay().isBefore(today) || getKnownDay().isBefore(today);
    }

    /** Completed years on the day. */
    public int age(LocalDate born) {
        return java.time.Period.between(born, getDay()).getYears();
    }

    public boolean valid(LocalDate from, LocalDate to) {
        return new DateRange(from, to).contains(getDay());
    }

    /** The identities held on the day. */
    public List<IdentityPeriod> getIdentities() {
        return getPerson().identities().stream()
                .filter(period -> valid(period.from(), period.to()))
                .toList();
    }

    /** The registers that the person is on that day. */
    public List<RegisterPeriod> getRegisters() {
        return getPerson().registers().stream()
                .filter(period -> valid(period.from(), period.to()))
                .toList();
    }

    /** Exclusions that run on the day. */
    public boolean isExcluded() {
        return getPerson().exclusions().stream()
                .anyMatch(period -> valid(period.from(), period.to()));
    }

    public IdentityPeriod getVeteran() {
        return getPerson().identities().stream()
                .filter(period -> period.identity() == Identity.VETERAN)
                .findFirst()
                .orElse(null);
    }

    /** Key of the text for what makes the person somebody who may be helped. */
    public String identityKey(IdentityPeriod period) {
        return switch (period.identity()) {
            case VETERAN -> "registry.identity.VETERAN";
            case BEREAVED_FAMILY -> period.kindKey();
            case SERVING_KIN -> "registry.kin." + period.kin();
        };
    }

    public List<Member> getMembers() {
        PersonView.Household household = getPerson().household();
        return household == null ? List.of() : household.members();
    }

    public long getVeterans() {
        return getMembers().stream().filter(Member::veteran).count();
    }

    /** Relation as seen from the person whose page it is. */
    public String relation(Member member) {
        if (member.id().value().equals(id)) {
            return words.get("registry.page.self");
        }
        if (member.relation().equals(SELF)) {
            return words.get("registry.page.head");
        }
        String key = "registry.relation." + member.relation();
        return words.containsKey(key) ? words.get(key) : member.relation();
    }

    public List<CaseRow> getMatters() {
        if (matters == null) {
            matters =
                    me.isAny(Role.PAY_MAKER, Role.PAY_CHECKER, Role.FIN_BUREAU)
                            ? List.of()
                            : cases.of(getPerson().id()).stream()
                                    .filter(row -> !row.received().isAfter(getKnownDay()))
                                    .toList();
        }
        return matters;
    }

    public long getOpenMatters() {
        return getMatters().stream().filter(row -> row.stage().isOpen()).count();
    }

    /** Lines of payment lists about the person, the newest first. */
    public List<LineView> getPaid() {
        return getLines().stream().filter(this::isKnown).toList();
    }

    /** As {@link #getPaid()}, with those that were not settled on the day. */
    List<LineView> getLines() {
        if (lines == null) {
            lines =
                    getMatters().stream()
                            .filter(PersonPage::isGranted)
                            .flatMap(row -> payments.ofCase(row.id().value()).stream())
                            .toList();
        }
        return lines;
    }

    private boolean isKnown(LineView line) {
        return !isPast() || line.settledOn() != null && !line.settledOn().isAfter(getKnownDay());
    }

    private static boolean isGranted(CaseRow row) {
        return row.stage() == CaseStage.APPROVED || row.stage() == CaseStage.PAID;
    }

    public boolean isMayRecord() {
        return !isPast() && me.isAny(Role.AGENT, Role.TOWN_CLERK, Role.COUNTY_OFFICER);
    }

    public boolean isMayExclude() {
        return !isPast() && me.isAny(Role.COUNTY_OFFICER);
    }

    public boolean isMayRecordDeath() {
        return !isPast() && me.isAny(Role.TOWN_CLERK, Role.COUNTY_OFFICER);
    }

    public boolean isMayApply() {
        return !isPast() && me.isAny(Role.AGENT, Role.TOWN_CLERK);
    }

    public boolean isMaySeeTrail() {
        return me.isAny(Role.COUNTY_OFFICER, Role.COUNTY_APPROVER, Role.AUDITOR, Role.CITY_VA);
    }

    public String getTab() {
        return tab == null || !TABS.contains(tab) ? "overview" : tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getOn() {
        return getDay().toString();
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getKnown() {
        return getKnownDay().toString();
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** Address of this page, to come back to after recording. */
    public String getAddress() {
        return "/people/person.xhtml?id=" + id;
    }
}
