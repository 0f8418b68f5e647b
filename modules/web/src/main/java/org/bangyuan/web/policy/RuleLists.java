package org.bangyuan.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bangyuan.policy.api.ReasonCode;
import org.bangyuan.policy.api.ReasonCodes;
import org.bangyuan.policy.api.Route;
import org.bangyuan.policy.api.Routes;
import org.bangyuan.web.frame.Shown;

/** 理由代码 and 办理渠道: what the measure fixes, for looking up. */
@Named
@RequestScoped
public class RuleLists {
    @Inject private ReasonCodes reasons;
    @Inject private Routes routes;
    @Inject private Shown shown;

    /** Reasons of one kind. */
    public record Group(ReasonCode.Kind kind, List<ReasonCode> codes) {}

    public List<Group> getReasons() {
        return List.of(ReasonCode.Kind.values()).stream()
                .map(kind -> new Group(kind, reasons.of(kind)))
                .toList();
    }

    public List<Route> getRoutes() {
        return routes.on(shown.getToday());
    }
}
