package org.bangyuan.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.policy.api.ParameterRegister;
import org.bangyuan.policy.api.ParameterRegister.Summary;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Shown;
import org.bangyuan.web.frame.Words;

/** 标准与参数: every parameter with what is in force today; tab and text stand in the address. */
@Named
@RequestScoped
public class ParameterList {
    /** Tabs of the list. */
    public enum Tab {
        MEASURE(summary -> summary.clause() != null),
        REFERENCE(summary -> summary.clause() == null),
        UNVERIFIED(summary -> summary.unverified() > 0),
        ABSENT(summary -> summary.inForce() == 0),
        ALL(summary -> true);

        private final Predicate<Summary> test;

        Tab(Predicate<Summary> test) {
            this.test = test;
        }
    }

    @Inject private ParameterRegister register;
    @Inject private Words words;
    @Inject private Shown shown;

    private String tab;
    private String text;
    private String area;
    private String known;
    private List<Summary> all;
    private List<ParameterRegister.AreaName> areas;

    private List<Summary> all() {
        if (all == null) {
            all = register.all(getKnownOn(), chosenArea());
        }
        return all;
    }

    /** 截至: the list as it was known on that day. */
    public LocalDate getKnownOn() {
        return KnownDay.read(known, shown.getToday());
    }

    public boolean isPast() {
        return getKnownOn().isBefore(shown.getToday());
    }

    private AreaCode chosenArea() {
        return getAreas().stream()
                .map(ParameterRegister.AreaName::area)
                .filter(each -> each.code().equals(area))
                .findFirst()
                .orElse(null);
    }

    public List<ParameterRegister.AreaName> getAreas() {
        if (areas == null) {
            areas = register.areas();
        }
        return areas;
    }

    public boolean isFiltered() {
        return chosenArea() != null || isPast() || text != null && !text.isBlank();
    }

    /** The filters as a tab carries them along. */
    public String getCarried() {
        return (chosenArea() == null ? "" : "&area=" + area)
                + (isPast() ? "&known=" + getKnownOn() : "")
                + (text == null || text.isBlank() ? "" : "&text=" + Redirects.encode(text));
    }

    public List<Tab> getTabs() {
        return List.of(Tab.values());
    }

    public Tab getShown() {
        for (Tab each : Tab.values()) {
            if (each.name().equals(tab)) {
                return each;
            }
        }
        return Tab.MEASURE;
    }

    public long count(Tab each) {
        return all().stream().filter(each.test).count();
    }

    public List<Summary> getRows() {
        String sought = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(getShown().test)
                .filter(
                        summary ->
                                name(summary).toLowerCase(Locale.ROOT).contains(sought)
                                        || summary.name().contains(sought))
                .toList();
    }

    public String name(Summary summary) {
        return words.get("policy.parameter." + summary.name());
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getKnown() {
        return isPast() ? getKnownOn().toString() : "";
    }

    public void setKnown(String known) {
        this.known = known;
    }
}
