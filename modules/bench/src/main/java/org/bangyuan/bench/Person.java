package org.bangyuan.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.EligibilityFacts;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Hardship;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.engine.facts.RegisterEntry;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;

/**
 * The same synthetic person for both sides: what our engines are asked, and a plain fact for the
 * rule engine with the answers that its rules set.
 */
public final class Person {
    static final LocalDate APPLIED = LocalDate.of(2024, 5, 10);
    static final YearMonth MONTH = YearMonth.of(2024, 5);
    private static final String[] COUNTIES = {"330302", "330304", "330328", "330381", "330382"};

    private final EligibilityFacts eligibility;
    private final LivingFacts living;
    private final long standardFen;
    private String outcome = "ELIGIBLE";
    private long topUpFen;

    private Person(EligibilityFacts eligibility, LivingFacts living, long standardFen) {
        this.eligibility = eligibility;
        this.living = living;
        this.standardFen = standardFen;
    }

    static Person random(SplittableRandom random, Map<String, Money> standards) {
        AreaCode area = AreaCode.of(COUNTIES[random.nextInt(COUNTIES.length)]);
        Identity identity = Identity.values()[random.nextInt(3)];
        Applicant applicant =
                new Applicant(
                        identity,
                        identity == Identity.SERVING_KIN ? Kin.PARENT : null,
                        LocalDate.of(1970, 1, 1).plusDays(random.nextInt(9000)),
                        random.nextInt(20) == 0 ? AreaCode.of("330102") : area,
                        random.nextInt(4) > 0);
        List<Exclusion> exclusions =
                random.nextInt(10) > 0
                        ? List.of()
                        : List.of(
                                new Exclusion(
                                        ExclusionGround.DISHONESTY_LIST,
                                        APPLIED.minusDays(random.nextInt(400)),
                                        random.nextBoolean() ? null : APPLIED,
                                        true,
                                        null,
                                        false));
        RegisterEntry entry =
                new RegisterEntry(
                        random.nextInt(3) == 0 ? RegisterKind.DIBAO : RegisterKind.TEKUN,
                        area,
                        LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1000)),
                        null,
                        null);
        return new Person(
                new EligibilityFacts(
                        APPLIED,
                        null,
                        applicant,
                        Hardship.EVENT,
                        identity == Identity.SERVING_KIN
                                ? EventCause.KILLED_IN_SERVICE
                                : EventCause.FIRE,
                        exclusions),
                new LivingFacts(
                        identity == Identity.VETERAN,
                        null,
                        null,
                        List.of(entry),
                        List.of(),
                        Map.of(),
                        MONTH,
                        MONTH,
                        null),
                standards.get(area.code()).fen());
    }

    EligibilityFacts eligibility() {
        return eligibility;
    }

    LivingFacts living() {
        return living;
    }

    // What the rules read.

    public boolean isRegisteredInWenzhou() {
        return eligibility.applicant().registeredIn().isInWenzhou();
    }

    public boolean isBereavedWithoutPension() {
        return eligibility.applicant().identity() == Identity.BEREAVED_FAMILY
                && !eligibility.applicant().regularPension();
    }

    public boolean isHardshipApplicable() {
        EventCause cause = eligibility.cause();
        return eligibility.applicant().identity() == Identity.SERVING_KIN
                ? cause == EventCause.KILLED_IN_SERVICE
                : cause == EventCause.FIRE;
    }

    public boolean isListed() {
        for (Exclusion exclusion : eligibility.exclusions()) {
            if (exclusion.runsOn(APPLIED)) {
                return true;
            }
        }
        return false;
    }

    public boolean isVeteran() {
        return living.veteran();
    }

    public boolean isInDibaoBefore(YearMonth month) {
        RegisterEntry entry = living.registers().get(0);
        return entry.kind() == RegisterKind.DIBAO
                && YearMonth.from(entry.approved()).isBefore(month);
    }

    public long getStandardFen() {
        return standardFen;
    }

    // What the rules set.

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public void setTopUpFen(long topUpFen) {
        this.topUpFen = topUpFen;
    }

    String outcome() {
        return outcome;
    }

    long topUpFen() {
        return topUpFen;
    }

    void reset() {
        outcome = "ELIGIBLE";
        topUpFen = 0;
    }
}
