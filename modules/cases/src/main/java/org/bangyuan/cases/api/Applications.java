package org.bangyuan.cases.api;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.platform.files.FileStore;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.registry.api.PersonId;

/** 申请 (五1): drafts that save themselves, and filing. For agents and town clerks. */
@Local
public interface Applications {
    /** A draft with the moment it was last saved. */
    record Draft(
            UUID id,
            long version,
            ApplicationForm form,
            List<CaseView.Attachment> attachments,
            Instant savedAt) {}

    /** A row of the list of one's own drafts. */
    record DraftRow(UUID id, String applicant, String matterKey, Instant savedAt) {}

    /**
     * What filing would lead to, shown beside the form while it is filled in.
     *
     * @param violations what must be corrected before it can be filed
     * @param missing papers and authorisations that are missing: it can be filed, and a one-time
     *     correction notice will name them
     * @param due last day of the township if filed today
     * @param duplicate case number of an open or approved case of the household about the same
     *     event, or null
     * @param warnings what will matter later but does not stand in the way of filing: whether the
     *     text covers the applicant is for the county to decide, in writing
     */
    record Check(
            List<Violation> violations,
            List<String> missing,
            LocalDate received,
            LocalDate due,
            boolean provisional,
            String duplicate,
            List<Violation> warnings) {}

    /**
     * Begins a draft, filled from the registry (household, phone, residence, identity, account).
     */
    UUID begin(PersonId applicant);

    /** Own drafts, the newest first, at most 50. */
    List<DraftRow> drafts();

    Draft draft(UUID draftId);

    /**
     * Keeps what was typed, checked or not.
     *
     * @return the new version
     * @throws org.bangyuan.platform.problem.Problem CONFLICT {@code cases.changed-meanwhile}
     */
    long save(UUID draftId, long version, ApplicationForm form);

    void discard(UUID draftId);

    /**
     * @param kind ID_DOCUMENT, APPLICATION_FORM, AUTHORISATION, EVENT_PROOF, OTHER
     */
    UUID attach(UUID draftId, String kind, String fileName, byte[] content);

    void detach(UUID draftId, UUID attachmentId);

    /** A file of one's own draft, for the preview. */
    FileStore.StoredFile attachment(UUID draftId, UUID attachmentId);

    Check check(UUID draftId);

    /**
     * Files the draft. A clerk's complete application is accepted at once and gets its receipt;
     * with papers missing it goes to correction with a one-time notice; an agent's goes to the town
     * clerk. Happens once: filing the same draft again returns the same case.
     *
     * @throws org.bangyuan.platform.problem.Problem INVALID with all violations
     */
    CaseId file(UUID draftId, long version);

    /**
     * Files without a draft, for other systems (one-key application, 六(二)). The applicant is named
     * by the citizen identity number of the first member; the case waits for the town clerk.
     *
     * @param townOrg town-level organisation that receives it
     */
    CaseId fileFor(String townOrg, ApplicationForm form);
}
