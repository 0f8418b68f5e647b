package org.bangyuan.cases.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bangyuan.cases.domain.Assessment;
import org.bangyuan.cases.domain.CountyDecision;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.text.Texts;

/** A stored decision held against what the engines say now of the same facts and parameters. */
final class Replays {
    private Replays() {}

    static List<String> differences(CountyDecision decision, Assessment again, Locale locale) {
        CountyDecision.Grounds grounds = decision.grounds();
        List<String> differences = new ArrayList<>();
        if (!Objects.equals(grounds.pay(), again.pay())) {
            differences.add(
                    Texts.of(locale, "cases.replay.pay", shown(grounds.pay()), shown(again.pay())));
        }
        if (!grounds.outcomeKey().equals(again.outcomeKey())) {
            differences.add(
                    Texts.of(
                            locale,
                            "cases.replay.outcome",
                            Texts.of(locale, grounds.outcomeKey()),
                            Texts.of(locale, again.outcomeKey())));
        }
        return differences;
    }

    private static String shown(Money amount) {
        return amount == null ? "—" : amount.grouped();
    }
}
