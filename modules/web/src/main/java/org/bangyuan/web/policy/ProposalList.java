package org.bangyuan.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.security.Role;
import org.bangyuan.policy.api.Change;
import org.bangyuan.policy.api.ProposalView;
import org.bangyuan.policy.api.Proposals;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Pages;

/** 变更审批: what waits and what was decided; tab, subject and page stand in the address. */
@Named
@RequestScoped
public class ProposalList {
    @Inject private Proposals proposals;
    @Inject private Me me;

    private String tab;
    private String subject;
    private Integer page;
    private Page<ProposalView> rows;

    /** Null for all. */
    private ProposalView.State state() {
        if (tab == null) {
            return ProposalView.State.PROPOSED;
        }
        return Arrays.stream(ProposalView.State.values())
                .filter(each -> each.name().equals(tab))
                .findFirst()
                .orElse(null);
    }

    private Change.Subject subject() {
        return Arrays.stream(Change.Subject.values())
                .filter(each -> each.name().equals(subject))
                .findFirst()
                .orElse(null);
    }

    public String getShown() {
        return state() == null ? "ALL" : state().name();
    }

    public List<String> getTabs() {
        return List.of("PROPOSED", "APPROVED", "REJECTED", "WITHDRAWN", "ALL");
    }

    /** Rows of a tab, of the chosen subject. */
    public long count(String each) {
        ProposalView.State wanted = each.equals("ALL") ? null : ProposalView.State.valueOf(each);
        return proposals.list(new Proposals.Query(wanted, subject()), Pages.request(1, 1)).total();
    }

    private Page<ProposalView> rows() {
        if (rows == null) {
            rows =
                    proposals.list(
                            new Proposals.Query(state(), subject()),
                            Pages.request(page, Pages.SIZE));
        }
        return rows;
    }

    public List<ProposalView> getRows() {
        return rows().rows();
    }

    public Pages getPages() {
        return Pages.of(page, Pages.SIZE, rows().total());
    }

    public String getPageBase() {
        return "/policy/changes.xhtml?tab="
                + getShown()
                + (subject() == null ? "" : "&subject=" + subject())
                + "&";
    }

    /** How many wait for the person who looks; 0 for those who decide nothing. */
    public long getWaiting() {
        return me.isAny(Role.COUNTY_APPROVER, Role.CITY_VA, Role.SYS_ADMIN)
                ? proposals.waiting()
                : 0;
    }

    public List<Change.Subject> getSubjects() {
        return List.of(Change.Subject.values());
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
