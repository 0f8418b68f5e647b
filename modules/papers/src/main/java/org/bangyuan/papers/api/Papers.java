package org.bangyuan.papers.api;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** 文书: official papers, rendered once, archived as issued, and reprinted byte for byte. */
@Local
public interface Papers {
    /**
     * A paper that was issued.
     *
     * @param number as printed: 文号 of a decision, 案号 of a receipt
     * @param issuedBy name of the person at that time
     */
    record IssuedPaper(
            UUID id,
            UUID subjectId,
            String kind,
            String number,
            Instant issuedAt,
            String issuedBy) {
        /** Key of the paper's title. */
        public String titleKey() {
            return "papers.kind." + kind;
        }
    }

    /** Renders and archives; the text is stored with the PDF. */
    UUID issue(UUID subjectId, PaperContent content);

    /**
     * A sheet as a PDF, with the same fonts; nothing is kept. The caller has checked that the user
     * may see what stands on it.
     */
    byte[] print(Sheet sheet);

    /** Papers about a case, a list or a report, oldest first. */
    List<IssuedPaper> about(UUID subjectId);

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    IssuedPaper find(UUID paperId);

    /** The PDF as it was issued. The caller has checked that the user may see the subject. */
    byte[] pdf(UUID paperId);
}
