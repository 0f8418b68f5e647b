package org.bangyuan.assessment.persistence;

import java.util.ArrayList;
import java.util.List;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.StaffMember;

/**
 * A jurisdiction as a condition on rows with {@code county_org}, {@code town_org} and {@code
 * village_org}: whatever is read passes through it.
 *
 * @param condition SQL on the alias {@code f}
 * @param organisation its value, or null where the condition has none
 */
public record FindingScope(String condition, String organisation) {
    public static FindingScope of(StaffMember staff) {
        Jurisdiction own = staff.jurisdiction();
        return switch (own.level()) {
            case CITY -> new FindingScope("true", null);
            case COUNTY -> new FindingScope("f.county_org = ?", own.organisation());
            case TOWN -> new FindingScope("f.town_org = ?", own.organisation());
            case VILLAGE -> new FindingScope("f.village_org = ?", own.organisation());
        };
    }

    /** The values of the condition. */
    public List<Object> values() {
        List<Object> values = new ArrayList<>();
        if (organisation != null) {
            values.add(organisation);
        }
        return values;
    }
}
