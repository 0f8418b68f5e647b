package org.bangyuan.registry.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PeopleSheets;
import org.bangyuan.registry.domain.SearchText;
import org.bangyuan.registry.domain.SheetConsent;
import org.bangyuan.registry.persistence.PersonRows;
import org.bangyuan.registry.persistence.Scope;
import org.bangyuan.registry.persistence.SheetConsents;

/** 人员名单 as a workbook (SD-12, SD-14): who takes whole numbers out leaves why, here and in it. */
@Stateless
@RolesAllowed({
    "AGENT",
    "TOWN_CLERK",
    "TOWN_LEADER",
    "COUNTY_OFFICER",
    "COUNTY_RECHECK",
    "COUNTY_APPROVER",
    "CITY_VA",
    "AUDITOR"
})
public class PeopleSheetsBean implements PeopleSheets {
    private static final int LONGEST_PURPOSE = 100;

    /** What may be kept of a filter: never a number of a person. */
    private static final Set<SearchText.Kind> KEPT =
            EnumSet.of(SearchText.Kind.EVERYBODY, SearchText.Kind.NAME, SearchText.Kind.SOUND);

    private PersonRows rows;
    private PersonSearch search;
    private SheetConsents consents;
    private Permissions permissions;
    private AreaNames areas;
    private AuditTrail audit;
    private Clock clock;

    protected PeopleSheetsBean() {} // for the container only

    @Inject
    public PeopleSheetsBean(
            PersonRows rows,
            PersonSearch search,
            SheetConsents consents,
            Permissions permissions,
            AreaNames areas,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.search = search;
        this.consents = consents;
        this.permissions = permissions;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public long admit(Wanted wanted) {
        StaffMember member = permissions.reader();
        requirePurpose(wanted);
        long people = count(wanted, member);
        if (wanted.unmasked() && people > MOST_WITHOUT_SECOND) {
            throw Problem.forbidden("registry.sheet.second-person", MOST_WITHOUT_SECOND);
        }
        log(
                wanted.unmasked() ? "registry.audit.sheet-unmasked" : "registry.audit.sheet-taken",
                UUID.randomUUID(),
                detail(wanted, people));
        return people;
    }

    private static void requirePurpose(Wanted wanted) {
        if (!wanted.unmasked()) {
            return;
        }
        String purpose = wanted.purpose() == null ? "" : wanted.purpose().strip();
        if (purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE) {
            throw Problem.invalid("purpose", "registry.required");
        }
        if (purpose.matches("(?s).*\\d{15}.*")) {
            throw Problem.invalid("purpose", "registry.purpose-without-numbers");
        }
    }

    private long count(Wanted wanted, StaffMember member) {
        return rows.count(search.wanted(wanted.filter()), Scope.of(member.jurisdiction()));
    }

    private void log(String action, UUID subject, Map<String, String> detail) {
        audit.record(new AuditEntry(action, "people-sheet", subject, null, detail));
    }

    @Override
    public UUID ask(Wanted wanted) {
        StaffMember member = permissions.reader();
        requirePurpose(wanted);
        SearchText.Kind sought = SearchText.of(wanted.filter().text()).kind();
        if (!KEPT.contains(sought)) {
            throw Problem.invalid("purpose", "registry.purpose-without-numbers");
        }
        SheetConsent consent =
                new SheetConsent(
                        UUID.randomUUID(),
                        wanted,
                        count(wanted, member),
                        member.jurisdiction(),
                        clock.instant(),
                        member.username());
        consents.add(consent);
        log("registry.audit.sheet-asked", consent.id(), detail(wanted, consent.people()));
        return consent.id();
    }

    @Override
    public List<ConsentView> consents() {
        StaffMember member = permissions.reader();
        Instant now = clock.instant();
        return consents.of(member.jurisdiction().organisation()).stream()
                .map(
                        each ->
                                new ConsentView(
                                        each.id(),
                                        each.purpose(),
                                        each.people(),
                                        each.askedAt(),
                                        each.askedBy(),
                                        each.state(),
                                        each.settledBy(),
                                        each.askedBy().equals(member.username()),
                                        each.isUsable(now, member.username())))
                .toList();
    }

    @Override
    @RolesAllowed({"COUNTY_OFFICER", "COUNTY_APPROVER", "TOWN_LEADER", "CITY_VA"})
    public void settle(UUID id, boolean given) {
        StaffMember member = permissions.reader();
        SheetConsent consent = consent(id, member);
        consent.settle(given, clock.instant(), member.username());
        log(
                given ? "registry.audit.sheet-consented" : "registry.audit.sheet-refused",
                id,
                Map.of("people", String.valueOf(consent.people())));
    }

    private SheetConsent consent(UUID id, StaffMember member) {
        return consents.find(id, member.jurisdiction().organisation())
                .orElseThrow(() -> Problem.notFound("registry.sheet.absent"));
    }

    @Override
    public long admit(UUID id) {
        StaffMember member = permissions.reader();
        SheetConsent consent = consent(id, member);
        consent.requireUsable(clock.instant(), member.username());
        long people = count(consent.wanted(), member);
        log("registry.audit.sheet-unmasked", id, detail(consent.wanted(), people));
        return people;
    }

    @Override
    public void write(UUID id, OutputStream out) {
        StaffMember member = permissions.reader();
        SheetConsent consent = consent(id, member);
        consent.requireUsable(clock.instant(), member.username());
        write(consent.wanted(), member, consent.settledBy(), out);
    }

    private static Map<String, String> detail(Wanted wanted, long people) {
        String columns = wanted.columns().stream().map(Enum::name).collect(Collectors.joining(","));
        return wanted.unmasked()
                ? Map.of(
                        "people",
                        String.valueOf(people),
                        "columns",
                        columns,
                        "purpose",
                        wanted.purpose().strip())
                : Map.of("people", String.valueOf(people), "columns", columns);
    }

    @Override
    public void write(Wanted wanted, OutputStream out) {
        StaffMember member = permissions.reader();
        requirePurpose(wanted);
        if (wanted.unmasked() && count(wanted, member) > MOST_WITHOUT_SECOND) {
            throw Problem.forbidden("registry.sheet.second-person", MOST_WITHOUT_SECOND);
        }
        write(wanted, member, "", out);
    }

    private void write(Wanted wanted, StaffMember member, String second, OutputStream out) {
        People.Filter filter = wanted.filter();
        LocalDate day = search.day(filter);
        new PeopleSheetRow(wanted, areas.lookup())
                .sheet(member, LocalDate.now(clock), second)
                .write(
                        reading ->
                                rows.each(
                                        search.wanted(filter),
                                        Scope.of(member.jurisdiction()),
                                        day,
                                        EnumSet.copyOf(wanted.columns()),
                                        reading),
                        out);
    }
}
