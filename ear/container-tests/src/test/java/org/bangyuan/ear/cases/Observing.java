package org.bangyuan.ear.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bangyuan.cases.api.AssistanceApproved;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.platform.problem.Problem;

/** Sees every approval in its transaction, and fails it when told to. */
@ApplicationScoped
public class Observing {
    private final List<AssistanceApproved> seen = new CopyOnWriteArrayList<>();
    private volatile CaseId failing;

    void approved(@Observes AssistanceApproved approval) {
        seen.add(approval);
        if (approval.caseId().equals(failing)) {
            throw Problem.conflict("tests.observer-failed");
        }
    }

    public void failFor(CaseId id) {
        failing = id;
    }

    public List<AssistanceApproved> seenOf(CaseId id) {
        return seen.stream().filter(approval -> approval.caseId().equals(id)).toList();
    }
}
