package org.bangyuan.assessment.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.assessment.api.FindingDesk.Query;
import org.bangyuan.assessment.api.FindingDesk.Row;
import org.bangyuan.assessment.api.FindingSheets;
import org.bangyuan.assessment.persistence.FindingLists;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.platform.sheet.ListColumns;
import org.bangyuan.platform.sheet.ListSheet;
import org.bangyuan.platform.text.Texts;

/** The columns of 主动发现清单; who may read findings is asked for in the database. */
@Stateless
@PermitAll
public class FindingSheetsBean implements FindingSheets {
    @Inject private FindingLists lists;
    @Inject private FindingViews views;
    @Inject private FindingAccess access;
    @Inject private AuditTrail audit;
    @Inject private StaffAccounts accounts;
    @Inject private Clock clock;

    @Override
    public long admit(Query query) {
        StaffMember staff = access.reader();
        long rows = lists.counts(query, staff).get(query.tab());
        audit.record(AuditEntry.listTaken("findings", rows, sheet(staff).keys()));
        return rows;
    }

    @Override
    public void write(Query query, OutputStream out) {
        StaffMember staff = access.reader();
        Locale locale = accounts.locale();
        sheet(staff)
                .write(
                        reading ->
                                lists.each(
                                        query,
                                        staff,
                                        kept -> reading.accept(views.row(kept, locale))),
                        out);
    }

    private ListSheet<Row> sheet(StaffMember staff) {
        Locale locale = accounts.locale();
        return new ListSheet<>(
                Texts.of(locale, "assessment.sheet.title"),
                List.of(ListSheet.mark(locale, staff, LocalDate.now(clock))),
                new ListColumns<Row>(locale, "assessment.sheet.column.")
                        .text("severity", 10, row -> text(locale, row.kind().severity().key()))
                        .text("name", 12, Row::name)
                        .date("born", Row::born)
                        .text("kind", 30, row -> text(locale, row.kind().key()))
                        .text("reason", 60, Row::reason)
                        .text("area", 16, Row::area)
                        .date("found", Row::foundOn)
                        .text("assigned", 12, Row::assignedName)
                        .text("answer", 14, row -> answer(row, locale))
                        .date("answered", Row::answeredOn)
                        .all());
    }

    private static String answer(Row row, Locale locale) {
        return row.answer() == null ? null : text(locale, row.answer().key());
    }

    private static String text(Locale locale, String key) {
        return Texts.of(locale, key);
    }
}
