package org.bangyuan.assessment.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.platform.paging.Slice;
import org.bangyuan.platform.paging.SliceRequest;
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
     * @param answerWhy what was done or found out; null without an answer
     * @param goneOn day on which its cause was gone, or null
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
            String answerWhy,
            LocalDate answeredOn,
            LocalDate goneOn) {
        public FindingTheme theme() {
            return kind.theme();
        }

        /** True if its cause is gone. */
        public boolean gone() {
            return goneOn != null;
        }

        /** Waits for an answer. */
        public boolean isOpen() {
            return answer == null && goneOn == null;
        }

        /** As it stood at the end of that day: what came of it later is left out. */
        public Row asOf(LocalDate end) {
            boolean isAnswered = answeredOn != null && !answeredOn.isAfter(end);
            return new Row(
                    id,
                    kind,
                    person,
                    name,
                    sex,
                    born,
                    household,
                    area,
                    reason,
                    foundOn,
                    assignedName,
                    isAnswered ? answer : null,
                    isAnswered ? answerWhy : null,
                    isAnswered ? answeredOn : null,
                    goneOn != null && !goneOn.isAfter(end) ? goneOn : null);
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

    /**
     * A list as its page shows it.
     *
     * @param counts as of {@link #counts}
     */
    record Work(Slice<Row> rows, Map<Tab, Long> counts) {}

    /** The most urgent first, then the oldest; what was answered or is gone, the latest first. */
    Work work(Query query, SliceRequest request);

    /** Of every tab, with the other filters of the query. */
    Map<Tab, Long> counts(Query query);

    /** How many wait for the acting user; 0 for whoever answers none. */
    long waiting();

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    FindingView get(UUID id);

    /** Of a person, the open ones first; empty where none is in sight. */
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
