package org.bangyuan.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.accounts.api.StaffDirectory;
import org.bangyuan.engine.ParameterName.Unit;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.policy.api.ParameterWording;
import org.bangyuan.policy.api.ProposalView;
import org.bangyuan.web.frame.Me;

/** How parameter values, areas and persons are written on pages. */
@Named
@RequestScoped
public class PolicyWords {
    @Inject private StaffDirectory staff;
    @Inject private Organisations organisations;
    @Inject private Me me;

    private final Map<String, String> names = new HashMap<>();

    private ParameterWording wording() {
        return new ParameterWording(me.getLocale());
    }

    /** The value without its unit. */
    public String value(String value, Unit unit) {
        return wording().value(value, unit);
    }

    /** The value with its unit: 1,130.00 元/月, 5 个工作日, 10%. */
    public String full(String value, Unit unit) {
        return wording().full(value, unit);
    }

    /** One value, or the lowest and the highest where areas differ. */
    public String range(List<String> values, Unit unit) {
        if (values.isEmpty()) {
            return Texts.of(me.getLocale(), "web.none");
        }
        String lowest = value(values.get(0), unit);
        return values.size() == 1
                ? lowest
                : lowest + " – " + value(values.get(values.size() - 1), unit);
    }

    public String unit(Unit unit) {
        return wording().unit(unit);
    }

    /** Who it is, as colleagues say it; the software itself for what it is delivered with. */
    public String person(String username) {
        if (username == null) {
            return "";
        }
        return username.equals(CurrentUser.SYSTEM)
                ? Texts.of(me.getLocale(), "policy.page.delivered")
                : names.computeIfAbsent(
                        username,
                        unknown -> staff.find(unknown).map(StaffMember::name).orElse(unknown));
    }

    /** One character for the round badge. */
    public String initial(String username) {
        String name = person(username);
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** Class of the dot before a state. */
    public String tone(ProposalView.State state) {
        return switch (state) {
            case PROPOSED -> "warn";
            case APPROVED -> "done";
            case REJECTED -> "bad";
            case WITHDRAWN -> "none";
        };
    }

    /** Name of an area by its code alone. */
    public String area(AreaCode area) {
        return area(
                area.code(),
                organisations.find(area.code()).map(Organisation::areaName).orElse(area.code()));
    }

    /** Name of an area: the province is no organisation, so it has a text of its own. */
    public String area(String code, String name) {
        return code.equals(name) ? Texts.of(me.getLocale(), "policy.area." + code) : name;
    }
}
