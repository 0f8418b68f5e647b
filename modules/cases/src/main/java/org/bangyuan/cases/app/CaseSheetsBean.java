package org.bangyuan.cases.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseDesk.CaseRow;
import org.bangyuan.cases.api.CaseSheets;
import org.bangyuan.platform.sheet.ListColumns;
import org.bangyuan.platform.sheet.ListSheet;
import org.bangyuan.platform.text.Texts;

/** The columns of 事项名单; another system takes cases by its own interface. */
@Stateless
@RolesAllowed({
    "AGENT",
    "TOWN_CLERK",
    "TOWN_INVESTIGATOR",
    "TOWN_LEADER",
    "COUNTY_OFFICER",
    "COUNTY_RECHECK",
    "COUNTY_APPROVER",
    "PAY_MAKER",
    "PAY_CHECKER",
    "FIN_BUREAU",
    "CITY_VA",
    "AUDITOR"
})
public class CaseSheetsBean implements CaseSheets {
    private WorkLists lists;
    private Acting acting;
    private AuditTrail audit;

    protected CaseSheetsBean() {} // for the container only

    @Inject
    public CaseSheetsBean(WorkLists lists, Acting acting, AuditTrail audit) {
        this.lists = lists;
        this.acting = acting;
        this.audit = audit;
    }

    @Override
    public long admit(CaseDesk.Query query, Set<String> hidden) {
        long rows = lists.count(query);
        audit.record(AuditEntry.listTaken("cases", rows, sheet(hidden).keys()));
        return rows;
    }

    @Override
    public void write(CaseDesk.Query query, Set<String> hidden, OutputStream out) {
        sheet(hidden).write(reading -> lists.each(query, reading), out);
    }

    private ListSheet<CaseRow> sheet(Set<String> hidden) {
        Locale locale = acting.locale();
        return new ListSheet<>(
                        Texts.of(locale, "cases.sheet.title"),
                        List.of(ListSheet.mark(locale, acting.staff(), acting.today())),
                        new ListColumns<CaseRow>(locale, "cases.sheet.column.")
                                .text("number", 20, CaseRow::number)
                                .text("applicant", 12, CaseRow::applicant)
                                .text("id-number", 22, CaseRow::maskedId)
                                .text("cause", 20, row -> cause(row, locale))
                                .text("town", 22, CaseRow::townName)
                                .text("stage", 14, row -> stage(row, locale))
                                .text("holder", 20, CaseRow::holder)
                                .date("received", CaseRow::received)
                                .date("due", CaseRow::due)
                                .money("amount", CaseRow::amount)
                                .all())
                .without(hidden);
    }

    private static String cause(CaseRow row, Locale locale) {
        return row.causeKey() == null ? null : Texts.of(locale, row.causeKey());
    }

    private static String stage(CaseRow row, Locale locale) {
        return Texts.of(locale, "cases.stage." + row.stage());
    }
}
