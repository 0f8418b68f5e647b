package org.bangyuan.assessment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.kernel.Citation;
import org.bangyuan.registry.api.PersonId;

/**
 * One finding with everything that belongs to it.
 *
 * @param household null for whoever is in none
 * @param area name of township or county
 * @param goneOn day on which the cause was gone, or null
 * @param answers what the acting user may answer; empty if nothing
 * @param mayReopen true if the acting user may open it again
 */
public record FindingView(
        UUID id,
        long version,
        FindingKind kind,
        PersonId person,
        String name,
        String sex,
        LocalDate born,
        UUID household,
        String area,
        List<Reason> reasons,
        LocalDate foundOn,
        LocalDate goneOn,
        String assignedTo,
        String assignedName,
        Answer answer,
        List<FindingAnswer> answers,
        boolean mayReopen,
        List<Step> steps,
        List<Matter> matters) {
    public FindingView {
        reasons = List.copyOf(reasons);
        answers = List.copyOf(answers);
        steps = List.copyOf(steps);
        matters = List.copyOf(matters);
    }

    /**
     * A sentence of why.
     *
     * @param parameters the values used, each with its document
     */
    public record Reason(Citation citation, String text, List<String> parameters) {
        public Reason {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * What was answered.
     *
     * @param caseId what it led to, or null
     */
    public record Answer(
            FindingAnswer answer,
            String why,
            UUID caseId,
            String caseNumber,
            Instant at,
            String by) {}

    /**
     * Who did what about it.
     *
     * @param kind ASSIGNED, ANSWERED or REOPENED
     */
    public record Step(String kind, String detail, FindingAnswer answer, Instant at, String by) {}

    /** A case of the household that could be what it led to. */
    public record Matter(UUID id, String number, LocalDate receivedOn) {}
}
