package org.bangyuan.cases.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.cases.api.ApplicationForm;
import org.bangyuan.cases.api.Applications;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.domain.Actor;
import org.bangyuan.cases.domain.ApplicationDraft;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.Responsibility;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.platform.files.FileStore;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;

/** 申请 (五1): drafts of the acting person, and filing. */
@Stateless
@RolesAllowed({"AGENT", "TOWN_CLERK"})
public class ApplicationsBean implements Applications {
    private static final Role[] FILERS = {Role.TOWN_CLERK, Role.AGENT};

    private DraftDesk drafts;
    private Examinations examinations;
    private FilingDesk filing;
    private People people;
    private Acting acting;

    protected ApplicationsBean() {} // for the container only

    @Inject
    public ApplicationsBean(
            DraftDesk drafts,
            Examinations examinations,
            FilingDesk filing,
            People people,
            Acting acting) {
        this.drafts = drafts;
        this.examinations = examinations;
        this.filing = filing;
        this.people = people;
        this.acting = acting;
    }

    @Override
    public UUID begin(PersonId applicant) {
        acting.asAnyOf(FILERS);
        return drafts.begin(people.get(applicant));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DraftRow> drafts() {
        acting.asAnyOf(FILERS);
        return drafts.rows();
    }

    @Override
    public Draft draft(UUID draftId) {
        return drafts.view(draftId);
    }

    @Override
    public long save(UUID draftId, long version, ApplicationForm form) {
        acting.asAnyOf(FILERS);
        return drafts.save(draftId, version, form);
    }

    @Override
    public void discard(UUID draftId) {
        drafts.discard(draftId);
    }

    @Override
    public UUID attach(UUID draftId, String kind, String fileName, byte[] content) {
        return drafts.attach(draftId, kind, fileName, content);
    }

    @Override
    public void detach(UUID draftId, UUID attachmentId) {
        drafts.detach(draftId, attachmentId);
    }

    @Override
    public FileStore.StoredFile attachment(UUID draftId, UUID attachmentId) {
        return drafts.attachment(draftId, attachmentId);
    }

    @Override
    public Check check(UUID draftId) {
        ApplicationDraft draft = drafts.own(draftId);
        PersonView person = people.get(new PersonId(draft.applicant()));
        Examination found =
                examinations.examine(person, drafts.form(draft), drafts.attachments(draftId));
        Responsibility.Facts responsibility = filing.station(person);
        Deadline due = filing.townClock(responsibility, acting.today());
        Locale locale = acting.locale();
        return new Check(
                found.fields().violations(),
                RequiredPapers.texts(found.missing(), locale),
                due.received(),
                due.due(),
                due.provisional(),
                found.duplicate(),
                found.warnings());
    }

    @Override
    public CaseId file(UUID draftId, long version) {
        acting.staff().require(FILERS);
        Optional<ApplicationDraft> draft = drafts.lockOwn(draftId);
        if (draft.isEmpty()) {
            return filing.filedBefore(draftId);
        }
        if (draft.get().version() != version) {
            throw Problem.conflict("cases.changed-meanwhile");
        }
        PersonView person = people.get(new PersonId(draft.get().applicant()));
        Examination found =
                examinations.examine(person, drafts.form(draft.get()), drafts.attachments(draftId));
        AssistanceCase filed =
                filing.file(draftId, found, filing.station(person), () -> acting.asAnyOf(FILERS));
        drafts.filed(draft.get());
        return new CaseId(filed.id());
    }

    @Override
    @RolesAllowed("EXCHANGE_PEER")
    public CaseId fileFor(String townOrg, ApplicationForm form) {
        Actor actor = acting.as(Role.EXCHANGE_PEER);
        PersonView person = filing.applicantOf(form, townOrg, actor.today());
        Examination found = examinations.examine(person, form, List.of());
        Responsibility.Facts responsibility = filing.stationAt(townOrg, person);
        AssistanceCase filed = filing.file(UUID.randomUUID(), found, responsibility, () -> actor);
        return new CaseId(filed.id());
    }
}
