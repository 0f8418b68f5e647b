package org.bangyuan.policy.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bangyuan.platform.files.FileStore;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.policy.api.Change;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.policy.api.ProposalView;
import org.bangyuan.policy.api.Proposals;
import org.bangyuan.policy.domain.Proposal;
import org.bangyuan.policy.persistence.ChangeJson;
import org.bangyuan.policy.persistence.Sheets;

/** 变更审批. */
@Stateless
@RolesAllowed({"COUNTY_OFFICER", "COUNTY_APPROVER", "CITY_VA", "AUDITOR", "SYS_ADMIN"})
public class ProposalsBean implements Proposals {
    private static final System.Logger LOG = System.getLogger(ProposalsBean.class.getName());
    private static final int MOST_REASON = 500;

    @Inject private Sheets sheets;
    @Inject private Competence competence;
    @Inject private Entering entering;
    @Inject private Effects effects;
    @Inject private FileStore files;
    @Inject private Organisations organisations;
    @Inject private Clock clock;

    @Override
    public Page<ProposalView> list(Query query, PageRequest page) {
        Page<Proposal> found =
                sheets.page(query.state(), query.subject(), competence.sight(), page);
        return new Page<>(found.rows().stream().map(this::view).toList(), found.total());
    }

    @Override
    public long waiting() {
        return sheets.waiting(competence.sight()).stream().filter(competence::mayDecide).count();
    }

    @Override
    public ProposalView get(UUID id) {
        return view(find(id));
    }

    private Proposal find(UUID id) {
        return sheets.find(id, competence.sight()).orElseThrow(ProposalsBean::absent);
    }

    private static Problem absent() {
        return Problem.notFound("policy.proposal.absent");
    }

    @Override
    public List<ProposalView> about(Change.Subject subject, String key) {
        return sheets.about(subject, key, competence.sight()).stream().map(this::view).toList();
    }

    private ProposalView view(Proposal sheet) {
        boolean own = sheet.enteredBy().equals(competence.member().username());
        return new ProposalView(
                sheet.id(),
                sheet.version(),
                change(sheet),
                sheet.organisation(),
                organisations.get(sheet.organisation()).name(),
                sheet.document(),
                sheet.state(),
                sheet.isSeen(),
                sheet.enteredBy(),
                sheet.enteredAt(),
                sheet.decidedBy(),
                sheet.decidedAt(),
                sheet.reason(),
                competence.mayDecide(sheet),
                own && sheet.waits());
    }

    private static Change change(Proposal sheet) {
        return ChangeJson.read(sheet.subject(), sheet.content());
    }

    private Proposal lock(UUID id, long version) {
        Proposal sheet = sheets.lock(id, competence.sight()).orElseThrow(ProposalsBean::absent);
        if (sheet.version() != version) {
            throw Problem.conflict("policy.proposal.decided");
        }
        return sheet;
    }

    @Override
    public void approve(UUID id, long version, boolean seen) {
        Proposal sheet = lock(id, version);
        StaffMember member = competence.requireDecision(sheet);
        sheet.approve(member.username(), clock.instant(), seen);
        effects.apply(change(sheet), sheet);
        done(sheet, "approved");
    }

    @Override
    public void reject(UUID id, long version, String reason) {
        Proposal sheet = lock(id, version);
        StaffMember member = competence.requireDecision(sheet);
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > MOST_REASON) {
            throw Problem.invalid("reason", "policy.proposal.reason-missing", MOST_REASON);
        }
        sheet.reject(member.username(), clock.instant(), why);
        done(sheet, "rejected");
    }

    @Override
    public void withdraw(UUID id, long version) {
        Proposal sheet = lock(id, version);
        sheet.withdraw(competence.member().username(), clock.instant());
        done(sheet, "withdrawn");
    }

    private void done(Proposal sheet, String what) {
        entering.record(sheet, change(sheet).key(), what);
        LOG.log(System.Logger.Level.INFO, "sheet {0} {1}", sheet.id(), what);
    }

    @Override
    public FileStore.StoredFile document(UUID id) {
        Proposal sheet = find(id);
        UUID file = sheet.file().orElseThrow(ProposalsBean::absent);
        entering.record(sheet, change(sheet).key(), "document-viewed");
        return files.get(file);
    }
}
