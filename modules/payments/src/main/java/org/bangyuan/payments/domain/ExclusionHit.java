package org.bangyuan.payments.domain;

import java.time.LocalDate;
import java.util.List;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Sentence;

/**
 * 不予帮扶援助情形 that counts on the day of a payment (A-EXCL: looked at when an application is taken,
 * when it is decided and on every payment). It stops nothing for good: a person of the county
 * decides in writing. Personal, never of the household (EX-X06).
 *
 * @param ground which of 三(二)
 * @param from its first day
 */
public record ExclusionHit(ExclusionGround ground, LocalDate from) {
    /**
     * Those of the person's that count. A sentence that was served before the decision was before
     * the county's eyes then; one that came after it was not.
     */
    public static List<ExclusionHit> among(
            List<Exclusion> exclusions, LocalDate decidedOn, LocalDate today) {
        return exclusions.stream()
                .filter(Exclusion::ofApplicant)
                .filter(exclusion -> counts(exclusion, decidedOn, today))
                .map(exclusion -> new ExclusionHit(exclusion.ground(), exclusion.from()))
                .distinct()
                .toList();
    }

    private static boolean counts(Exclusion exclusion, LocalDate decidedOn, LocalDate today) {
        return switch (exclusion.ground()) {
            case CRIME -> crimeCounts(exclusion, decidedOn, today);
            case DISTURBANCE -> exclusion.policeReport() && exclusion.runsOn(today);
            case DISHONESTY_LIST, OTHER_LAW -> exclusion.runsOn(today);
        };
    }

    private static boolean crimeCounts(Exclusion crime, LocalDate decidedOn, LocalDate today) {
        Sentence sentence = crime.sentence();
        if (sentence == null || !sentence.isCriminalPunishment() || crime.from().isAfter(today)) {
            return false;
        }
        boolean servedAtOnce = sentence == Sentence.FINE && crime.to() == null;
        boolean running = !servedAtOnce && crime.runsOn(today);
        return running || crime.from().isAfter(decidedOn);
    }

    /** As kept in the database: 三(二)2@2024-01-12. */
    String mark() {
        return ground.citation().clause() + "@" + from;
    }
}
