package org.bangyuan.payments.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bangyuan.papers.api.PaperContent;
import org.bangyuan.papers.api.Papers;
import org.bangyuan.payments.api.PaymentDesk.SubjectTotal;
import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.api.Organisations;

/** 发放花名册 (F16) as a paper: every line by the account's last four digits, the total in capitals. */
@Dependent
class Rosters {
    private final Papers papers;
    private final Organisations organisations;
    private final Subjects subjects;
    private final Acting acting;

    @Inject
    Rosters(Papers papers, Organisations organisations, Subjects subjects, Acting acting) {
        this.papers = papers;
        this.organisations = organisations;
        this.subjects = subjects;
        this.acting = acting;
    }

    UUID issue(PaymentList list, List<PaymentLine> lines, PaymentList.Actor checker) {
        List<PaperContent.RosterLine> rows = new ArrayList<>();
        for (PaymentLine line : lines) {
            rows.add(row(rows.size() + 1, line));
        }
        LocalDate made = acting.day(list.madeAt());
        return papers.issue(
                list.id(),
                new PaperContent.PaymentRoster(
                        list.number(),
                        organisations.get(list.countyOrg()).name(),
                        text(
                                "payments.month",
                                list.month().getYear(),
                                list.month().getMonthValue()),
                        rows,
                        list.total(),
                        books(list, lines),
                        list.makerName(),
                        checker.name(),
                        made));
    }

    private PaperContent.RosterLine row(int position, PaymentLine line) {
        String town = line.handling().townOrg();
        return new PaperContent.RosterLine(
                position,
                line.grant().name(),
                line.grant().maskedId(),
                matter(line),
                town == null ? "" : organisations.get(town).areaName(),
                line.amount(),
                line.account().bank(),
                line.account().lastFour(),
                line.account().holder(),
                line.grant().decision(),
                text("payments.line." + line.state().name()));
    }

    private static String matter(PaymentLine line) {
        YearMonth month = line.purpose().month();
        return month == null
                ? text("payments.matter", text(line.grant().causeKey()))
                : text(
                        "payments.living." + line.purpose().kind(),
                        month.getYear(),
                        month.getMonthValue());
    }

    /** 科目与资金来源 (F16): one source for all, and the total of each subject of the budget. */
    private List<String> books(PaymentList list, List<PaymentLine> lines) {
        List<String> sentences = new ArrayList<>();
        sentences.add(text("payments.roster.fund", text(list.fund().key())));
        for (SubjectTotal each : subjects.of(list, lines)) {
            sentences.add(
                    text(
                            "payments.roster.subject",
                            text("payments.type." + each.type()),
                            each.wording(Locale.SIMPLIFIED_CHINESE),
                            each.total().grouped()));
        }
        return sentences;
    }

    byte[] pdf(PaymentList list) {
        return papers.pdf(list.rosterPaper());
    }

    /** Papers are Chinese. */
    private static String text(String key, Object... args) {
        return key == null ? "" : Texts.of(Locale.CHINA, key, args);
    }
}
