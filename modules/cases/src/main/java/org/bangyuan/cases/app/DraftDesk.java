package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.cases.api.ApplicationForm;
import org.bangyuan.cases.api.Applications;
import org.bangyuan.cases.domain.Actor;
import org.bangyuan.cases.domain.ApplicationDraft;
import org.bangyuan.cases.domain.Attachment;
import org.bangyuan.cases.persistence.Drafts;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.Hardship;
import org.bangyuan.platform.files.FileStore;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.bangyuan.registry.api.PersonView;

/** The drafts of the acting person; those of others do not exist. */
@Dependent
public class DraftDesk {
    private final Drafts drafts;
    private final Uploads uploads;
    private final Acting acting;
    private final AuditTrail audit;

    @Inject
    public DraftDesk(Drafts drafts, Uploads uploads, Acting acting, AuditTrail audit) {
        this.drafts = drafts;
        this.uploads = uploads;
        this.acting = acting;
        this.audit = audit;
    }

    UUID begin(PersonView person) {
        ApplicationDraft draft =
                new ApplicationDraft(
                        UUID.randomUUID(),
                        acting.staff().username(),
                        person.id().value(),
                        person.name());
        drafts.add(draft, DraftForms.of(person, acting.staff()), null, acting.now());
        record(draft.id(), "draft-begun", Map.of("applicant", person.id().toString()));
        return draft.id();
    }

    /** The case that a draft becomes has its id, so its log begins here. */
    private void record(UUID draft, String action, Map<String, String> detail) {
        audit.record(new AuditEntry("cases.audit." + action, "case", draft, null, detail));
    }

    List<Applications.DraftRow> rows() {
        return drafts.of(acting.staff().username()).stream()
                .map(
                        draft ->
                                new Applications.DraftRow(
                                        draft.id(),
                                        draft.applicantName(),
                                        draft.matterKey(),
                                        draft.savedAt()))
                .toList();
    }

    ApplicationDraft own(UUID id) {
        return drafts.find(id).filter(this::isOwn).orElseThrow(DraftDesk::absent);
    }

    /** The draft, kept from everybody else until the end; empty once it is filed. */
    Optional<ApplicationDraft> lockOwn(UUID id) {
        return drafts.lock(id).filter(this::isOwn);
    }

    private boolean isOwn(ApplicationDraft draft) {
        return draft.owner().equals(acting.staff().username());
    }

    private static Problem absent() {
        return Problem.notFound("cases.draft-absent");
    }

    ApplicationForm form(ApplicationDraft draft) {
        return drafts.form(draft);
    }

    Applications.Draft view(UUID id) {
        ApplicationDraft draft = own(id);
        return new Applications.Draft(
                id, draft.version(), drafts.form(draft), uploads.views(id), draft.savedAt());
    }

    long save(UUID id, long version, ApplicationForm form) {
        ApplicationDraft draft = lockOwn(id).orElseThrow(DraftDesk::absent);
        if (draft.version() != version) {
            throw Problem.conflict("cases.changed-meanwhile");
        }
        drafts.keep(draft, form, matterKey(form), acting.now());
        drafts.flush();
        return draft.version();
    }

    /** Of what can already be told; a draft may hold anything. */
    private static String matterKey(ApplicationForm form) {
        for (EventCause cause : EventCause.values()) {
            if (cause.name().equals(form.cause())) {
                return "cases.cause." + cause;
            }
        }
        for (Hardship hardship : Hardship.values()) {
            if (hardship.name().equals(form.hardship())) {
                return "cases.hardship." + hardship;
            }
        }
        return null;
    }

    void discard(UUID id) {
        drafts.remove(own(id));
        record(id, "draft-discarded", Map.of());
    }

    /** The case takes over from here. */
    void filed(ApplicationDraft draft) {
        drafts.remove(draft);
    }

    Collection<Attachment> attachments(UUID id) {
        return uploads.of(id);
    }

    UUID attach(UUID id, String kind, String fileName, byte[] content) {
        own(id);
        Actor actor = acting.asAnyOf(Role.TOWN_CLERK, Role.AGENT);
        UUID attachment = uploads.take(id, kind, fileName, content, actor);
        record(id, "attached", Map.of("attachment", attachment.toString(), "kind", kind));
        return attachment;
    }

    FileStore.StoredFile attachment(UUID id, UUID attachment) {
        own(id);
        record(id, "attachment-viewed", Map.of("attachment", attachment.toString()));
        return uploads.content(uploads.find(id, attachment));
    }

    void detach(UUID id, UUID attachment) {
        own(id);
        uploads.takeBack(id, attachment);
        record(id, "detached", Map.of("attachment", attachment.toString()));
    }
}
