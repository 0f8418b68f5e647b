package org.bangyuan.web.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.cases.api.Applications;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.web.frame.Address;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.primefaces.PrimeFaces;
import org.primefaces.event.FilesUploadEvent;
import org.primefaces.model.file.UploadedFile;

/**
 * 困难退役军人帮扶援助申请 while it is filled in. Every change is saved as typed, so an ended session loses
 * nothing; what would stand against filing is shown beside it.
 */
@Named("draftPage")
@ViewScoped
public class DraftPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private Attempt attempt;
    @Inject private Applications applications;
    @Inject private People people;
    @Inject private Clock clock;

    private UUID id;
    private long version;
    private FormFields fields;
    private Instant savedAt;
    private boolean saved;

    private transient List<CaseView.Attachment> attachments;
    private transient Applications.Check check;
    private transient PersonView person;
    private transient boolean personLooked;
    private transient String refusedKind;

    /** Reads the draft; a link to a draft that was filed already leads to its case. */
    public void open() {
        if (fields != null) {
            return;
        }
        if (id == null) {
            throw Problem.notFound("web.error.not-found.text");
        }
        Applications.Draft draft = applications.draft(id);
        version = draft.version();
        savedAt = draft.savedAt();
        fields = FormFields.of(draft.form());
        attachments = draft.attachments();
    }

    /**
     * Keeps what was typed and marks what was typed wrong, except for the field in which somebody
     * is still typing.
     */
    public void autosave() {
        if (save()) {
            String unfinished = Address.parameter("unfinished");
            attempt.mark(
                    getCheck().violations().stream()
                            .filter(violation -> fields.isFilled(violation.field()))
                            .filter(violation -> !Attempt.isAt(unfinished, violation))
                            .toList());
        }
    }

    private boolean save() {
        saved = attempt.run(() -> version = applications.save(id, version, fields.toForm()));
        if (saved) {
            savedAt = clock.instant();
        }
        check = null;
        if (!saved) {
            PrimeFaces.current().ajax().update("problems");
        }
        return saved;
    }

    public void addMember() {
        fields.addMember();
        save();
    }

    public void removeMember(int index) {
        fields.removeMember(index);
        save();
    }

    /** A refused file says why and stops no other. */
    public void upload(FilesUploadEvent event) {
        String kind = (String) event.getComponent().getAttributes().get("kind");
        for (UploadedFile file : event.getFiles().getFiles()) {
            String name = file.getFileName();
            attempt.runForFile(
                    name,
                    event.getComponent().getClientId(),
                    () -> applications.attach(id, kind, name, file.getContent()));
        }
        refusedKind = attempt.isRefused() ? kind : null;
        attachments = null;
        check = null;
    }

    public void detach(UUID attachment) {
        attempt.run(() -> applications.detach(id, attachment));
        attachments = null;
        check = null;
    }

    /** 收件. */
    public void file() {
        if (!save()) {
            return;
        }
        attempt.run(
                () -> {
                    CaseId filed = applications.file(id, version);
                    Redirects.to("/cases/case.xhtml?id=" + filed + "&filed=true");
                });
    }

    public Applications.Check getCheck() {
        if (check == null) {
            check = applications.check(id);
        }
        return check;
    }

    /** How many fields of a section have to be corrected, the empty ones included. */
    public long wrong(String section) {
        return getCheck().violations().stream().filter(v -> section.equals(sectionOf(v))).count();
    }

    private static String sectionOf(Violation violation) {
        String field = violation.field();
        if (field.startsWith("members")) {
            return "household";
        }
        if (field.startsWith("proxy") || field.startsWith("payee")) {
            return "parties";
        }
        return switch (field) {
            case "personId", "phone", "residence", "identity", "kin" -> "applicant";
            default -> "matter";
        };
    }

    public List<CaseView.Attachment> getAttachments() {
        if (attachments == null) {
            attachments = applications.draft(id).attachments();
        }
        return attachments;
    }

    public List<CaseView.Attachment> attachmentsOf(String kind) {
        return getAttachments().stream().filter(file -> file.kind().equals(kind)).toList();
    }

    /** The kind of paper of which a file was just refused, or null. */
    public String getRefusedKind() {
        return refusedKind;
    }

    /** The papers that the regulation asks of an applicant (五1), and the proof of the event. */
    public List<String> getPaperKinds() {
        return List.of("ID_DOCUMENT", "APPLICATION_FORM", "AUTHORISATION", "EVENT_PROOF", "OTHER");
    }

    /** The applicant as registered, or null outside the jurisdiction. */
    public PersonView getPerson() {
        if (!personLooked) {
            personLooked = true;
            try {
                person = people.get(new PersonId(fields.getPersonId()));
            } catch (Problem problem) {
                if (problem.kind() != Problem.Kind.NOT_FOUND) {
                    throw problem;
                }
            }
        }
        return person;
    }

    /** Sum of the incomes that can be read. */
    public Money getIncome() {
        return fields.getMembers().stream()
                .map(row -> readable(row.getValues().get("monthlyIncomeYuan")))
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money readable(String typed) {
        try {
            return typed == null || typed.isBlank()
                    ? Money.ZERO
                    : Money.ofYuan(typed.replace(",", ""));
        } catch (IllegalArgumentException e) {
            return Money.ZERO; // shown as wrong at its field, and not counted
        }
    }

    public Money getIncomePerHead() {
        int persons = Math.max(1, fields.getMembers().size());
        return Money.ofFen(getIncome().fen() / persons);
    }

    public FormFields getFields() {
        return fields;
    }

    public Map<String, String> getForm() {
        return fields.getValues();
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public boolean isSaved() {
        return saved;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
