package org.bangyuan.assessment.api;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.registry.api.PersonId;

/**
 * 政策试算: facts by form or from a registered person, answered by the engines and decided by nobody. A
 * saved trial can be opened by colleagues of the county, one with a person's facts only by those
 * who may see the person.
 */
@Local
public interface Trials {
    /**
     * A saved trial.
     *
     * @param savedOn what was recorded by then is known where the form names no day
     */
    record Saved(
            UUID id,
            String title,
            TrialForm form,
            LocalDate savedOn,
            Instant savedAt,
            String savedBy) {}

    /** A row of the list. */
    record Row(UUID id, String title, TrialSubject subject, Instant savedAt, String savedBy) {}

    TrialLayout layout(TrialMeasure measure);

    /** The parameters that its engine reads, in the order of the regulation. */
    List<ParameterName> parameters(TrialMeasure measure);

    /** An empty form of the acting user's county. */
    TrialForm blank(TrialSubject subject);

    /**
     * The facts that are on record of a person for the day, as known by its end; the rest stays
     * empty.
     *
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    TrialForm from(PersonId person, TrialSubject subject, LocalDate knownOn);

    /**
     * @param savedOn of a saved trial, or null for what is known now
     * @throws org.bangyuan.platform.problem.Problem INVALID per field, named as in the form
     */
    TrialResult run(TrialForm form, LocalDate savedOn);

    /**
     * @throws org.bangyuan.platform.problem.Problem INVALID per field, {@code title} included
     */
    UUID save(String title, TrialForm form);

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    Saved get(UUID id);

    /** The saved trials of the acting user's county, newest first. */
    Page<Row> list(PageRequest page);

    /**
     * A scenario file that the command line passes: under the values that are tried, if any are.
     *
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    String scenario(UUID id);
}
