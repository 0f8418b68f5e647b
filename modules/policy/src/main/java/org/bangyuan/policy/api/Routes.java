package org.bangyuan.policy.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.engine.AssistanceType;

/** 办理渠道: living, medical, housing, education and employment go their existing ways. */
@Local
public interface Routes {
    /** The county's own rule on that day, else the city's. */
    Route of(AssistanceType type, String countyOrg, LocalDate day);

    /** A rule with its days; the last one is null while it goes on. */
    record Version(Route route, LocalDate from, LocalDate until) {}

    /** Every rule that ever was, in the order of the types, the city's first, the newest first. */
    List<Version> all();

    /** All rules in force on that day, in the order of the types, the city's before a county's. */
    List<Route> on(LocalDate day);
}
