package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.Attachment;
import org.bangyuan.papers.api.Papers;
import org.bangyuan.platform.files.FileStore;
import org.bangyuan.platform.problem.Problem;

/** 材料与文书 of a case, looked at: each look is a row of the audit log. */
@Dependent
public class CaseFiles {
    private final Uploads uploads;
    private final CasePapers papers;
    private final CaseGate gate;

    @Inject
    public CaseFiles(Uploads uploads, CasePapers papers, CaseGate gate) {
        this.uploads = uploads;
        this.papers = papers;
        this.gate = gate;
    }

    FileStore.StoredFile attachment(AssistanceCase matter, UUID id) {
        Attachment attachment = uploads.find(matter.id(), id);
        gate.record(
                matter,
                "attachment-viewed",
                Map.of("attachment", id.toString(), "kind", attachment.kind().name()));
        return uploads.content(attachment);
    }

    byte[] paper(AssistanceCase matter, UUID id) {
        Papers.IssuedPaper paper =
                papers.of(matter).stream()
                        .filter(issued -> issued.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Problem.notFound("cases.paper-absent"));
        gate.record(matter, "paper-viewed", Map.of("paper", id.toString(), "kind", paper.kind()));
        return papers.pdf(paper);
    }
}
