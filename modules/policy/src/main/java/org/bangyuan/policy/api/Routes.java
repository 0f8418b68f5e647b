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

    /** All rules in force on that day, in the order of the types, the city's before a county's. */
    List<Route> on(LocalDate day);
}
