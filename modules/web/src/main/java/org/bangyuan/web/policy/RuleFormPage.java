package org.bangyuan.web.policy;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.platform.security.Role;
import org.bangyuan.policy.api.Dictionaries;
import org.bangyuan.policy.api.ReasonCode;
import org.bangyuan.policy.api.ReasonCodes;
import org.bangyuan.policy.api.Route;
import org.bangyuan.policy.api.Routes;
import org.bangyuan.policy.api.RuleChanges;
import org.bangyuan.policy.api.RuleChanges.EntryForm;
import org.bangyuan.policy.api.RuleChanges.ReasonForm;
import org.bangyuan.policy.api.RuleChanges.RouteForm;
import org.bangyuan.policy.api.RuleChanges.StationForm;
import org.bangyuan.web.frame.Address;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Shown;
import org.bangyuan.web.frame.Words;

/**
 * 拟变更 of routes, reasons, lists and organisations: what was typed, with its document, becomes a
 * sheet for another person. What is changed stands in the address; fields begin with its wording of
 * today.
 */
@Named
@ViewScoped
public class RuleFormPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private transient RuleChanges changes;
    @Inject private transient Routes routes;
    @Inject private transient ReasonCodes reasons;
    @Inject private transient Dictionaries dictionaries;
    @Inject private transient Attempt attempt;
    @Inject private transient Me me;
    @Inject private transient Shown shown;
    @Inject private transient Words words;

    private final Map<String, String> typed = new HashMap<>();
    private final Source source = new Source();
    private String act;
    private String type;
    private String county;
    private String code;
    private String kind;
    private String dictionary;

    /** What is changed is asked before the form is read. */
    @PostConstruct
    void read() {
        act = Address.parameter("act");
        type = Address.parameter("type");
        county = Address.parameter("county");
        code = Address.parameter("code");
        kind = Address.parameter("kind");
        dictionary = Address.parameter("dictionary");
        String page =
                FacesContext.getCurrentInstance().getExternalContext().getRequestServletPath();
        typed.put("from", shown.getToday().plusDays(1).toString());
        if (page.endsWith("route-new.xhtml")) {
            beginWithRoute();
        } else if (page.endsWith("reason-new.xhtml") && code != null) {
            beginWithReason();
        } else if (page.endsWith("entry-new.xhtml") && code != null) {
            beginWithEntry();
        }
    }

    private void beginWithRoute() {
        if (county == null) {
            county = me.isAny(Role.CITY_VA) ? "" : me.getMember().jurisdiction().organisation();
        }
        for (AssistanceType each : AssistanceType.values()) {
            if (each.name().equals(type)) {
                Route now = routes.of(each, county, shown.getToday());
                typed.put("channel", now.channel().name());
                typed.put("department", now.department());
                typed.put("decider", now.decider());
                typed.put("clock", now.clock());
            }
        }
    }

    private void beginWithReason() {
        ReasonCode now = reasons.get(code);
        kind = now.kind().name();
        typed.put("code", now.code());
        typed.put("clause", now.citation().clause());
        typed.put("text", now.text());
    }

    private void beginWithEntry() {
        for (Dictionaries.Name name : Dictionaries.Name.values()) {
            if (name.name().equals(dictionary)) {
                dictionaries.all(name).stream()
                        .filter(entry -> entry.code().equals(code))
                        .findFirst()
                        .ifPresent(entry -> typed.put("text", entry.text()));
            }
        }
    }

    /** True if the thing is to end. */
    public boolean isEnding() {
        return "END".equals(act);
    }

    public void route() {
        enter(
                () ->
                        isEnding()
                                ? changes.endRoute(type, county, typed.get("from"), source.form())
                                : changes.route(
                                        new RouteForm(
                                                type,
                                                county,
                                                typed.get("channel"),
                                                typed.get("department"),
                                                typed.get("decider"),
                                                typed.get("clock"),
                                                typed.get("from")),
                                        source.form()));
    }

    public void reason() {
        enter(
                () ->
                        isEnding()
                                ? changes.endReason(code, typed.get("from"), source.form())
                                : changes.reason(
                                        new ReasonForm(
                                                code == null ? typed.get("code") : code,
                                                kind == null ? typed.get("kind") : kind,
                                                typed.get("clause"),
                                                typed.get("text"),
                                                typed.get("from")),
                                        source.form()));
    }

    public void entry() {
        enter(
                () ->
                        isEnding()
                                ? changes.endEntry(
                                        dictionary, code, typed.get("from"), source.form())
                                : changes.entry(
                                        new EntryForm(
                                                dictionary,
                                                code,
                                                typed.get("text"),
                                                typed.get("from")),
                                        source.form()));
    }

    /** A village station opens below the organisation in the address, or that one is changed. */
    public void organisation() {
        enter(
                () -> {
                    if (isEnding()) {
                        return changes.endOrganisation(code, typed.get("from"), source.form());
                    }
                    if ("RENAME".equals(act)) {
                        return changes.renameOrganisation(
                                code, typed.get("areaName"), source.form());
                    }
                    return changes.station(
                            new StationForm(
                                    typed.get("code"),
                                    typed.get("areaName"),
                                    code,
                                    typed.get("from")),
                            source.form());
                });
    }

    private void enter(Supplier<UUID> entering) {
        UUID[] sheet = new UUID[1];
        if (attempt.run(() -> sheet[0] = entering.get())) {
            Redirects.to("/policy/change.xhtml?id=" + sheet[0], words.get("policy.page.entered"));
        }
    }

    public List<AssistanceType> getTypes() {
        return List.of(AssistanceType.values());
    }

    public List<Route.Channel> getChannels() {
        return List.of(Route.Channel.values());
    }

    public List<ReasonCode.Kind> getKinds() {
        return List.of(ReasonCode.Kind.values());
    }

    /** The texts of the fields, by their names. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public Source getSource() {
        return source;
    }

    public String getAct() {
        return act;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getCounty() {
        return county;
    }

    public String getCode() {
        return code;
    }

    public String getKind() {
        return kind;
    }

    public String getDictionary() {
        return dictionary;
    }
}
