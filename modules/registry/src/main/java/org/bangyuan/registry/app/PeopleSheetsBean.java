package org.bangyuan.registry.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.platform.sheet.SheetColumn;
import org.bangyuan.platform.sheet.SheetLayout;
import org.bangyuan.platform.sheet.SheetWriter;
import org.bangyuan.registry.api.PeopleSheets;
import org.bangyuan.registry.persistence.PersonRows;

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

    private PersonRows rows;
    private Permissions permissions;
    private AreaNames areas;
    private AuditTrail audit;
    private Clock clock;

    protected PeopleSheetsBean() {} // for the container only

    @Inject
    public PeopleSheetsBean(
            PersonRows rows,
            Permissions permissions,
            AreaNames areas,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.permissions = permissions;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public long admit(Wanted wanted) {
        StaffMember member = permissions.reader();
        long people = rows.count(wanted.filter(), member.jurisdiction(), LocalDate.now(clock));
        if (wanted.unmasked()) {
            String purpose = wanted.purpose() == null ? "" : wanted.purpose().strip();
            if (purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE) {
                throw Problem.invalid("purpose", "registry.required");
            }
            if (purpose.matches("(?s).*\\d{15}.*")) {
                throw Problem.invalid("purpose", "registry.purpose-without-numbers");
            }
            if (people > MOST_WITHOUT_SECOND) {
                throw Problem.forbidden("registry.sheet.second-person", MOST_WITHOUT_SECOND);
            }
        }
        audit.record(
                new AuditEntry(
                        wanted.unmasked()
                                ? "registry.audit.sheet-unmasked"
                                : "registry.audit.sheet-taken",
                        "people-sheet",
                        UUID.randomUUID(),
                        null,
                        detail(wanted, people)));
        return people;
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
        LocalDate today = LocalDate.now(clock);
        if (wanted.unmasked()
                && rows.count(wanted.filter(), member.jurisdiction(), today)
                        > MOST_WITHOUT_SECOND) {
            throw Problem.forbidden("registry.sheet.second-person", MOST_WITHOUT_SECOND);
        }
        PeopleSheetRow cells = new PeopleSheetRow(wanted, areas.lookup());
        try (SheetWriter sheet = new SheetWriter(out, layout(wanted, member, today))) {
            rows.each(
                    wanted.filter(), member.jurisdiction(), today, row -> sheet.row(cells.of(row)));
        }
    }

    /** The line above says who took the list, when, and what for: it goes where the file goes. */
    private static SheetLayout layout(Wanted wanted, StaffMember member, LocalDate today) {
        List<SheetColumn> columns = new ArrayList<>();
        for (Column column : wanted.columns()) {
            columns.add(PeopleSheetRow.head(column));
        }
        String mark =
                wanted.unmasked()
                        ? ImportWords.of(
                                "registry.sheet.mark-unmasked",
                                member.organisationName(),
                                member.name(),
                                today,
                                wanted.purpose().strip())
                        : ImportWords.of(
                                "registry.sheet.mark",
                                member.organisationName(),
                                member.name(),
                                today);
        return new SheetLayout(
                ImportWords.of("registry.sheet.people"),
                List.of(ImportWords.of("registry.sheet.people"), mark),
                columns);
    }
}
