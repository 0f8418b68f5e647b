package org.bangyuan.exchange.app;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.bangyuan.exchange.persistence.KeptAnswers;

/** Forgets answers after 180 days, at night. A missed or doubled tick changes nothing. */
@Singleton
public class ForgettingBean {
    private static final System.Logger LOG = System.getLogger(ForgettingBean.class.getName());
    private static final Duration KEPT = Duration.ofDays(180);

    @Inject private KeptAnswers answers;
    @Inject private Clock clock;

    @Schedule(hour = "3", minute = "20", info = "exchange-forget-answers")
    void forget() {
        int gone = answers.forgetBefore(clock.instant().minus(KEPT));
        LOG.log(System.Logger.Level.INFO, "kept answers forgotten: {0}", gone);
    }
}
