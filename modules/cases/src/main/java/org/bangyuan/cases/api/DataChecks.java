package org.bangyuan.cases.api;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.registry.api.PersonId;

/**
 * 数据核对请求 (五1): asking another authority about a member of the household. Without the authorisation
 * of that very person, in force today, the system asks nobody (EX-P02).
 */
@Local
public interface DataChecks {
    /**
     * A request that was made.
     *
     * @param authority that is asked
     * @param item what is asked
     * @param consentScope of the authorisation it rests on
     */
    record Request(
            UUID id,
            PersonId person,
            String name,
            String authority,
            String item,
            String consentScope,
            LocalDate consentFrom,
            LocalDate consentTo,
            String by,
            Instant at) {}

    /** The oldest first. */
    List<Request> of(CaseId id);

    /** True if the acting person may ask now. */
    boolean mayRequest(CaseId id);

    /**
     * TOWN_CLERK, TOWN_INVESTIGATOR or COUNTY_OFFICER, before the decision.
     *
     * @param person a member of the household of the case
     * @throws org.bangyuan.platform.problem.Problem INVALID per field; RULE_BROKEN {@code
     *     cases.check-without-consent} (五1) with the name of the person
     */
    UUID request(CaseId id, PersonId person, String authority, String item);
}
