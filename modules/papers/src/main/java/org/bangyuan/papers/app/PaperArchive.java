package org.bangyuan.papers.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.bangyuan.papers.domain.ArchivedPaper;
import org.bangyuan.papers.persistence.ArchivedPapers;
import org.bangyuan.platform.crypto.Sha256;
import org.bangyuan.platform.files.FileStore;

/** Papers and their files, held together by the digest. */
@ApplicationScoped
public class PaperArchive {
    private static final String PDF = "application/pdf";

    private ArchivedPapers papers;
    private FileStore files;

    protected PaperArchive() {} // for the container only

    @Inject
    public PaperArchive(ArchivedPapers papers, FileStore files) {
        this.papers = papers;
        this.files = files;
    }

    /** Keeps the file and the paper about it. */
    void add(ArchivedPaper paper, byte[] pdf) {
        UUID file = files.keep(paper.number() + ".pdf", PDF, pdf);
        papers.add(paper.kept(file, Sha256.hex(pdf)));
    }

    ArchivedPaper get(UUID id) {
        return papers.get(id);
    }

    List<ArchivedPaper> about(UUID subject) {
        return papers.about(subject);
    }

    /** The file as it was issued, and one more print counted. */
    byte[] print(ArchivedPaper paper) {
        byte[] pdf = files.get(paper.file()).content();
        if (!Sha256.hex(pdf).equals(paper.sha256())) {
            throw new IllegalStateException("paper " + paper.id() + " is not what was issued");
        }
        papers.countReprint(paper.id());
        return pdf;
    }
}
