package org.bangyuan.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.Duplicates;
import org.bangyuan.registry.api.Duplicates.MergeView;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** 合并记录 of a person, and taking the last one back. */
@Named
@ViewScoped
public class MergedPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private transient Duplicates duplicates;
    @Inject private transient People people;
    @Inject private transient Attempt attempt;
    @Inject private transient Words words;

    private UUID id;
    private String reason;
    private transient PersonView person;
    private transient List<MergeView> merges;

    /** Before the page is shown. */
    public void open() {
        if (id == null) {
            throw Problem.notFound("registry.no-such-person");
        }
        getPerson();
    }

    public PersonView getPerson() {
        if (person == null) {
            person = people.get(new PersonId(id));
        }
        return person;
    }

    public List<MergeView> getMerges() {
        if (merges == null) {
            merges = duplicates.merges(new PersonId(id));
        }
        return merges;
    }

    /** The merge that can be taken back, or null. */
    public MergeView getUndoable() {
        return getMerges().stream().filter(MergeView::undoable).findFirst().orElse(null);
    }

    public void undo() {
        UUID merge = getUndoable() == null ? null : getUndoable().id();
        if (merge != null && attempt.run(() -> duplicates.undo(merge, reason))) {
            Redirects.to(
                    "/people/merged.xhtml?id=" + id, words.get("registry.page.merged.undo.done"));
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
