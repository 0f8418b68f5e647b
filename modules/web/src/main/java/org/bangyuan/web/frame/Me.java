package org.bangyuan.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.platform.mode.Mode;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;

/** The signed-in person as pages show them; read anew on every request, kept in no session. */
@Named
@RequestScoped
public class Me {
    @Inject private CurrentUser currentUser;
    @Inject private StaffAccounts accounts;
    @Inject private HttpServletRequest request; // of files too, where Faces is not

    private StaffMember member;
    private Locale locale;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public StaffMember getMember() {
        if (member == null) {
            member = currentUser.get();
        }
        return member;
    }

    public String getName() {
        return getMember().name();
    }

    /** One character for the round badge in the header. */
    public String getInitial() {
        String name = getName();
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    public String getOrganisation() {
        return getMember().organisationName();
    }

    /** Roles in the order of the procedure. */
    public List<Role> getRoles() {
        return getMember().roles().stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** The roles in words, for the header. */
    public String getRoleNames() {
        return getRoles().stream()
                .map(role -> Words.in(getLocale(), "web.role." + role.name()))
                .reduce((a, b) -> a + Words.in(getLocale(), "web.list-comma") + b)
                .orElse("");
    }

    public boolean isAny(Role... roles) {
        return isSignedIn() && getMember().isAny(roles);
    }

    /** For pages: {@code #{me.has('PAY_MAKER,PAY_CHECKER')}}. */
    public boolean has(String roles) {
        return isAny(
                Arrays.stream(roles.split(","))
                        .map(name -> Role.valueOf(name.strip()))
                        .toArray(Role[]::new));
    }

    /** Language of the account; before signing in Chinese. */
    public Locale getLocale() {
        if (locale == null) {
            locale = isSignedIn() ? accounts.locale() : Locale.SIMPLIFIED_CHINESE;
        }
        return locale;
    }

    public boolean isEnglish() {
        return "en".equals(getLocale().getLanguage());
    }

    /** For the {@code lang} of the page. */
    public String getLanguageTag() {
        return isEnglish() ? "en" : "zh-CN";
    }

    public boolean isDemo() {
        return Mode.current().isDemo();
    }

    /** Switches between Chinese and English and shows the same page again. */
    public void switchLanguage() {
        accounts.chooseLocale(isEnglish() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
        locale = null;
        Redirects.toSamePage();
    }

    /** Ends the session. */
    public void signOut() {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().invalidateSession();
        Redirects.to("/signed-out.xhtml");
    }
}
