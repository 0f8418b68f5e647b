package org.bangyuan.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bangyuan.assessment.api.RuleTrials;
import org.bangyuan.bench.inside.Rounds.Comparison;

/**
 * 先试后行: a living rate of 12% instead of what holds, for everybody and twelve months, from the start
 * to the last county, against the reading query alone.
 */
@ApplicationScoped
class RuleTrial implements Measurement {
    private static final long PATIENCE_MILLIS = 15 * 60_000L;
    private static final long PAUSE_MILLIS = 20;

    @Inject private RuleTrials trials;
    @Inject private ReadingAlone readingAlone;

    @Override
    public String name() {
        return "ruletrial";
    }

    @Override
    public List<JsonObject> measure() throws Exception {
        return List.of(
                Rounds.compare(
                        new Comparison(
                                "trial of a living rate of 12% on everybody",
                                "RuleTrials: twelve months, both values, person by person with reasons",
                                "the reading query of the discovery alone, every row fetched",
                                0,
                                1),
                        () -> {
                            run();
                            return 0;
                        },
                        () -> {
                            readingAlone.ofEverybody();
                            return 0;
                        }));
    }

    private void run() throws Exception {
        LocalDate from = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(1).withDayOfMonth(1);
        UUID run =
                asCity(
                        () ->
                                trials.start(
                                        new RuleTrials.Start(
                                                "living.rate",
                                                "330300",
                                                "12%",
                                                from.toString(),
                                                null)));
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        RuleTrials.Run state = asCity(() -> trials.get(run));
        while (state.isRunning()) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("the trial does not end");
            }
            Thread.sleep(PAUSE_MILLIS);
            state = asCity(() -> trials.get(run));
        }
        if (state.sums().gain() == 0) {
            throw new IllegalStateException("nobody gains by a higher rate");
        }
    }

    private static <T> T asCity(java.util.concurrent.Callable<T> work) throws Exception {
        return Acting.as("city-va", "CITY_VA", work);
    }
}
