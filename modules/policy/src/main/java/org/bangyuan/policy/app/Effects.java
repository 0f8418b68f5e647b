package org.bangyuan.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bangyuan.policy.api.Change;
import org.bangyuan.policy.api.Change.CalendarChange;
import org.bangyuan.policy.api.Change.DictionaryChange;
import org.bangyuan.policy.api.Change.OrganisationChange;
import org.bangyuan.policy.api.Change.ParameterChange;
import org.bangyuan.policy.api.Change.ReasonChange;
import org.bangyuan.policy.api.Change.RouteChange;
import org.bangyuan.policy.domain.Proposal;

/**
 * What each kind of change must keep to, and what it causes once it is approved. The rules are
 * asked when it is entered and again when it is approved, because days pass in between.
 */
@ApplicationScoped
class Effects {
    private final ParameterRules parameters;
    private final CalendarRules calendars;
    private final OrganisationRules organisations;
    private final ListRules lists;

    protected Effects() {
        this(null, null, null, null); // for the container only
    }

    @Inject
    Effects(
            ParameterRules parameters,
            CalendarRules calendars,
            OrganisationRules organisations,
            ListRules lists) {
        this.parameters = parameters;
        this.calendars = calendars;
        this.organisations = organisations;
        this.lists = lists;
    }

    /**
     * @throws org.bangyuan.platform.problem.Problem INVALID or RULE_BROKEN
     */
    void require(Change change) {
        if (change instanceof ParameterChange value) {
            parameters.require(value);
        } else if (change instanceof CalendarChange calendar) {
            calendars.require(calendar);
        } else if (change instanceof OrganisationChange office) {
            organisations.require(office);
        } else if (change instanceof RouteChange route) {
            lists.require(route);
        } else if (change instanceof ReasonChange reason) {
            lists.require(reason);
        } else if (change instanceof DictionaryChange entry) {
            lists.require(entry);
        }
    }

    /** The sheet is approved. */
    void apply(Change change, Proposal sheet) {
        require(change);
        if (change instanceof ParameterChange value) {
            parameters.apply(value, sheet);
        } else if (change instanceof CalendarChange calendar) {
            calendars.apply(calendar, sheet);
        } else if (change instanceof OrganisationChange office) {
            organisations.apply(office);
        } else if (change instanceof RouteChange route) {
            lists.apply(route);
        } else if (change instanceof ReasonChange reason) {
            lists.apply(reason);
        } else if (change instanceof DictionaryChange entry) {
            lists.apply(entry);
        }
    }
}
