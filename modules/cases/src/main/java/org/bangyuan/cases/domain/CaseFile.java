package org.bangyuan.cases.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.WorkCalendar;

/** 卷宗: what a case consists of. The steps that change it are in {@link AssistanceCase}. */
@MappedSuperclass
abstract class CaseFile extends FiledApplication {
    @Embedded private Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    CaseStage stage;

    @Column(name = "accepted_on")
    LocalDate acceptedOn;

    /** Last day for whoever has the next step; null once nobody has. */
    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "due_provisional", nullable = false)
    boolean dueProvisional;

    /** Granted, else proposed, else asked for: what lists show and add up. */
    @Column(name = "amount_fen")
    private Long amountFen;

    @Column(name = "first_investigator")
    String firstInvestigator;

    @Column(name = "second_investigator")
    String secondInvestigator;

    /** Names of the investigators, for showing. */
    @Column(nullable = false)
    TextList investigators = TextList.EMPTY;

    /** How often the township has examined the case: 1, or 2 after a return. */
    @Column(nullable = false)
    int round = 1;

    @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<CaseClock> clocks = new ArrayList<>();

    @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Involvement> involvements = new ArrayList<>();

    @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<TimelineEntry> timeline = new ArrayList<>();

    @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST)
    private List<CorrectionNotice> corrections = new ArrayList<>();

    @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Visit> visits = new ArrayList<>();

    @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Opinion> opinions = new ArrayList<>();

    @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Recheck> rechecks = new ArrayList<>();

    @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Proposal> proposals = new ArrayList<>();

    @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<CountyDecision> decisions = new ArrayList<>();

    /** How many of the decisions were revoked; they are the first ones. */
    @Column(name = "revoked_decisions", nullable = false)
    private int revokedDecisions;

    /** How many of the drafts led to them. */
    @Column(name = "revoked_proposals", nullable = false)
    private int revokedProposals;

    protected CaseFile() {} // for JPA only

    CaseFile(UUID id, String number, Application application, LocalDate receivedOn) {
        super(id, number, application, receivedOn);
        this.outcome = new Outcome();
        show(application.matter().requested());
    }

    /** The amount that lists show; nothing where none is proposed any more. */
    void show(Money amount) {
        amountFen = amount == null ? null : amount.fen();
    }

    /** A clock begins; whatever ran before is stopped today. */
    void begin(CaseClock.Kind kind, Deadline deadline, LocalDate today) {
        stopClocks(today);
        clocks.add(new CaseClock(self(), clocks.size() + 1, kind, deadline));
        dueOn = deadline.due();
        dueProvisional = deadline.provisional();
    }

    /** The running clock, counted again; true where it is no longer provisional. */
    boolean recountClocks(WorkCalendar calendar) {
        for (CaseClock clock : clocks) {
            if (clock.recount(calendar)) {
                dueOn = clock.deadline().due();
                dueProvisional = false;
                return true;
            }
        }
        return false;
    }

    void stopClocks(LocalDate today) {
        clocks.forEach(clock -> clock.stop(today));
        dueOn = null;
        dueProvisional = false;
    }

    void record(Actor actor, String key, Object... args) {
        timeline.add(
                new TimelineEntry(
                        self(),
                        timeline.size() + 1,
                        actor,
                        "cases.timeline." + key,
                        TextList.of(args)));
    }

    void involve(Actor actor, Capacity capacity) {
        involve(actor.username(), capacity, actor);
    }

    void involve(String username, Capacity capacity, Actor actor) {
        if (!capacitiesOf(username).contains(capacity)) {
            involvements.add(
                    new Involvement(
                            self(), involvements.size() + 1, username, capacity, actor.at()));
        }
    }

    void keep(CorrectionNotice notice) {
        corrections.add(notice);
    }

    void keep(Visit visit) {
        visits.add(visit);
    }

    void keep(Opinion opinion) {
        opinions.add(opinion);
    }

    void keep(Recheck recheck) {
        rechecks.add(recheck);
    }

    void keep(Proposal proposal) {
        proposals.add(proposal);
    }

    void keep(CountyDecision decision) {
        decisions.add(decision);
    }

    public CaseStage stage() {
        return stage;
    }

    /** Never null; the provider reads an embedded value without any column set as null. */
    public Outcome outcome() {
        if (outcome == null) {
            outcome = new Outcome();
        }
        return outcome;
    }

    public Money amount() {
        return amountFen == null ? null : Money.ofFen(amountFen);
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isDueProvisional() {
        return dueProvisional;
    }

    public TextList investigators() {
        return investigators;
    }

    public int round() {
        return round;
    }

    public boolean isInvestigator(String username) {
        return username.equals(firstInvestigator) || username.equals(secondInvestigator);
    }

    public List<TimelineEntry> timeline() {
        return List.copyOf(timeline);
    }

    public Optional<CaseClock> clock(CaseClock.Kind kind) {
        return last(clocks(kind));
    }

    public List<Capacity> capacitiesOf(String username) {
        return involvements.stream()
                .filter(involvement -> involvement.username().equals(username))
                .map(Involvement::capacity)
                .toList();
    }

    public Optional<CorrectionNotice> correction() {
        return last(corrections);
    }

    public Optional<Visit> visit() {
        return last(visits);
    }

    public Optional<Opinion> opinion() {
        return last(opinions);
    }

    public Optional<Recheck> recheck() {
        return last(rechecks);
    }

    /** The draft at hand; those of revoked decisions are over. */
    public Optional<Proposal> proposal() {
        return last(proposals).filter(proposal -> proposal.position() > revokedProposals);
    }

    int proposals() {
        return proposals.size();
    }

    /** The decision that holds; a revoked one does not. */
    public Optional<CountyDecision> decision() {
        return last(decisions).filter(decision -> decision.position() == decisionPosition());
    }

    /** All decisions, revoked ones too, oldest first. */
    public List<CountyDecision> decisions() {
        return List.copyOf(decisions);
    }

    /** Place of the decision that holds, or that is to be made. */
    public int decisionPosition() {
        return revokedDecisions + 1;
    }

    /** 撤销: the decision and its drafts hold no more; they stay in the file. */
    void putAside() {
        revokedDecisions++;
        revokedProposals = proposals.size();
    }

    /** Whether the person drafted or made a decision that was revoked. */
    boolean tookRevokedDecision(String username) {
        return decisions.stream()
                        .filter(decision -> decision.position() <= revokedDecisions)
                        .anyMatch(decision -> decision.username().equals(username))
                || proposals.stream()
                        .filter(proposal -> proposal.position() <= revokedProposals)
                        .anyMatch(proposal -> proposal.username().equals(username));
    }

    /** True while a decision holds. */
    boolean isDecided() {
        return stage == CaseStage.APPROVED || stage == CaseStage.REFUSED || stage == CaseStage.PAID;
    }

    /** Clocks of a kind, in the order in which they began. */
    public List<CaseClock> clocks(CaseClock.Kind kind) {
        return clocks.stream().filter(clock -> clock.kind() == kind).toList();
    }

    static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
