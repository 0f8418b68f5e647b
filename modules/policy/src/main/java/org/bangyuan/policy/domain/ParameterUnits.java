package org.bangyuan.policy.domain;

import java.util.Map;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterName.Unit;
import org.bangyuan.engine.ParameterNames;

/**
 * The units of the built-in series: those that the law reads know their own, the others (reference
 * values of civil affairs, conventions) are listed here.
 */
public final class ParameterUnits {
    private static final Map<String, Unit> OTHERS =
            Map.of(
                    "consumption_per_capita_urban", Unit.YUAN_PER_YEAR,
                    "consumption_per_capita_rural", Unit.YUAN_PER_YEAR,
                    "social.dibao_edge.income_multiple", Unit.MULTIPLE,
                    "temp.civil_affairs.cap_multiple_normal", Unit.MULTIPLE,
                    "temp.civil_affairs.cap_multiple_special", Unit.MULTIPLE,
                    "dibao.town_review.workdays", Unit.WORKING_DAYS,
                    "dibao.county_approval.workdays", Unit.WORKING_DAYS,
                    "dibao.publicity.days", Unit.DAYS);

    private ParameterUnits() {}

    public static Unit of(String name) {
        return ParameterNames.byKey(name)
                .map(ParameterName::unit)
                .orElseGet(() -> OTHERS.getOrDefault(name, Unit.TEXT));
    }
}
