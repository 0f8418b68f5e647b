package org.bangyuan.cases.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.files.FileStore;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.registry.api.PersonId;

/** Reading cases. What lies outside the acting user's jurisdiction does not exist here. */
@Local
public interface CaseDesk {
    /** Tabs of the to-do list. */
    enum Tab {
        /** 全部待办: waits for the acting user. */
        MINE,
        OVERDUE,
        TODAY,
        TWO_DAYS,
        /** 等他人办: in the jurisdiction, open, waiting for somebody else. */
        OTHERS,
        /** 本月已办: the acting user took a step in this month and it waits for others or is over. */
        DONE,
        /** 全部事项 of the jurisdiction. */
        ALL
    }

    /** Columns that a list can be sorted by. */
    enum Sort {
        URGENCY,
        RECEIVED,
        APPLICANT,
        STAGE,
        AMOUNT
    }

    /**
     * @param town town-level organisation, or null
     * @param stage or null
     * @param text part of the applicant's name or of the case number, or null
     */
    record Query(
            Tab tab,
            String town,
            CaseStage stage,
            String cause,
            String text,
            Sort sort,
            boolean descending) {}

    /**
     * A row of a list.
     *
     * @param reconsidered true while a decision is reconsidered: the day that is due is the
     *     authority's
     */
    record CaseRow(
            CaseId id,
            String number,
            String applicant,
            String maskedId,
            String causeKey,
            String hardshipClause,
            String townName,
            CaseStage stage,
            LocalDate received,
            LocalDate due,
            boolean makeUpDay,
            boolean provisional,
            Deadline.Lamp lamp,
            int left,
            int overdueBy,
            String holder,
            Money amount,
            boolean reconsidered) {}

    Page<CaseRow> list(Query query, PageRequest page);

    /** A part of a long list; every part costs the same, wherever it lies. */
    Part<CaseRow> part(Query query, SliceRequest request);

    /**
     * A work list as its page shows it.
     *
     * @param counts how many cases each tab holds, with the same town, stage, cause and text
     * @param total sum of the amounts of everything that the query finds
     */
    record Work(Part<CaseRow> part, Map<Tab, Long> counts, Money total) {}

    /** As {@link #part}, with what stands around it. */
    Work work(Query query, SliceRequest request);

    /** The next most urgent case that waits for the acting user, other than the given one. */
    java.util.Optional<CaseId> next(CaseId after);

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    CaseView get(CaseId id);

    java.util.Optional<CaseId> byNumber(String number);

    /** Cases of a person, the newest first, at most 50, within the jurisdiction. */
    java.util.List<CaseRow> of(PersonId person);

    /** As {@link #of(PersonId)}, of everybody in a household. */
    java.util.List<CaseRow> of(java.util.Collection<PersonId> persons);

    /** A file of the case, within the jurisdiction; the view is audited. */
    FileStore.StoredFile attachment(CaseId id, UUID attachmentId);

    /** An issued paper of the case, within the jurisdiction; the view is audited. */
    byte[] paper(CaseId id, UUID paperId);

    /**
     * A stored decision, computed again from its frozen facts and parameters.
     *
     * @param stored what the decision let be paid; null for a refusal
     * @param recomputed what the engines say now of the same facts and parameters
     * @param differences what differs, as sentences; empty where the decision stands to the fen
     */
    record Replay(Money stored, Money recomputed, java.util.List<String> differences) {
        public Replay {
            differences = java.util.List.copyOf(differences);
        }

        public boolean isSame() {
            return differences.isEmpty();
        }
    }

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND where nothing is decided
     */
    Replay replay(CaseId id);
}
