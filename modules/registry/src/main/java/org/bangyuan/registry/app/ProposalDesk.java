package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.domain.AccountPeriod;
import org.bangyuan.registry.domain.AccountProposal;
import org.bangyuan.registry.domain.ExclusionOnRecord;
import org.bangyuan.registry.domain.ExclusionProposal;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.Proposal;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.domain.SealedAccount;
import org.bangyuan.registry.persistence.Proposals;

/** 待确认: puts a statement before a second person, and makes a fact of it once they have agreed. */
@ApplicationScoped
class ProposalDesk {
    private final Proposals proposals;
    private final AccountHolders holders;
    private final Recorder recorder;

    protected ProposalDesk() {
        this(null, null, null); // for the container only
    }

    @Inject
    ProposalDesk(Proposals proposals, AccountHolders holders, Recorder recorder) {
        this.proposals = proposals;
        this.holders = holders;
        this.recorder = recorder;
    }

    void propose(Person person, ExclusionOnRecord exclusion) {
        requireNoneWaiting(person, ExclusionProposal.class);
        proposals.add(
                new ExclusionProposal(
                        person.id(),
                        exclusion.finding(),
                        exclusion.period(),
                        recorder.recording(exclusion.source())));
        recorder.log(
                "registry.audit.exclusion-proposed",
                person,
                Map.of("ground", ExclusionGround.DISTURBANCE.citation().clause()));
    }

    void propose(Person person, SealedAccount account, Recording recording) {
        requireNoneWaiting(person, AccountProposal.class);
        proposals.add(new AccountProposal(person.id(), account, recording));
        recorder.log("registry.audit.account-proposed", person, Map.of());
    }

    private void requireNoneWaiting(Person person, Class<? extends Proposal> kind) {
        if (proposals.waitingAbout(person.id()).stream().anyMatch(kind::isInstance)) {
            throw Problem.conflict("registry.proposal-waiting");
        }
    }

    /** From today it is so. */
    void confirm(Person person, Proposal proposal) {
        if (proposal instanceof AccountProposal account
                && !holders.mayHold(person, account.sealed().holder())) {
            throw Problem.conflict("registry.account-holder", person.name());
        }
        Recording now = recorder.recording(proposal.source());
        proposal.confirm(now.by(), now.at());
        if (proposal instanceof AccountProposal account) {
            recorder.record(
                    account.accountFrom(recorder.today(), now.at()), AccountPeriod.class, now);
            recorder.log(
                    "registry.audit.account-confirmed",
                    person,
                    Map.of("proposedBy", proposal.proposedBy()));
        } else if (proposal instanceof ExclusionProposal exclusion) {
            recorder.record(exclusion.exclusion(now.at()), ExclusionOnRecord.class, now);
            recorder.log(
                    "registry.audit.exclusion-confirmed",
                    person,
                    Map.of("proposedBy", proposal.proposedBy()));
        }
    }

    void refuse(Person person, Proposal proposal, String reason) {
        FieldCheck check = new FieldCheck();
        String why = check.requiredText("reason", reason, Statements.LONGEST_LINE);
        check.throwIfRefused();
        Recording now = recorder.recording(proposal.source());
        proposal.refuse(now.by(), now.at(), why);
        recorder.log(
                "registry.audit.proposal-refused",
                person,
                Map.of("fact", kind(proposal), "proposedBy", proposal.proposedBy()));
    }

    void withdraw(Person person, Proposal proposal) {
        Recording now = recorder.recording(proposal.source());
        proposal.withdraw(now.by(), now.at());
        recorder.log("registry.audit.proposal-withdrawn", person, Map.of("fact", kind(proposal)));
    }

    private static String kind(Proposal proposal) {
        return proposal.kind().name();
    }
}
