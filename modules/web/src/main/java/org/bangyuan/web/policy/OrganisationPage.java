package org.bangyuan.web.policy;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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
@ViewScoped
public class OrganisationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private transient OrganisationTree tree;
    @Inject private transient Proposals proposals;
    @Inject private transient Me me;

    private String code;
    private transient Branch branch;
    private transient List<ProposalView> sheets;

    /** What is looked at is known before a form of the page is read. */
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
