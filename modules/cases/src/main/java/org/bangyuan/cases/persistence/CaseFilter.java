package org.bangyuan.cases.persistence;

import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.cases.api.Reconsiderations.Authority;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;

/**
 * The condition of a list on the table cases.assistance_case with the alias {@code c}, with
 * parameters written {@code #name}; nothing typed ever enters the text.
 */
final class CaseFilter {
    private static final Set<CaseStage> OPEN = EnumSet.range(CaseStage.RECEIVED, CaseStage.DRAFTED);

    /** Which stages wait for which role. */
    private static final Map<Role, Set<CaseStage>> WAITING =
            new EnumMap<>(
                    Map.of(
                            Role.TOWN_CLERK,
                            EnumSet.of(
                                    CaseStage.RECEIVED, CaseStage.CORRECTION, CaseStage.ACCEPTED),
                            Role.TOWN_INVESTIGATOR,
                            EnumSet.of(CaseStage.VERIFYING),
                            Role.TOWN_LEADER,
                            EnumSet.of(CaseStage.TOWN_OPINION),
                            Role.COUNTY_OFFICER,
                            EnumSet.of(CaseStage.REPORTED, CaseStage.COUNTY_RECEIVED),
                            Role.COUNTY_RECHECK,
                            EnumSet.of(CaseStage.RECHECK),
                            Role.COUNTY_APPROVER,
                            EnumSet.of(CaseStage.DRAFTED)));

    /** A revoked decision is made anew by others than those who drafted or made it. */
    private static final String NOT_MY_REVOKED =
            " and (c.revoked_decisions = 0 or not exists (select 1 from cases.decision d"
                    + " where d.case_id = c.id and d.position <= c.revoked_decisions"
                    + " and d.username = #me) and not exists (select 1 from cases.proposal p"
                    + " where p.case_id = c.id and p.position <= c.revoked_proposals"
                    + " and p.username = #me))";

    private final ListScope scope;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private CaseFilter(ListScope scope) {
        this.scope = scope;
        jurisdiction(scope.staff().jurisdiction());
    }

    static CaseFilter ofJurisdiction(ListScope scope) {
        return new CaseFilter(scope);
    }

    static CaseFilter ofEveryTab(CaseDesk.Query query, ListScope scope) {
        CaseFilter filter = new CaseFilter(scope);
        filter.add("c.town_org = #town", "town", query.town());
        filter.add(
                "c.stage = #stage", "stage", query.stage() == null ? null : query.stage().name());
        filter.cause(query.cause());
        filter.text(query.text());
        return filter;
    }

    static CaseFilter of(CaseDesk.Query query, ListScope scope) {
        CaseFilter filter = ofEveryTab(query, scope);
        filter.conditions.add(filter.tab(query.tab()));
        return filter;
    }

