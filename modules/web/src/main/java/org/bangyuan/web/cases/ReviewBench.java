package org.bangyuan.web.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.cases.api.Reconsiderations;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Shown;
import org.bangyuan.web.frame.Words;

/**
 * 复核 on the page of a case: what is typed, and the commands. As on the bench, a page that has
 * become stale keeps its buttons, and the module answers with what happened meanwhile.
 */
@Named
@ViewScoped
public class ReviewBench implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private Attempt attempt;
    @Inject private CasePage page;
    @Inject private Reconsiderations reconsiderations;
    @Inject private Shown shown;
    @Inject private Words words;

    private UUID id;
    private long version;
    private boolean registering;
    private boolean assigning;
    private boolean deciding;
    private final HashMap<String, String> form = new HashMap<>();

    /** Remembers what is offered, and fills in what is known. */
    public void open() {
        CaseView view = page.getView();
        Reconsiderations.Overview overview = page.getReviews();
        id = view.id().value();
        registering = overview.mayRegister();
        assigning = overview.mayAssign();
        deciding = overview.mayDecide();
        version = overview.items().isEmpty() ? 0 : overview.items().get(0).version();
        form.put("broughtBy", view.applicant().name());
        form.put("receivedOn", shown.getToday().toString());
        if (view.decision() != null) {
            form.put("deliveredOn", view.decision().decidedOn().toString());
        }
    }

    private CaseId caseId() {
        return new CaseId(id);
    }

    private void act(String prefix, String done, Runnable command) {
        if (attempt.run(prefix, command)) {
            Redirects.to("/cases/case.xhtml?id=" + id, words.get("web.review.done." + done));
        }
    }

    public void register() {
        act(
                "review-",
                "registered",
                () ->
                        reconsiderations.register(
                                caseId(),
                                new Reconsiderations.Request(
                                        form.get("authority"),
                                        form.get("deliveredOn"),
                                        form.get("receivedOn"),
                                        form.get("broughtBy"),
                                        form.get("reasons"),
                                        form.get("lateReason"))));
    }

    public void assign() {
        act(
                "reviewer-",
                "assigned",
                () -> reconsiderations.assign(caseId(), version, form.get("handler")));
    }

    public void decide() {
        act(
                "ruling-",
                "decided",
                () ->
                        reconsiderations.decide(
                                caseId(),
                                version,
                                new Reconsiderations.Ruling(
                                        form.get("outcome"),
                                        form.get("documentNumber"),
                                        form.get("findings"))));
    }

    /** Who may be named. */
    public List<Reconsiderations.Candidate> getFree() {
        return page.getReviews().candidates().stream()
                .filter(candidate -> candidate.refusal() == null)
                .toList();
    }

    /** Who stands aside, each with the reason. */
    public List<Reconsiderations.Candidate> getAside() {
        return page.getReviews().candidates().stream()
                .filter(candidate -> candidate.refusal() != null)
                .toList();
    }

    public boolean isRegistering() {
        return registering;
    }

    public boolean isAssigning() {
        return assigning;
    }

    public boolean isDeciding() {
        return deciding;
    }

    public Map<String, String> getForm() {
        return form;
    }
}
