package org.bangyuan.assessment.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.bangyuan.assessment.domain.PersonOnRecord.HeldIdentity;
import org.bangyuan.assessment.domain.PersonOnRecord.OnRegister;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.LivingFacts;

/** 生活补助 of the day's month (四(一)): what the engine is asked about a person on record. */
public final class LivingQuestion {
    /** The kind of benefit under which the lists carry the top-up. */
    public static final String BENEFIT = "LIVING_TOP_UP";

    private LivingQuestion() {}

    /** Of the month that the day lies in. */
    public static LivingFacts facts(PersonOnRecord person, LocalDate day) {
        Optional<HeldIdentity> veteran = person.identityOn(Identity.VETERAN, day);
        YearMonth month = YearMonth.from(day);
        return new LivingFacts(
                veteran.isPresent(),
                veteran.map(HeldIdentity::discharged).orElse(null),
                person.died(),
                person.registers().stream().map(OnRegister::entry).toList(),
                person.receipts().suspensions(),
                Map.of(),
                month,
                month,
                null);
    }

    /** True if anything at all could come of asking. */
    static boolean isWorthAsking(PersonOnRecord person, LocalDate day) {
        return !person.registers().isEmpty() && person.isVeteranOn(day);
    }

    /** The answer where it is money. */
    static Optional<Determination<?>> entitlement(PersonOnRecord person, FindingRules rules) {
        if (!isWorthAsking(person, rules.day())) {
            return Optional.empty();
        }
        return rules.ask(AssistanceType.LIVING, facts(person, rules.day()))
                .filter(answer -> answer.due().isPositive());
    }
}
