package org.bangyuan.policy.api;

import jakarta.ejb.Local;
import java.util.UUID;

/**
 * 拟变更 of organisations, routes, reasons and dictionaries: entered here, approved by another person
 * in {@link Proposals}. Days are as typed; the first day of an end is the first on which it no
 * longer holds. Refusals are INVALID at the named fields, FORBIDDEN for another area or role.
 */
@Local
public interface RuleChanges {
    /**
     * A route as typed.
     *
     * @param countyOrg the own county, or blank for the rule of the city
     */
    record RouteForm(
            String type,
            String countyOrg,
            String channel,
            String department,
            String decider,
            String clock,
            String from) {}

    /** A reason as typed. */
    record ReasonForm(String code, String kind, String clause, String text, String from) {}

    /**
     * An entry as typed.
     *
     * @param code of an entry that is worded anew, or blank for a new one
     */
    record EntryForm(String dictionary, String code, String text, String from) {}

    /** A village station as typed. */
    record StationForm(String code, String areaName, String parent, String from) {}

    UUID route(RouteForm form, SourceForm source);

    /** The county's own rule ends and the city's holds again. */
    UUID endRoute(String type, String countyOrg, String from, SourceForm source);

    UUID reason(ReasonForm form, SourceForm source);

    UUID endReason(String code, String from, SourceForm source);

    UUID entry(EntryForm form, SourceForm source);

    UUID endEntry(String dictionary, String code, String from, SourceForm source);

    UUID station(StationForm form, SourceForm source);

    UUID renameOrganisation(String code, String areaName, SourceForm source);

    UUID endOrganisation(String code, String from, SourceForm source);
}
