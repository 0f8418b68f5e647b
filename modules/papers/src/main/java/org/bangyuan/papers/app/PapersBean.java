package org.bangyuan.papers.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.papers.api.PaperContent;
import org.bangyuan.papers.api.Papers;
import org.bangyuan.papers.api.Sheet;
import org.bangyuan.papers.domain.ArchivedPaper;
import org.bangyuan.papers.domain.ContentJson;
import org.bangyuan.papers.domain.PaperKind;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.text.Texts;

/**
 * Issues in the transaction of the step that calls for the paper: no decision without its paper, no
 * paper without its decision. Open to every module; who may issue or see what is asked by the
 * module that owns the subject.
 */
@Stateless
@PermitAll
public class PapersBean implements Papers {
    private static final System.Logger LOG = System.getLogger(PapersBean.class.getName());

    private PaperArchive archive;
    private PaperPress press;
    private CurrentUser user;
    private AuditTrail audit;
    private Clock clock;

    protected PapersBean() {} // for the container only

    @Inject
    public PapersBean(
            PaperArchive archive,
            PaperPress press,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.archive = archive;
        this.press = press;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public UUID issue(UUID subjectId, PaperContent content) {
        Instant now = clock.instant();
        PaperKind kind = PaperKind.of(content);
        byte[] pdf = press.print(content, LocalDate.ofInstant(now, clock.getZone()));
        ArchivedPaper paper =
                new ArchivedPaper(
                                UUID.randomUUID(),
                                subjectId,
                                kind,
                                PaperKind.printedNumber(content),
                                ContentJson.of(content))
                        .issued(now, user.username(), issuer());
        archive.add(paper, pdf);
        audit("papers.audit.issued", paper);
        LOG.log(
                System.Logger.Level.INFO,
                "issued {0} {1} about {2}, {3} bytes",
                kind,
                paper.id(),
                subjectId,
                pdf.length);
        return paper.id();
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] print(Sheet sheet) {
        return press.print(sheet);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<IssuedPaper> about(UUID subjectId) {
        return archive.about(subjectId).stream().map(PapersBean::view).toList();
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public IssuedPaper find(UUID paperId) {
        return view(archive.get(paperId));
    }

    @Override
    public byte[] pdf(UUID paperId) {
        ArchivedPaper paper = archive.get(paperId);
        byte[] pdf = archive.print(paper);
        audit("papers.audit.printed", paper);
        return pdf;
    }

    private void audit(String action, ArchivedPaper paper) {
        audit.record(
                new AuditEntry(
                        action,
                        "paper",
                        paper.id(),
                        null,
                        Map.of(
                                "subject", paper.subject().toString(),
                                "kind", paper.kind().name(),
                                "number", paper.number(),
                                "sha256", paper.sha256())));
    }

    private String issuer() {
        return CurrentUser.SYSTEM.equals(user.username())
                ? Texts.of(Locale.CHINA, "papers.system")
                : user.get().name();
    }

    private static IssuedPaper view(ArchivedPaper paper) {
        return new IssuedPaper(
                paper.id(),
                paper.subject(),
                paper.kind().name(),
                paper.number(),
                paper.issuedAt(),
                paper.issuerName());
    }
}
