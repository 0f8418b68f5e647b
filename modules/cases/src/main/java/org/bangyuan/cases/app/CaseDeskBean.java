package org.bangyuan.cases.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.cases.domain.Assessment;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.CountyDecision;
import org.bangyuan.platform.files.FileStore;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.PersonId;

/** Reading cases, within the jurisdiction; whoever looks at a paper leaves a row. */
@Stateless
@RolesAllowed({
    "AGENT",
    "TOWN_CLERK",
    "TOWN_INVESTIGATOR",
    "TOWN_LEADER",
    "COUNTY_OFFICER",
    "COUNTY_RECHECK",
    "COUNTY_APPROVER",
    "PAY_MAKER",
    "PAY_CHECKER",
    "FIN_BUREAU",
    "CITY_VA",
    "AUDITOR",
    "EXCHANGE_PEER"
})
public class CaseDeskBean implements CaseDesk {
    private WorkLists lists;
    private CaseViews views;
    private CaseFiles files;
    private CaseGate gate;
    private Assessments assessments;

    protected CaseDeskBean() {} // for the container only

    @Inject
    public CaseDeskBean(
            WorkLists lists,
            CaseViews views,
            CaseFiles files,
            CaseGate gate,
            Assessments assessments) {
        this.lists = lists;
        this.views = views;
        this.files = files;
        this.gate = gate;
        this.assessments = assessments;
    }

    @Override
    public Page<CaseRow> list(Query query, PageRequest page) {
        return lists.page(query, page);
    }

    @Override
    public Part<CaseRow> part(Query query, SliceRequest request) {
        return lists.part(query, request);
    }

    @Override
    public Work work(Query query, SliceRequest request) {
        return lists.work(query, request);
    }

    @Override
    public Optional<CaseId> next(CaseId after) {
        return lists.next(after);
    }

    @Override
    public CaseView get(CaseId id) {
        return views.of(gate.visible(id));
    }

    @Override
    public Optional<CaseId> byNumber(String number) {
        return gate.byNumber(number).map(AssistanceCase::id).map(CaseId::new);
    }

    @Override
    public List<CaseRow> of(PersonId person) {
        return lists.ofPersons(List.of(person));
    }

    @Override
    public List<CaseRow> of(Collection<PersonId> persons) {
        return lists.ofPersons(persons);
    }

    @Override
    public FileStore.StoredFile attachment(CaseId id, UUID attachmentId) {
        return files.attachment(gate.visible(id), attachmentId);
    }

    @Override
    public byte[] paper(CaseId id, UUID paperId) {
        return files.paper(gate.visible(id), paperId);
    }

    @Override
    public Replay replay(CaseId id) {
        CountyDecision decision =
                gate.visible(id)
                        .decision()
                        .orElseThrow(() -> Problem.notFound("cases.not-decided"));
        CountyDecision.Grounds grounds = decision.grounds();
        Assessment again = assessments.replay(grounds.factsJson(), grounds.parametersJson());
        return new Replay(grounds.pay(), again.pay(), views.differences(decision, again));
    }
}
