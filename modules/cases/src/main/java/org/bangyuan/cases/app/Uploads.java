package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.cases.domain.Actor;
import org.bangyuan.cases.domain.Attachment;
import org.bangyuan.cases.domain.FieldReader;
import org.bangyuan.cases.persistence.Attachments;
import org.bangyuan.platform.files.FileStore;
import org.bangyuan.platform.problem.Problem;

/** 材料: taken in, listed, taken back. */
@Dependent
public class Uploads {
    private final Attachments attachments;
    private final FileStore files;

    @Inject
    public Uploads(Attachments attachments, FileStore files) {
        this.attachments = attachments;
        this.files = files;
    }

    /**
     * @throws Problem INVALID on {@code kind} or {@code file}
     */
    UUID take(UUID matter, String kind, String fileName, byte[] content, Actor actor) {
        FieldReader fields = new FieldReader();
        Attachment.Kind read = fields.choice("kind", kind, Attachment.Kind.class);
        fields.requireFaultless();
        if (attachments.of(matter).size() >= Attachments.MOST) {
            throw Problem.invalid("file", "cases.form.files.many", Attachments.MOST);
        }
        UUID file = files.upload(fileName == null ? "" : fileName, content);
        FileStore.StoredFile stored = files.get(file);
        Attachment attachment =
                new Attachment(
                        matter,
                        read,
                        new Attachment.File(
                                file, stored.name(), stored.mediaType(), stored.content().length),
                        actor);
        attachments.add(attachment);
        return attachment.id();
    }

    Collection<Attachment> of(UUID matter) {
        return attachments.of(matter);
    }

    Attachment find(UUID matter, UUID id) {
        return attachments
                .find(matter, id)
                .orElseThrow(() -> Problem.notFound("cases.attachment-absent"));
    }

    FileStore.StoredFile content(Attachment attachment) {
        FileStore.StoredFile stored = files.get(attachment.file().file());
        return new FileStore.StoredFile(
                attachment.id(), stored.name(), stored.mediaType(), stored.content());
    }

    void takeBack(UUID matter, UUID id) {
        attachments.remove(find(matter, id));
    }

    List<CaseView.Attachment> views(UUID matter) {
        return attachments.of(matter).stream().map(Uploads::view).toList();
    }

    static CaseView.Attachment view(Attachment attachment) {
        Attachment.File file = attachment.file();
        return new CaseView.Attachment(
                attachment.id(),
                attachment.kind().name(),
                file.name(),
                file.mediaType(),
                file.bytes(),
                attachment.at(),
                attachment.name());
    }
}
