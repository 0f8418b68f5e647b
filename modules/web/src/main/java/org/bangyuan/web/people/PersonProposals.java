package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.bangyuan.platform.security.Role;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Proposals;
import org.bangyuan.registry.api.Proposals.ProposalView;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** 待确认: what waits for a second person, on the person's page and in a list of its own. */
@Named
@RequestScoped
public class PersonProposals {
    @Inject private Proposals proposals;
    @Inject private PersonPage page;
    @Inject private Recorders recorders;
    @Inject private Attempt attempt;
    @Inject private Me me;
    @Inject private Words words;

    private List<ProposalView> about;
    private List<ProposalView> waiting;
    private String reason;

    /** What waits about the person; nothing for those who have no part in it. */
    public List<ProposalView> getAbout() {
        if (about == null) {
            about =
                    mayTakePart() && !page.isPast()
                            ? proposals.about(new PersonId(page.getId()))
                            : List.of();
        }
        return about;
    }

    private boolean mayTakePart() {
        return me.isAny(
                Role.AGENT,
                Role.TOWN_CLERK,
                Role.TOWN_LEADER,
                Role.COUNTY_OFFICER,
                Role.COUNTY_APPROVER);
    }

    /** All that waits in the acting person's area, the oldest first. */
    public List<ProposalView> getWaiting() {
        if (waiting == null) {
            waiting = proposals.waiting();
        }
        return waiting;
    }

    /** What is proposed, in one sentence. */
    public String sentence(ProposalView proposal) {
        return proposal.kind() == FactKind.ACCOUNT
                ? words.of(
                        "registry.page.waiting.account",
                        proposal.said().get("bank")
                                + " "
                                + words.of(
                                        "registry.page.last-four", proposal.said().get("number")),
                        proposal.said().get("holder"))
                : words.of(
                        "registry.page.waiting.exclusion",
                        proposal.said().get("foundBy"),
                        proposal.said().get("from"),
                        proposal.said().get("to"));
    }

    /** Who proposed it. */
    public String by(ProposalView proposal) {
        return recorders.name(proposal.person().value(), proposal.proposedBy());
    }

    public void confirm(UUID id) {
        act(() -> proposals.confirm(id), "registry.page.waiting.confirmed");
    }

    public void refuse(UUID id) {
        act(() -> proposals.refuse(id, reason), "registry.page.waiting.refused");
    }

    public void withdraw(UUID id) {
        act(() -> proposals.withdraw(id), "registry.page.waiting.withdrawn");
    }

    private void act(Runnable command, String done) {
        if (attempt.run(command)) {
            Redirects.to(page.getAddress(), words.get(done));
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
