package org.bangyuan.assessment.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.registry.api.PersonId;

/**
 * 主动发现待办: what was found about the people of the acting user's jurisdiction, and what comes of it.
 * Nothing here stops or starts money; a person helps, corrects or explains.
 */
@Local
public interface FindingDesk {
    /** Lists of the to-do. */
    enum Tab {
        /** Open, for the desk of the acting user, and assigned to nobody else. */
        MINE,
        UNCLAIMED,
        UNDUE,
        CONTRADICTION,
        SOON,
        VISIT,
        /** Answered, whatever became of the cause. */
        ANSWERED,
        /** The cause was gone before anybody answered. */
        GONE
    }

    /**
     * What a list shows; what is null does not narrow it.
     *
     * @param town town-level organisation, or county-level one for the city
     * @param assignedTo sign-in name; empty for what is assigned to nobody
     * @param text part of the name
     */
    record Query(Tab tab, FindingKind kind, String town, String assignedTo, String text) {}

    /**
     * A row of a list.
     *
     * @param area name of the township, or of the county where there is none
     * @param reason the sentence that says most
     * @param gone true if its cause is gone
     */
    record Row(
            UUID id,
            FindingKind kind,
            PersonId person,
            String name,
            String sex,
            LocalDate born,
            UUID household,
            String area,
            String reason,
            LocalDate foundOn,
            String assignedName,
            FindingAnswer answer,
            LocalDate answeredOn,
            boolean gone) {
        public FindingTheme theme() {
            return kind.theme();
        }
    }

    /**
     * An answer.
     *
     * @param why what was done or found out, at least five characters
     * @param caseNumber of the case it led to; empty without one, and only where it helped
     */
    record AnswerFinding(
            UUID id, long version, FindingAnswer answer, String why, String caseNumber) {}

    /** The most urgent first, then the oldest. */
    Page<Row> list(Query query, PageRequest page);

    /** Of every tab, with the other filters of the query. */
    Map<Tab, Long> counts(Query query);

    /** How many wait for the acting user; 0 for whoever answers none. */
    long waiting();

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    FindingView get(UUID id);

    /** Of a person or their household, the open ones first; empty where none is in sight. */
    List<Row> ofPerson(PersonId person);

    /** Of a household. */
    List<Row> ofHousehold(UUID household);

    /** Whom the acting user may assign findings to: the colleagues, by name. */
    List<StaffMember> assignable();

    /**
     * Several at once; those that are answered or gone meanwhile are left alone.
     *
     * @param username null gives them back to everybody
     * @return how many were assigned
     */
    int assign(List<UUID> ids, String username);

    /**
     * @throws org.bangyuan.platform.problem.Problem INVALID per field; CONFLICT {@code
     *     assessment.changed-meanwhile}
     */
    void answer(AnswerFinding command);

    /** The answer was wrong, or the cause goes on: the finding is open again. */
    void reopen(UUID id, long version, String why);
}
