package org.bangyuan.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.Duplicates;
import org.bangyuan.registry.api.Duplicates.Suspicion;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** 申请合并: two records of which one lies elsewhere; whoever is responsible for both is asked. */
@Named
@ViewScoped
public class MergeRequestPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/people/duplicates.xhtml";

    @Inject private transient Duplicates duplicates;
    @Inject private transient Attempt attempt;
    @Inject private transient Words words;

    private UUID first;
    private UUID second;
    private String reason;
    private transient Suspicion pair;

    /** Before the page is shown: what is not for somebody else to merge has no such page. */
    public void open() {
        if (first == null || second == null || first.equals(second)) {
            throw Problem.notFound("registry.no-such-person");
        }
        if (!getPair().isAskable()) {
            Redirects.to(LIST);
        }
    }

    private Suspicion getPair() {
        if (pair == null) {
            pair = duplicates.suspicion(new PersonId(first), new PersonId(second));
        }
        return pair;
    }

    public List<Duplicates.Record> getRecords() {
        return List.of(getPair().first(), getPair().second());
    }

    public List<String> getGrounds() {
        return getPair().groundKeys();
    }

    public void ask() {
        boolean isDone =
                attempt.run(
                        () -> duplicates.ask(new PersonId(first), new PersonId(second), reason));
        if (isDone) {
            Redirects.to(LIST, words.get("registry.page.merge.ask.done"));
        }
    }

    public UUID getFirst() {
        return first;
    }

    public void setFirst(UUID first) {
        this.first = first;
    }

    public UUID getSecond() {
        return second;
    }

    public void setSecond(UUID second) {
        this.second = second;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
