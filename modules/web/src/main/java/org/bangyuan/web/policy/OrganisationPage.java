package org.bangyuan.web.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;
import org.bangyuan.policy.api.Change;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.OrganisationTree;
import org.bangyuan.policy.api.OrganisationTree.Branch;
import org.bangyuan.policy.api.ProposalView;
import org.bangyuan.policy.api.Proposals;
import org.bangyuan.web.frame.Address;
import org.bangyuan.web.frame.Me;

/** 机构区划: one organisation, what lies below it, and how it changed. */
@Named
@RequestScoped
public class OrganisationPage {
    @Inject private OrganisationTree tree;
    @Inject private Proposals proposals;
    @Inject private Me me;

    private String code;
    private Branch branch;
    private List<ProposalView> sheets;

    /** Whether stations can be opened here is asked before the form is read. */
    @PostConstruct
    void read() {
        code = Address.parameter("code");
    }

    public Branch getBranch() {
        if (branch == null) {
            branch = tree.at(code);
        }
        return branch;
    }

    public Organisation getOrganisation() {
        return getBranch().node().organisation();
    }

    /** The organisations above this one, from the city down. */
    public List<Organisation> getAbove() {
        List<Organisation> path = getBranch().path();
        return path.subList(0, path.size() - 1);
    }

    /** The sheets about it, the newest first; for those who neither enter nor watch none. */
    public List<ProposalView> getSheets() {
        if (sheets == null) {
            sheets =
                    me.isAny(Role.SYS_ADMIN, Role.CITY_VA, Role.AUDITOR)
                            ? proposals.about(Change.Subject.ORGANISATION, getOrganisation().code())
                            : List.of();
        }
        return sheets;
    }

    /** True if it can get another name or end. */
    public boolean isChangeable() {
        Jurisdiction.Level level = getOrganisation().level();
        return getBranch().node().until() == null
                && (level == Jurisdiction.Level.TOWN || level == Jurisdiction.Level.VILLAGE);
    }

    public String getCode() {
        return code;
    }
}
