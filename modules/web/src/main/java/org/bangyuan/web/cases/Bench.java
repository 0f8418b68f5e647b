package org.bangyuan.web.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.accounts.api.StaffDirectory;
import org.bangyuan.cases.api.CaseAction;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.cases.api.CountyDesk;
import org.bangyuan.cases.api.TownDesk;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.policy.api.ReasonCode;
import org.bangyuan.policy.api.ReasonCodes;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;
import org.primefaces.event.FilesUploadEvent;
import org.primefaces.model.file.UploadedFile;

/**
 * The commands of the bench. It remembers the version that the person saw: who was slower, clicked
 * twice or came back by the browser's button is told so by the module, and nothing happens twice.
 */
@Named
@ViewScoped
public class Bench implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private Attempt attempt;
    @Inject private CasePage page;
    @Inject private TownDesk town;
    @Inject private CountyDesk county;
    @Inject private StaffDirectory directory;
    @Inject private ReasonCodes reasonCodes;
    @Inject private Words words;

    private UUID id;
    private long version;
    private EnumSet<CaseAction> actions = EnumSet.noneOf(CaseAction.class);
    private final HashMap<String, String> form = new HashMap<>();
    private final ArrayList<String> missing = new ArrayList<>();
    private final ArrayList<String> chosenReasons = new ArrayList<>();
    private final VisitSheet visitSheet = new VisitSheet();

    /** Remembers the version shown and fills in what is known. */
    public void open() {
        CaseView view = page.getView();
        id = view.id().value();
        version = view.version();
        actions.addAll(view.actions());
        missing.addAll(view.stage().isTown() ? view.missing() : List.of());
        form.put("opinion-agree", "true");
        boolean agreed = view.opinion() == null || view.opinion().agree();
        form.put("draft-approve", String.valueOf(agreed));
        if (view.opinion() != null && view.opinion().proposed() != null) {
            form.put("draft-amountYuan", view.opinion().proposed().toString());
        }
        if (view.requested() != null) {
            form.put("opinion-proposedYuan", view.requested().toString());
        }
        if (view.draft() != null) {
            fillFrom(view.draft());
        }
        visitSheet.begin(words);
    }

    /**
     * True if the page that the person sees offers it. A page that has become stale keeps its
     * buttons, so that pressing one is answered with what happened meanwhile.
     */
    boolean offers(CaseAction action) {
        return actions.contains(action);
    }

    /** True if anything but withdrawing is offered. */
    boolean isActive() {
        return actions.stream().anyMatch(action -> action != CaseAction.WITHDRAW);
    }

    private void fillFrom(CaseView.Draft draft) {
        form.put("draft-approve", String.valueOf(draft.approve()));
        form.put("draft-amountYuan", draft.amount() == null ? "" : draft.amount().toString());
        form.put("draft-explanation", draft.explanation());
        chosenReasons.addAll(draft.reasonCodes());
    }

    private CaseId caseId() {
        return new CaseId(id);
    }

    private void act(String prefix, String done, Runnable command) {
        if (attempt.run(prefix, command)) {
            Redirects.to("/cases/case.xhtml?id=" + id, words.get("web.case.done." + done));
        }
    }

    public void accept() {
        act("", "ACCEPT", () -> town.accept(caseId(), version));
    }

    public void requestCorrection() {
        act(
                "correction-",
                "REQUEST_CORRECTION",
                () -> town.requestCorrection(caseId(), version, List.copyOf(missing)));
    }

    /** Although everything is there: a paper may be faulty. */
    public void requestCorrectionOfComplete() {
        act(
                "correction2-",
                "REQUEST_CORRECTION",
                () -> town.requestCorrection(caseId(), version, List.copyOf(missing)));
    }

    public void completeCorrection() {
        act("", "COMPLETE_CORRECTION", () -> town.completeCorrection(caseId(), version));
    }

    public void lapse() {
        act("", "LAPSE", () -> town.lapse(caseId(), version));
    }

    public void withdraw() {
        act(
                "withdraw-",
                "WITHDRAW",
                () -> town.withdraw(caseId(), version, form.get("withdraw-reason")));
    }

    public void assign() {
        act(
                "assign-",
                "ASSIGN",
                () ->
                        town.assign(
                                caseId(),
                                version,
                                form.get("assign-firstInvestigator"),
                                form.get("assign-secondInvestigator")));
    }

    public void recordVisit() {
        act(
                "visit-",
                "RECORD_VISIT",
                () -> town.recordVisit(caseId(), version, visitSheet.read(form)));
    }

    public void giveOpinion() {
        boolean agree = Boolean.parseBoolean(form.get("opinion-agree"));
        act(
                "opinion-",
                "GIVE_OPINION",
                () ->
                        town.giveOpinion(
                                caseId(),
                                version,
                                agree,
                                form.get("opinion-proposedYuan"),
                                form.get("opinion-reasons")));
    }

    public void receive() {
        act("", "RECEIVE", () -> county.receive(caseId(), version));
    }

    public void orderRecheck() {
        act(
                "recheck-",
                "ORDER_RECHECK",
                () -> county.orderRecheck(caseId(), version, form.get("recheck-reason")));
    }

    public void recordRecheck() {
        act(
                "rechecked-",
                "RECORD_RECHECK",
                () -> county.recordRecheck(caseId(), version, form.get("rechecked-conclusion")));
    }

    public void returnToTown() {
        act(
                "return-",
                "RETURN_TO_TOWN",
                () -> county.returnToTown(caseId(), version, form.get("return-reason")));
    }

    public void draft() {
        boolean approve = Boolean.parseBoolean(form.get("draft-approve"));
        act(
                "draft-",
                "DRAFT",
                () ->
                        county.draft(
                                caseId(),
                                version,
                                new CountyDesk.Draft(
                                        approve,
                                        approve ? form.get("draft-amountYuan") : "",
                                        approve ? List.of() : List.copyOf(chosenReasons),
                                        form.get("draft-explanation"))));
    }

    public void decide() {
        act("", "DECIDE", () -> county.decide(caseId(), version));
    }

    public void returnToDrafter() {
        act(
                "back-",
                "RETURN_TO_DRAFTER",
                () -> county.returnToDrafter(caseId(), version, form.get("back-remark")));
    }

    /** Papers and photographs that come later. */
    public void upload(FilesUploadEvent event) {
        String kind = (String) event.getComponent().getAttributes().get("kind");
        for (UploadedFile file : event.getFiles().getFiles()) {
            String name = file.getFileName();
            attempt.runForFile(
                    name,
                    event.getComponent().getClientId(),
                    () -> town.attach(caseId(), kind, name, file.getContent()));
        }
        page.changed();
    }

    /** What a notice may name: the papers of 五1, an authorisation of every adult member. */
    public List<String> getRequirable() {
        List<String> all = new ArrayList<>();
        all.add(words.get("cases.paper.ID_DOCUMENT"));
        all.add(words.get("cases.paper.APPLICATION_FORM"));
        page.getView().members().stream()
                .filter(CaseView.Member::adult)
                .forEach(m -> all.add(words.of("cases.paper.AUTHORISATION-of", m.name())));
        return all;
    }

    public List<StaffMember> getInvestigators() {
        return directory.holding(Role.TOWN_INVESTIGATOR, page.getView().handling().townOrg());
    }

    public List<ReasonCode> getReasons() {
        return reasonCodes.of(ReasonCode.Kind.REFUSE);
    }

    /** Reasons in words, for a draft or a decision. */
    public List<ReasonCode> reasonsOf(List<String> codes) {
        return codes.stream().map(reasonCodes::get).toList();
    }

    public Map<String, String> getForm() {
        return form;
    }

    public String[] getMissing() {
        return missing.toArray(String[]::new);
    }

    public void setMissing(String[] chosen) {
        missing.clear();
        missing.addAll(List.of(chosen));
    }

    public String[] getChosenReasons() {
        return chosenReasons.toArray(String[]::new);
    }

    public void setChosenReasons(String[] chosen) {
        chosenReasons.clear();
        chosenReasons.addAll(List.of(chosen));
    }

    public VisitSheet getVisitSheet() {
        return visitSheet;
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }
}
