package org.bangyuan.assessment.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bangyuan.assessment.api.TrialSubject;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;

/**
 * How far 先试后行 reaches: which parameters and engines the facts of the registry let be tried on
 * everybody, and why not of every other.
 */
public final class TrialReach {
    private static final Set<ParameterName> LIVING =
            Set.of(
                    ParameterNames.LIVING_RATE,
                    ParameterNames.DIBAO_STANDARD_MONTHLY,
                    ParameterNames.LIVING_EDGE_ENABLED,
                    ParameterNames.LIVING_EDGE_RATE);

    /** Read where the record alone says who is covered (四(二)) or barred (三(二)1). */
    private static final Set<ParameterName> AT_A_GLANCE =
            Set.of(ParameterNames.MED_TEKUN_ENABLED, ParameterNames.EXCL_CRIME_LOOKBACK_MONTHS);

    private static final Map<ParameterName, String> NEED =
            Map.of(
                    ParameterNames.CONSUMPTION_PER_CAPITA, "assessment.rule.needs.bills",
                    ParameterNames.MED_PREMIUM_RATE_DIBAO, "assessment.rule.needs.premium",
                    ParameterNames.MED_PREMIUM_RATE_EDGE, "assessment.rule.needs.premium",
                    ParameterNames.EMP_FLEX_TERM_MONTHS, "assessment.rule.needs.contributions",
                    ParameterNames.MINIMUM_WAGE_MONTHLY, "assessment.rule.needs.wage",
                    ParameterNames.TEMP_SINGLE_CAP_MULTIPLE, "assessment.rule.needs.event",
                    ParameterNames.EMER_SINGLE_CAP, "assessment.rule.needs.event");

    /** Sections whose engine the record alone can ask: month by month, or at a glance. */
    private static final Set<TrialSubject> ENGINES =
            EnumSet.of(TrialSubject.ELIGIBILITY, TrialSubject.LIVING, TrialSubject.HOUSING);

    private static final Map<TrialSubject, String> ENGINES_NEED =
            Map.of(
                    TrialSubject.MEDICAL, "assessment.rule.needs.bills",
                    TrialSubject.EMPLOYMENT, "assessment.rule.needs.contributions",
                    TrialSubject.TEMPORARY, "assessment.rule.needs.event");

    private TrialReach() {}

    /** Why another engine of a section cannot be tried on everybody; empty where it can. */
    public static Optional<String> obstacle(TrialSubject engine) {
        return ENGINES.contains(engine)
                ? Optional.empty()
                : Optional.of(
                        ENGINES_NEED.getOrDefault(engine, "assessment.rule.needs.application"));
    }

    /** What can be tried on everybody, in the order of the regulation. */
    public static List<String> parameters() {
        return ParameterNames.all().stream()
                .filter(name -> LIVING.contains(name) || AT_A_GLANCE.contains(name))
                .map(ParameterName::key)
                .toList();
    }

    /** True for the short way: the top-up of 四(一) alone, over twelve months. */
    public static boolean isOfLivingAlone(String parameter) {
        return ParameterNames.byKey(parameter).filter(LIVING::contains).isPresent();
    }

    /**
     * Why a parameter cannot be tried on everybody, as the key of a sentence; empty where it can.
     */
    public static Optional<String> obstacle(String parameter) {
        Optional<ParameterName> name = ParameterNames.byKey(parameter);
        if (name.isEmpty()) {
            return Optional.of("assessment.rule.needs.no-engine");
        }
        if (LIVING.contains(name.get()) || AT_A_GLANCE.contains(name.get())) {
            return Optional.empty();
        }
        return Optional.of(
                name.get().isFixedByText()
                        ? "assessment.rule.needs.fixed"
                        : NEED.getOrDefault(name.get(), "assessment.rule.needs.procedure"));
    }
}
