package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.LawError;
import org.bangyuan.policy.api.Route;
import org.bangyuan.policy.api.Routes;
import org.bangyuan.policy.domain.RouteRule;
import org.bangyuan.policy.persistence.Rules;

/** 办理渠道. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RoutesBean implements Routes {
    private static final Comparator<Route> BY_TYPE =
            Comparator.comparing(Route::type)
                    .thenComparing(
                            Route::countyOrg, Comparator.nullsFirst(Comparator.naturalOrder()));

    private Rules rules;

    protected RoutesBean() {} // for the container only

    @Inject
    public RoutesBean(Rules rules) {
        this.rules = rules;
    }

    @Override
    public Route of(AssistanceType type, String countyOrg, LocalDate day) {
        List<Route> ofType = on(day).stream().filter(route -> route.type() == type).toList();
        return ofType.stream()
                .filter(route -> countyOrg != null && countyOrg.equals(route.countyOrg()))
                .findFirst()
                .or(() -> ofType.stream().filter(route -> route.countyOrg() == null).findFirst())
                .orElseThrow(() -> new LawError(LawError.PARAMETER_MISSING, "route", type, day));
    }

    @Override
    public List<Route> on(LocalDate day) {
        return rules.routes().stream()
                .filter(rule -> rule.holdsOn(day))
                .map(RouteRule::view)
                .sorted(BY_TYPE)
                .toList();
    }

    @Override
    public List<Version> all() {
        return rules.routes().stream()
                .map(rule -> new Version(rule.view(), rule.from(), rule.until()))
                .sorted(Comparator.comparing(Version::route, BY_TYPE))
                .toList();
    }
}
