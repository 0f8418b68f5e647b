package org.bangyuan.assessment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bangyuan.assessment.api.TrialMeasure;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;

/** Which parameters may be tried with a measure: those that its rule reads. */
public final class TrialParameters {
    private static final List<ParameterName> PREMIUM_RATES =
            List.of(ParameterNames.MED_PREMIUM_RATE_DIBAO, ParameterNames.MED_PREMIUM_RATE_EDGE);

    private TrialParameters() {}

    /** In the order of the regulation. */
    public static List<ParameterName> of(TrialMeasure measure) {
        return switch (measure) {
            case BILLS -> section(measure, name -> !PREMIUM_RATES.contains(name));
            case PREMIUM -> PREMIUM_RATES;
            case FLEXIBLE_WORK ->
                    section(measure, name -> name != ParameterNames.MINIMUM_WAGE_MONTHLY);
            case PUBLIC_WELFARE_POST -> List.of(ParameterNames.MINIMUM_WAGE_MONTHLY);
            case EVENT -> {
                List<ParameterName> names = new ArrayList<>(section(measure, name -> true));
                names.add(0, ParameterNames.DIBAO_STANDARD_MONTHLY);
                yield names;
            }
            case EMPLOYMENT_SERVICES, SELF_EMPLOYMENT, EMPLOYER_SUBSIDY, COMMENDATION -> List.of();
            default -> section(measure, name -> true);
        };
    }

    private static List<ParameterName> section(
            TrialMeasure measure, Predicate<ParameterName> isRead) {
        String clause = measure.subject().section().clause();
        return ParameterNames.all().stream()
                .filter(name -> name.citation().clause().startsWith(clause))
                .filter(isRead)
                .toList();
    }
}
