package org.bangyuan.payments.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bangyuan.papers.api.PaperContent;
import org.bangyuan.papers.api.Papers;
import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.api.Organisations;

/** 发放花名册 (F16) as a paper: every line by the account's last four digits, the total in capitals. */
@Dependent
class Rosters {
    private final Papers papers;
    private final Organisations organisations;
    private final Acting acting;

    @Inject
    Rosters(Papers papers, Organisations organisations, Acting acting) {
        this.papers = papers;
        this.organisations = organisations;
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
                text("payments.matter", text(line.grant().causeKey())),
                town == null ? "" : organisations.get(town).areaName(),
                line.amount(),
                line.account().bank(),
                line.account().lastFour(),
                line.account().holder(),
                line.grant().decision(),
                text("payments.line." + line.state().name()));
    }

    byte[] pdf(PaymentList list) {
        return papers.pdf(list.rosterPaper());
    }

    /** Papers are Chinese. */
    private static String text(String key, Object... args) {
        return key == null ? "" : Texts.of(Locale.CHINA, key, args);
    }
}
