package org.bangyuan.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.policy.api.Dictionaries;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.policy.api.ReasonCode;
import org.bangyuan.policy.api.ReasonCodes;
import org.bangyuan.policy.api.Route;
import org.bangyuan.policy.api.Routes;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Shown;
import org.bangyuan.web.frame.Words;

/** 理由代码, 办理渠道 and 字典: what can be used today, and everything that ever could. */
@Named
@RequestScoped
public class RuleLists {
    @Inject private ReasonCodes reasons;
    @Inject private Routes routes;
    @Inject private Dictionaries dictionaries;
    @Inject private Organisations organisations;
    @Inject private Shown shown;
    @Inject private Words words;
    @Inject private Me me;

    /** Reasons of one kind. */
    public record Group(ReasonCode.Kind kind, List<ReasonCodes.Version> codes) {}

    /** Entries of one list. */
    public record Entries(Dictionaries.Name name, List<Dictionaries.Entry> entries) {}

    public List<Group> getReasons() {
        List<ReasonCodes.Version> all = reasons.all();
        return List.of(ReasonCode.Kind.values()).stream()
                .map(
                        kind ->
                                new Group(
                                        kind,
                                        all.stream()
                                                .filter(each -> each.reason().kind() == kind)
                                                .toList()))
                .toList();
    }

    /** As people read it: translated where it is one of those that the software came with. */
    public String text(ReasonCode reason) {
        String key = "policy.reason." + reason.code();
        return me.isEnglish() && words.containsKey(key) ? words.get(key) : reason.text();
    }

    /** True while it is in force, or will be. */
    public boolean runs(LocalDate until) {
        return until == null || !until.isBefore(shown.getToday());
    }

    /** The rules of today: the city's, then what counties have set for themselves. */
    public List<Route> getRoutes() {
        return routes.on(shown.getToday());
    }

    /** Every rule that ever was. */
    public List<Routes.Version> getRouteHistory() {
        return routes.all();
    }

    /** The county that the signed-in person belongs to, or null for the city. */
    public String getOwnCounty() {
        return organisations.handlingAt(me.getMember().jurisdiction().organisation()).countyOrg();
    }

    /** True if the own county has a rule of its own for the type. */
    public boolean isOwn(AssistanceType type) {
        String county = getOwnCounty();
        return county != null && routes.of(type, county, shown.getToday()).countyOrg() != null;
    }

    /** Name of a county, or the whole city; a page hands over nothing as an empty text. */
    public String place(String countyOrg) {
        return countyOrg == null || countyOrg.isEmpty()
                ? words.get("policy.page.whole-city")
                : organisations.find(countyOrg).map(Organisation::areaName).orElse(countyOrg);
    }

    /** What a field offers while it is typed into. */
    public List<Dictionaries.Entry> offered(String dictionary) {
        return dictionaries.of(Dictionaries.Name.valueOf(dictionary));
    }

    public List<Entries> getDictionaries() {
        return List.of(Dictionaries.Name.values()).stream()
                .map(name -> new Entries(name, dictionaries.all(name)))
                .toList();
    }
}
