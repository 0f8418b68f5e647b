package org.bangyuan.payments.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.payments.api.PaymentDesk.ListRow;
import org.bangyuan.payments.api.PaymentDesk.ListState;
import org.bangyuan.payments.api.PaymentSheets;
import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.payments.persistence.PaymentLines;
import org.bangyuan.payments.persistence.PaymentLists;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.sheet.ListColumns;
import org.bangyuan.platform.sheet.ListSheet;
import org.bangyuan.platform.text.Texts;

/** The columns of 发放花名册清单 and 退汇清单; Chinese, as the papers of payments are. */
@Stateless
@RolesAllowed({
    "PAY_MAKER",
    "PAY_CHECKER",
    "FIN_BUREAU",
    "COUNTY_OFFICER",
    "COUNTY_APPROVER",
    "CITY_VA",
    "AUDITOR"
})
public class PaymentSheetsBean implements PaymentSheets {
    @Inject private PaymentLists lists;
    @Inject private PaymentLines lines;
    @Inject private PaymentViews views;
    @Inject private AuditTrail audit;
    @Inject private Acting acting;

    @Override
    public long admit(ListState state, Set<String> hidden) {
        long rows = lists.count(reader(), state);
        audit.record(AuditEntry.listTaken("payment-lists", rows, sheet(hidden).keys()));
        return rows;
    }

    @Override
    public void write(ListState state, Set<String> hidden, OutputStream out) {
        Jurisdiction where = reader();
        sheet(hidden)
                .write(
                        reading ->
                                lists.each(where, state, list -> reading.accept(views.row(list))),
                        out);
    }

    @Override
    public long admitReturned() {
        long rows = lines.countReturned(reader());
        audit.record(AuditEntry.listTaken("payment-returns", rows, returns().keys()));
        return rows;
    }

    @Override
    public void writeReturned(OutputStream out) {
        Jurisdiction where = reader();
        returns().write(reading -> lines.eachReturned(where, reading), out);
    }

    private Jurisdiction reader() {
        acting.person().require(PaymentDeskBean.READERS);
        return acting.jurisdiction();
    }

    private ListSheet<ListRow> sheet(Set<String> hidden) {
        Locale locale = Locale.CHINA;
        return new ListSheet<>(
                        Texts.of(locale, "payments.sheet.title"),
                        List.of(ListSheet.mark(locale, acting.person(), acting.today())),
                        new ListColumns<ListRow>(locale, "payments.sheet.column.")
                                .text("number", 24, ListRow::number)
                                .text("county", 14, ListRow::countyName)
                                .text("month", 10, ListRow::month)
                                .text("fund", 12, row -> Texts.of(locale, row.fund().key()))
                                .text("state", 14, row -> state(row, locale))
                                .count("lines", ListRow::lines)
                                .money("total", ListRow::total)
                                .text("maker", 12, ListRow::maker)
                                .date("made", row -> day(row.madeAt()))
                                .text("checker", 12, ListRow::checker)
                                .date("checked", row -> day(row.checkedAt()))
                                .all())
                .without(hidden);
    }

    /** Number and account as on screen: by their last digits. */
    private ListSheet<PaymentLine> returns() {
        Locale locale = Locale.CHINA;
        UnaryOperator<String> areas = views.areas();
        Function<UUID, String> numbers = views.listNumbers();
        return new ListSheet<>(
                Texts.of(locale, "payments.returns.title"),
                List.of(ListSheet.mark(locale, acting.person(), acting.today())),
                new ListColumns<PaymentLine>(locale, "payments.returns.column.")
                        .date("returned", PaymentLine::settledOn)
                        .text("name", 12, line -> line.grant().name())
                        .text("citizenId", 22, line -> line.grant().maskedId())
                        .text("area", 16, line -> areas.apply(place(line)))
                        .text("case", 22, line -> line.grant().caseNumber())
                        .text("bank", 24, line -> line.account().bank())
                        .text("account", 12, line -> "****" + line.account().lastFour())
                        .money("amount", PaymentLine::amount)
                        .text("reason", 40, PaymentLine::returnReason)
                        .text("list", 24, line -> numbers.apply(line.listId()))
                        .all());
    }

    /** The township, or the county where there is none. */
    private static String place(PaymentLine line) {
        Handling handling = line.handling();
        return handling.townOrg() == null ? handling.countyOrg() : handling.townOrg();
    }

    private static String state(ListRow row, Locale locale) {
        return Texts.of(locale, "payments.list." + row.state());
    }

    private LocalDate day(Instant moment) {
        return moment == null ? null : acting.day(moment);
    }
}
