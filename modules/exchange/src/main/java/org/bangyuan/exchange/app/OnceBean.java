package org.bangyuan.exchange.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;
import org.bangyuan.exchange.persistence.KeptAnswers;

/**
 * Takes effect once: key, fingerprint and answer are written in the very transaction of the
 * business. If the server dies before the commit nothing has happened and the key is free; if it
 * dies after it the repeated request gets the answer that was kept.
 */
@Stateless
@RolesAllowed("EXCHANGE_PEER")
public class OnceBean {
    @Inject private KeptAnswers answers;
    @Inject private Clock clock;

    /**
     * @param business makes the answer, in this transaction
     * @throws RefusedKey 409 while the first request runs, 422 for another request with the key
     */
    public Answer perform(Call call, Supplier<Answer> business) {
        if (!answers.claim(call)) {
            throw RefusedKey.running();
        }
        var kept = answers.find(call);
        if (kept.isPresent()) {
            return replay(call, kept.get());
        }
        Answer answer = business.get();
        answers.keep(call, answer, clock.instant());
        return answer;
    }

    /**
     * Keeps a refusal, whose own transaction was rolled back; what was kept first is the answer.
     */
    public Answer keep(Call call, Answer refusal) {
        return perform(call, () -> refusal);
    }

    private static Answer replay(Call call, KeptAnswers.Kept kept) {
        if (!call.hasFingerprint(kept.fingerprint())) {
            throw RefusedKey.reused();
        }
        return kept.answer();
    }
}
