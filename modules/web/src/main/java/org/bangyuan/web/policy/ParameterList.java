package org.bangyuan.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.bangyuan.policy.api.ParameterRegister;
import org.bangyuan.policy.api.ParameterRegister.Summary;
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
        ALL(summary -> true);

        private final Predicate<Summary> test;

        Tab(Predicate<Summary> test) {
            this.test = test;
        }
    }

    @Inject private ParameterRegister register;
    @Inject private Words words;

    private String tab;
    private String text;
    private List<Summary> all;

    private List<Summary> all() {
        if (all == null) {
            all = register.all();
        }
        return all;
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
}
