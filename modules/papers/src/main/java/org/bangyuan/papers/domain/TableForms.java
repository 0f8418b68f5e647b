package org.bangyuan.papers.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.kernel.AmountInWords;
import org.bangyuan.kernel.Money;
import org.bangyuan.papers.api.PaperContent.FinanceReport;
import org.bangyuan.papers.api.PaperContent.PaymentRoster;
import org.bangyuan.papers.api.PaperContent.ReportBook;
import org.bangyuan.papers.api.PaperContent.ReportLine;
import org.bangyuan.papers.api.PaperContent.RosterLine;

/** 花名册 and 月报: tables on landscape pages. */
final class TableForms {
    private TableForms() {}

    static Map<String, Object> roster(PaymentRoster roster) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", roster.number());
        values.put("authority", roster.countyAuthority());
        values.put("month", OfficialWording.month(roster.month()));
        values.put("lines", roster.lines().stream().map(TableForms::line).toList());
        values.put("count", Integer.toString(roster.lines().size()));
        values.put("total", roster.total().grouped());
        values.put("inWords", AmountInWords.of(roster.total()));
        values.put("books", String.join("　", roster.books()));
        values.put("maker", StationForms.orEmpty(roster.maker()));
        values.put("checker", StationForms.orEmpty(roster.checker()));
        values.put("made", OfficialWording.day(roster.made()));
        return values;
    }

    private static Map<String, Object> line(RosterLine line) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", Integer.toString(line.position()));
        values.put("name", line.name());
        values.put("maskedId", line.maskedId());
        values.put("matter", line.matter());
        values.put("town", StationForms.orEmpty(line.town()));
        values.put("amount", line.amount().grouped());
        values.put("bank", line.bank());
        values.put("account", line.account());
        values.put("holder", line.holder());
        values.put("decision", line.decision());
        values.put("state", StationForms.orEmpty(line.state()));
        return values;
    }

    static Map<String, Object> report(FinanceReport report) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", report.number());
        values.put("month", OfficialWording.month(report.month()));
        values.put("area", report.area());
        List<Map<String, Object>> lines = new ArrayList<>();
        report.lines().forEach(line -> lines.add(line(line)));
        values.put("lines", lines);
        values.putAll(totals(report.total()));
        values.put("inWords", AmountInWords.of(report.total().paid()));
        values.put("subjects", report.subjects().stream().map(TableForms::book).toList());
        values.put("others", report.others().stream().map(TableForms::book).toList());
        values.put("reconciliation", report.reconciliation());
        values.put("made", OfficialWording.day(report.made()));
        return values;
    }

    private static Map<String, Object> book(ReportBook book) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", book.name());
        values.put("type", book.type());
        values.put("persons", Long.toString(book.persons()));
        values.put("payments", Long.toString(book.payments()));
        values.put("due", amount(book.due()));
        values.put("paid", amount(book.paid()));
        values.put("returned", amount(book.returned()));
        values.put("pending", amount(book.pending()));
        return values;
    }

    private static Map<String, Object> totals(ReportLine total) {
        Map<String, Object> values = new LinkedHashMap<>();
        line(total).forEach((key, value) -> values.put("total" + key, value));
        return values;
    }

    private static Map<String, Object> line(ReportLine line) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("county", StationForms.orEmpty(line.county()));
        values.put("town", StationForms.orEmpty(line.town()));
        values.put("Persons", Long.toString(line.persons()));
        values.put("Payments", Long.toString(line.payments()));
        values.put("Households", Long.toString(line.households()));
        values.put("Due", amount(line.due()));
        values.put("Paid", amount(line.paid()));
        values.put("Returned", amount(line.returned()));
        values.put("Pending", amount(line.pending()));
        return values;
    }

    private static String amount(Money amount) {
        return amount.grouped();
    }
}
