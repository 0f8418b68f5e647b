package org.bangyuan.reporting.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.reporting.api.FinanceReports.CountyFigures;
import org.bangyuan.reporting.api.Statistics.Headline;
import org.bangyuan.reporting.persistence.CaseFigures;
import org.bangyuan.reporting.persistence.CaseFigures.Cases;
import org.bangyuan.reporting.persistence.CaseFigures.Clocks;
import org.bangyuan.reporting.persistence.CaseFigures.Paid;
import org.bangyuan.reporting.persistence.CaseFigures.Question;

/** Three sums, seen twice: for each area, and for all of them together. */
@Dependent
class CockpitFigures {
    private final CaseFigures figures;
    private final Organisations organisations;

    @Inject
    CockpitFigures(CaseFigures figures, Organisations organisations) {
        this.figures = figures;
        this.organisations = organisations;
    }

    /** The headline, and the areas in the order of their codes, also where nothing happened. */
    record Sums(Headline headline, List<CountyFigures> areas) {}

    Sums of(Question question) {
        Map<String, Cases> cases = figures.cases(question);
        Map<String, Clocks> clocks = figures.clocks(question);
        Map<String, Paid> money = figures.money(question);
        List<CountyFigures> areas = new ArrayList<>();
        for (Organisation area : areas(question.where())) {
            areas.add(
                    area(
                            area,
                            cases.getOrDefault(area.code(), Cases.NONE),
                            clocks.getOrDefault(area.code(), Clocks.NONE),
                            money.getOrDefault(area.code(), Paid.NONE)));
        }
        return new Sums(headline(cases, clocks, money), areas);
    }

    private static CountyFigures area(Organisation area, Cases cases, Clocks clocks, Paid money) {
        return new CountyFigures(
                area.code(),
                area.areaName(),
                cases.open(),
                cases.overdue(),
                cases.approved(),
                cases.refused(),
                money.paid(),
                percent(clocks));
    }

    private List<Organisation> areas(Jurisdiction where) {
        return switch (where.level()) {
            case CITY -> organisations.counties();
            case COUNTY ->
                    organisations.below(where.organisation()).stream()
                            .filter(town -> town.level() == Jurisdiction.Level.TOWN)
                            .toList();
            case TOWN, VILLAGE -> List.of(organisations.get(where.organisation()));
        };
    }

    private static Headline headline(
            Map<String, Cases> cases, Map<String, Clocks> clocks, Map<String, Paid> money) {
        Cases all = cases.values().stream().reduce(Cases.NONE, Cases::plus);
        Clocks deadlines = clocks.values().stream().reduce(Clocks.NONE, Clocks::plus);
        Money paid = Money.ZERO;
        Money pending = Money.ZERO;
        for (Paid each : money.values()) {
            paid = paid.plus(each.paid());
            pending = pending.plus(each.pending());
        }
        return new Headline(
                all.open(),
                all.overdue(),
                all.received(),
                all.approved(),
                all.refused(),
                all.granted(),
                paid,
                pending,
                percent(deadlines));
    }

    /** Rounded down: 100 means that not one was missed. */
    private static long percent(Clocks clocks) {
        return clocks.finished() == 0 ? -1 : clocks.kept() * 100 / clocks.finished();
    }
}
