package org.bangyuan.assessment.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bangyuan.assessment.api.FindingDesk.Query;
import org.bangyuan.assessment.api.FindingDesk.Tab;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.StaffMember;

/** The condition of a list of findings; nothing typed ever enters the text. */
final class FindingFilter {
    private static final String LIVES = "f.gone_at is null and f.answer is null";

    private final StaffMember staff;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    FindingFilter(StaffMember staff) {
        this.staff = staff;
        FindingScope scope = FindingScope.of(staff);
        conditions.add(scope.condition());
        values.addAll(scope.values());
    }

    FindingFilter query(Query query) {
        if (query.kind() != null) {
            add("f.kind = ?", query.kind().name());
        }
        if (query.town() != null && !query.town().isBlank()) {
            conditions.add("(f.town_org = ? or f.county_org = ?)");
            values.add(query.town());
            values.add(query.town());
        }
        if (query.assignedTo() != null) {
            if (query.assignedTo().isEmpty()) {
                conditions.add("f.assigned_to is null");
            } else {
                add("f.assigned_to = ?", query.assignedTo());
            }
        }
        if (query.text() != null && !query.text().isBlank()) {
            String escaped =
                    query.text()
                            .strip()
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("([\\\\%_])", "\\\\$1");
            add("lower(p.name) like ? escape '\\'", "%" + escaped + "%");
        }
        return this;
    }

    FindingFilter add(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
        return this;
    }

    /** The condition of a tab; it has no values of its own but the name of the acting user. */
    String tab(Tab tab, List<Object> bound) {
        return switch (tab) {
            case MINE -> mine(bound);
            case UNCLAIMED, UNDUE, CONTRADICTION, SOON, VISIT ->
                    "(" + LIVES + " and f.theme = '" + tab.name() + "')";
            case ANSWERED -> "(f.answer is not null)";
            case GONE -> "(f.answer is null and f.gone_at is not null)";
        };
    }

    /** A county does the work of towns where there are none (龙港, functional zones). */
    private String mine(List<Object> bound) {
        bound.add(staff.username());
        Jurisdiction.Level level = staff.jurisdiction().level();
        String desk =
                switch (level) {
                    case CITY -> "false";
                    case COUNTY -> "(f.desk = 'COUNTY' or f.town_org is null)";
                    case TOWN, VILLAGE -> "f.desk = 'TOWN'";
                };
        return "(" + LIVES + " and " + desk + " and (f.assigned_to is null or f.assigned_to = ?))";
    }

    FindingFilter in(Tab tab) {
        conditions.add(tab(tab, values));
        return this;
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    List<Object> values() {
        return values;
    }
}
