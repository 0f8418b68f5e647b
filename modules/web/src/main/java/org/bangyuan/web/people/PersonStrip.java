package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.payments.api.PaymentDesk.LineView;
import org.bangyuan.registry.api.FactView;
import org.bangyuan.registry.api.PersonView.RegisterPeriod;
import org.bangyuan.web.frame.Words;

/** 逐月在册与待遇 of a person: registers, benefits received, and what was paid from here. */
@Named
@RequestScoped
public class PersonStrip {
    @Inject private PersonPage page;
    @Inject private PersonFacts facts;
    @Inject private FactWords factWords;
    @Inject private Words words;

    private MonthStrip strip;

    public MonthStrip getStrip() {
        if (strip == null) {
            strip =
                    new MonthStrip(
                            page.getDay(), year -> words.of("registry.page.strip.year", year));
            page.getPerson().registers().forEach(this::add);
            facts.getFurther().stream()
                    .filter(fact -> !fact.says("benefit").isEmpty())
                    .forEach(this::add);
            page.getPaid().stream()
                    .filter(line -> line.state() == PaymentDesk.LineState.PAID)
                    .forEach(this::add);
        }
        return strip;
    }

    private void add(RegisterPeriod period) {
        strip.add(
                words.get("registry.register.short." + period.kind()),
                new DateRange(period.from(), period.to()),
                new MonthStrip.Look(
                        period.kind().endsWith("EDGE") ? "b" : "a",
                        words.of("registry.page.on-register", page.getMembers().size()),
                        words.of("registry.page.since", period.from())
                                + " "
                                + period.certificate()));
    }

    private void add(FactView benefit) {
        boolean isOnce = benefit.from().equals(benefit.to());
        String amount =
                benefit.says("amount").isEmpty()
                        ? ""
                        : Money.ofYuan(benefit.says("amount")).grouped();
        boolean isMonthly = !isOnce && !amount.isEmpty();
        strip.add(
                words.get("registry.benefit." + benefit.says("benefit")),
                new DateRange(benefit.from(), benefit.to()),
                new MonthStrip.Look(
                        isOnce ? "c" : "d",
                        isMonthly ? words.of("registry.page.strip.monthly", amount) : amount,
                        factWords.summary(benefit)));
    }

    private void add(LineView line) {
        strip.add(
                words.get("registry.page.temporary"),
                new DateRange(line.settledOn(), line.settledOn()),
                new MonthStrip.Look("c", line.amount().grouped(), line.settledOn().toString()));
    }
}
