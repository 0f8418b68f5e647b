package org.bangyuan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.accounts.api.StaffAccounts.AccountView;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Pages;
import org.bangyuan.web.frame.Redirects;

/** 账号与岗位: the accounts that the signed-in administrator looks after. */
@Named
@RequestScoped
public class AccountList {
    @Inject private StaffAccounts accounts;
    @Inject private Organisations organisations;
    @Inject private Me me;

    private String text;
    private String organisation;
    private Integer page;
    private Page<AccountView> found;

    private Page<AccountView> found() {
        if (found == null) {
            found = accounts.list(text, organisation, Pages.request(page, Pages.SIZE));
        }
        return found;
    }

    public List<AccountView> getRows() {
        return found().rows();
    }

    public Pages getPages() {
        return Pages.of(page, Pages.SIZE, found().total());
    }

    /**
     * What the list can be narrowed to: counties for the city, townships for a county, and whatever
     * further down a link has narrowed it to.
     */
    public List<Organisation> getOrganisations() {
        Jurisdiction jurisdiction = me.getMember().jurisdiction();
        List<Organisation> offered =
                new ArrayList<>(
                        jurisdiction.level() == Jurisdiction.Level.CITY
                                ? organisations.counties()
                                : organisations.below(jurisdiction.organisation()));
        if (offered.stream().noneMatch(each -> each.code().equals(organisation))) {
            organisations.find(organisation).ifPresent(offered::add);
        }
        return offered;
    }

    /** Roles in the order of the procedure. */
    public List<Role> sorted(Set<Role> roles) {
        return roles.stream().sorted().toList();
    }

    public boolean isFiltered() {
        return text != null && !text.isBlank() || organisation != null && !organisation.isBlank();
    }

    /** Address of this list without its page number. */
    public String getBase() {
        return "/admin/accounts.xhtml?text="
                + Redirects.encode(text == null ? "" : text)
                + "&organisation="
                + Redirects.encode(organisation == null ? "" : organisation)
                + "&";
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