    /** Cases in which one of them is a member. */
    CaseFilter persons(Collection<UUID> persons) {
        conditions.add(
                "exists (select 1 from cases.member m where m.case_id = c.id"
                        + " and m.person_id = any(cast(#persons as uuid[])))");
        parameters.put(
                "persons",
                persons.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
        return this;
    }

    private void jurisdiction(Jurisdiction jurisdiction) {
        switch (jurisdiction.level()) {
            case CITY -> conditions.add("1 = 1");
            case COUNTY -> add("c.county_org = #org", "org", jurisdiction.organisation());
            case TOWN -> add("c.town_org = #org", "org", jurisdiction.organisation());
            case VILLAGE -> add("c.village_org = #org", "org", jurisdiction.organisation());
        }
    }

    private void cause(String cause) {
        if (cause == null || cause.isBlank()) {
            return;
        }
        add("c.event_kind = #kind", "kind", cause.strip());
    }

    private void text(String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        String escaped = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        add(
                "(lower(c.applicant_name) like #text escape '!' or c.number like #text escape '!')",
                "text",
                "%" + escaped + "%");
    }

    private void add(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    void bind(Query query) {
        parameters.forEach(query::setParameter);
    }

    /** The condition of a tab; its parameters are bound with the rest. */
    String tab(CaseDesk.Tab tab) {
        return switch (tab) {
            case MINE -> mine();
            case OVERDUE -> mineOrOpen() + " and c.due_on < " + today();
            case TODAY -> mineOrOpen() + " and c.due_on = " + today();
            case TWO_DAYS ->
                    mineOrOpen() + " and c.due_on > " + today() + " and c.due_on <= " + soon();
            case OTHERS -> open() + " and not " + mine();
            case DONE -> done() + " and not " + mine();
            case ALL -> "1 = 1";
        };
    }

    /** Leaders and auditors have nothing of their own to do: they watch what is open. */
    private String mineOrOpen() {
        boolean works =
                scope.staff().is(Role.CITY_VA)
                        || scope.staff().roles().stream().anyMatch(WAITING::containsKey);
        return works ? mine() : open();
    }

    private String open() {
        return "(" + stageIn(OPEN) + " or c.review_authority is not null)";
    }

    /** Stages are words of ours: they stand in the text, where the database can plan by them. */
    private static String stageIn(Set<CaseStage> stages) {
        return stages.stream()
                .map(stage -> "'" + stage.name() + "'")
                .collect(Collectors.joining(", ", "c.stage in (", ")"));
    }

    private String today() {
        parameters.put("today", Date.valueOf(scope.today()));
        return "#today";
    }

    private String soon() {
        parameters.put("soon", Date.valueOf(scope.soon()));
        return "#soon";
    }

    private String done() {
        parameters.put("me", scope.staff().username());
        parameters.put("monthStart", Timestamp.from(scope.monthStart()));
        return "exists (select 1 from cases.timeline t where t.case_id = c.id"
                + " and t.username = #me and t.at >= #monthStart)";
    }

    private String mine() {
        StaffMember staff = scope.staff();
        List<String> waits = new ArrayList<>();
        for (Map.Entry<Role, Set<CaseStage>> entry : WAITING.entrySet()) {
            Role role = entry.getKey();
            if (staff.is(role)) {
                waits.add("(" + stageIn(entry.getValue()) + mineAmong(role) + ")");
            }
        }
        waits.addAll(reviews(staff));
        return waits.isEmpty() ? "(1 = 0)" : "(" + String.join(" or ", waits) + ")";
    }

    /**
     * 复核, never unknown in the sense of SQL, so that what does not wait can be asked for too:
     * without a handler it waits for whoever names one, else for the handler.
     */
    private List<String> reviews(StaffMember staff) {
        List<String> waits = new ArrayList<>();
        if (!staff.isAny(Role.COUNTY_OFFICER, Role.COUNTY_APPROVER, Role.CITY_VA)) {
            return waits;
        }
        parameters.put("me", staff.username());
        waits.add("(c.review_handler is not null and c.review_handler = #me)");
        if (staff.is(Role.COUNTY_OFFICER)) {
            waits.add(unassigned(Authority.COUNTY_GOVERNMENT));
        }
        if (staff.is(Role.CITY_VA)) {
            waits.add(unassigned(Authority.UPPER_BUREAU));
        }
        return waits;
    }

    private static String unassigned(Authority authority) {
        return "(c.review_authority is not null and c.review_handler is null"
                + " and c.review_authority = '"
                + authority.name()
                + "')";
    }

    /** What segregation of duties keeps from a person does not wait for them. */
    private String mineAmong(Role role) {
        return switch (role) {
            case TOWN_INVESTIGATOR -> {
                parameters.put("me", scope.staff().username());
                yield " and (c.first_investigator = #me or c.second_investigator = #me)";
            }
            case COUNTY_APPROVER -> {
                parameters.put("me", scope.staff().username());
                yield " and c.drafted_by <> #me" + NOT_MY_REVOKED;
            }
            case COUNTY_OFFICER -> {
                parameters.put("me", scope.staff().username());
                yield NOT_MY_REVOKED;
            }
            default -> "";
        };
    }
}
