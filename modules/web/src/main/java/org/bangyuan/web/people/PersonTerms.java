package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.policy.api.ParameterBook;

/** Spans of days after which a person's page marks something, as the parameters in force say. */
@Named
@RequestScoped
public class PersonTerms {
    /** For a database whose parameters are older than the name. */
    private static final int RECENT_DAYS = 30;

    private static final int AHEAD_DAYS = 60;

    @Inject private ParameterBook parameters;
    @Inject private PersonPage page;

    /** For how many days a changed account is marked. */
    public int getRecentDays() {
        return days(ParameterNames.ACCOUNT_RECENT_DAYS, RECENT_DAYS);
    }

    /** How many days ahead a change is announced, as the findings do. */
    public int getAheadDays() {
        return days(ParameterNames.FIND_AHEAD_DAYS, AHEAD_DAYS);
    }

    private int days(ParameterName name, int otherwise) {
        return parameters
                .current()
                .find(name, AreaCode.of(page.getPerson().hukouArea()), page.getDay())
                .map(ParameterValue::whole)
                .orElse(otherwise);
    }

    public boolean isAccountRecent() {
        return page.getPerson().account() != null
                && page.getPerson()
                        .account()
                        .from()
                        .plusDays(getRecentDays())
                        .isAfter(page.getDay());
    }
}
