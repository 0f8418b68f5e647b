package org.bangyuan.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.accounts.api.StaffAccounts.AccountDetail;
import org.bangyuan.accounts.api.StaffAccounts.AccountView;
import org.bangyuan.audit.api.AuditRow;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.bangyuan.web.frame.Address;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** One account: posts, lock, one-time password, and what was done to it. */
@Named
@RequestScoped
public class AccountPage {
    @Inject private StaffAccounts accounts;
    @Inject private AuditTrail audit;
    @Inject private Attempt attempt;
    @Inject private Words words;
    @Inject private Me me;

    private String id;
    private Long version;
    private String[] roles;
    private String officePhone;
    private String citizenId;
    private String password;
    private AccountDetail detail;

    /** Reads the address before anything else: which posts may be chosen depends on it. */
    @PostConstruct
    void read() {
        id = Address.parameter("id");
    }

    public AccountDetail getDetail() {
        if (detail == null) {
            detail = accounts.get(parsed());
        }
        return detail;
    }

    private UUID parsed() {
        if (id == null) {
            throw Problem.notFound("accounts.absent");
        }
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("accounts.absent");
        }
    }

    public AccountView getAccount() {
        return getDetail().account();
    }

    /** One's own account is changed by another administrator. */
    public boolean isOwn() {
        return getAccount().username().equals(me.getMember().username());
    }

    public List<Role> getPosts() {
        return List.copyOf(getDetail().posts());
    }

    /** What was done to the account, the latest first. */
    public List<AuditRow> getHistory() {
        List<AuditRow> rows = new ArrayList<>(audit.about("account", getAccount().id()));
        Collections.reverse(rows);
        return rows;
    }

    /** The roles of an audit row in words; empty if it has none. */
    public String roleNames(Map<String, String> facts, String name) {
        String text = facts.getOrDefault(name, "");
        return text.isEmpty()
                ? ""
                : Arrays.stream(text.split(","))
                        .map(role -> words.get("web.role." + role))
                        .collect(Collectors.joining(words.get("web.list-comma")));
    }

    public void saveRoles() {
        Set<Role> wanted = Arrays.stream(getRoles()).map(Role::valueOf).collect(Collectors.toSet());
        done(() -> accounts.changeRoles(parsed(), version, wanted), "web.admin.roles.saved");
    }

    public void saveContact() {
        done(
                () -> accounts.recordContact(parsed(), version, officePhone, citizenId),
                "web.admin.contact.saved");
    }

    public void lock() {
        done(() -> accounts.lock(parsed(), version), "web.admin.locked-now");
    }

    public void unlock() {
        done(() -> accounts.unlock(parsed(), version), "web.admin.unlocked-now");
    }

    private void done(Runnable command, String said) {
        if (attempt.run(command)) {
            Redirects.to("/admin/account.xhtml?id=" + parsed(), words.get(said));
        }
    }

    /** The password is in the answer to this command and nowhere else. */
    public void resetPassword() {
        if (attempt.run(() -> password = accounts.resetPassword(parsed(), version))) {
            detail = null;
            version = getAccount().version();
        }
    }

    public String getOfficePhone() {
        return officePhone == null ? getDetail().officePhone() : officePhone;
    }

    public void setOfficePhone(String officePhone) {
        this.officePhone = officePhone;
    }

    /** Never filled in: what is recorded is not kept in clear. */
    public String getCitizenId() {
        return citizenId;
    }

    public void setCitizenId(String citizenId) {
        this.citizenId = citizenId;
    }

    public String getPassword() {
        return password;
    }

    public String getId() {
        return id;
    }

    /** The state that the page was made from: what others changed meanwhile is not overwritten. */
    public Long getVersion() {
        if (version == null) {
            version = getAccount().version();
        }
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String[] getRoles() {
        return roles == null
                ? getAccount().roles().stream().map(Role::name).toArray(String[]::new)
                : roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles.clone();
    }
}
