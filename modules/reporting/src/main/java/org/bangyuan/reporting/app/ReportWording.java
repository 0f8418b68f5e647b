package org.bangyuan.reporting.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bangyuan.papers.api.PaperContent;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.reporting.domain.Figures;
import org.bangyuan.reporting.domain.MonthlyReport;
import org.bangyuan.reporting.domain.ReportBook;
import org.bangyuan.reporting.domain.ReportCheck;
import org.bangyuan.reporting.domain.ReportWorkbook;

/** The words of a report. Paper and workbook go to the finance bureau and are Chinese. */
final class ReportWording {
    private ReportWording() {}

    static PaperContent.FinanceReport paper(MonthlyReport report, LocalDate made) {
        return new PaperContent.FinanceReport(
                report.number(),
                report.month().toString(),
                report.countyName(),
                report.lines().stream()
                        .map(line -> line(report.countyName(), line.townName(), line.figures()))
                        .toList(),
                line("", "", report.total()),
                books(report, true),
                books(report, false),
                checks(Locale.CHINA, report),
                made);
    }

    private static List<PaperContent.ReportBook> books(MonthlyReport report, boolean budget) {
        return report.books().stream()
                .filter(book -> book.kind().isBudget() == budget)
                .map(
                        book ->
                                new PaperContent.ReportBook(
                                        name(book),
                                        Texts.of(
                                                Locale.CHINA,
                                                "reporting.type." + book.kind().type()),
                                        book.figures().persons(),
                                        book.figures().payments(),
                                        book.figures().due(),
                                        book.figures().paid(),
                                        book.figures().returned(),
                                        book.figures().pending()))
                .toList();
    }

    /** The subject of the budget's money; of other money the fund. */
    private static String name(ReportBook book) {
        if (!book.kind().isBudget()) {
            return Texts.of(Locale.CHINA, "reporting.fund." + book.kind().fund());
        }
        if (book.subject() == null) {
            return Texts.of(Locale.CHINA, "reporting.subject.open");
        }
        return book.isVerified()
                ? book.subject()
                : Texts.of(Locale.CHINA, "reporting.subject.unverified", book.subject());
    }

    private static PaperContent.ReportLine line(String county, String town, Figures figures) {
        return new PaperContent.ReportLine(
                county,
                town,
                figures.persons(),
                figures.payments(),
                figures.households(),
                figures.due(),
                figures.paid(),
                figures.returned(),
                figures.pending());
    }

    static ReportWorkbook.Words workbook(MonthlyReport report) {
        Locale chinese = Locale.CHINA;
        return new ReportWorkbook.Words(
                Texts.of(chinese, "reporting.sheet"),
                Texts.of(chinese, "reporting.title"),
                Texts.of(
                        chinese,
                        "reporting.facts",
                        report.countyName(),
                        report.month().toString(),
                        report.number()),
                Stream.of(
                                "county",
                                "town",
                                "persons",
                                "payments",
                                "households",
                                "due",
                                "paid",
                                "returned",
                                "pending")
                        .map(column -> Texts.of(chinese, "reporting.column." + column))
                        .toList(),
                Texts.of(chinese, "reporting.total"),
                checks(chinese, report),
                bookWords(report));
    }

    private static ReportWorkbook.BookWords bookWords(MonthlyReport report) {
        Locale chinese = Locale.CHINA;
        return new ReportWorkbook.BookWords(
                Texts.of(chinese, "reporting.subjects"),
                Texts.of(chinese, "reporting.others"),
                Texts.of(chinese, "reporting.column.subject"),
                Texts.of(chinese, "reporting.column.fund"),
                Stream.of("type", "persons", "payments", "due", "paid", "returned", "pending")
                        .map(column -> Texts.of(chinese, "reporting.column." + column))
                        .toList(),
                report.books().stream()
                        .map(
                                book ->
                                        new ReportWorkbook.BookName(
                                                name(book),
                                                Texts.of(
                                                        chinese,
                                                        "reporting.type." + book.kind().type())))
                        .toList());
    }

    /** One sentence for each check, equal or not. */
    static List<String> checks(Locale locale, MonthlyReport report) {
        return report.checks().stream().map(check -> sentence(locale, check)).toList();
    }

    private static String sentence(Locale locale, ReportCheck check) {
        String key = "reporting.check." + check.figure().name();
        return check.isEqual()
                ? Texts.of(locale, key + ".equal", check.reported())
                : Texts.of(
                        locale,
                        key + ".differs",
                        check.reported(),
                        check.independent(),
                        check.difference());
    }
}
