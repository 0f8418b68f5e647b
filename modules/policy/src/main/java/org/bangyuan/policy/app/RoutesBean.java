package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
        List<Route> inForce = new ArrayList<>();
        for (RouteRule rule : rules.routes(day)) {
            Route route = rule.view();
            boolean superseded =
                    inForce.stream()
                            .anyMatch(
                                    later ->
                                            later.type() == route.type()
                                                    && Objects.equals(
                                                            later.countyOrg(), route.countyOrg()));
            if (!superseded) {
                inForce.add(route);
            }
        }
        inForce.sort(BY_TYPE);
        return List.copyOf(inForce);
    }
}
