package org.bangyuan.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.web.frame.Address;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Me;

/**
 * 开立账号: the organisation stands in the address and decides which posts are offered. The one-time
 * password is in the answer to the command and nowhere else.
 */
@Named
@RequestScoped
public class NewAccount {
    @Inject private StaffAccounts accounts;
    @Inject private Organisations organisations;
    @Inject private Attempt attempt;
    @Inject private Me me;

    private String county;
    private String town;
    private String village;
    private String organisation;
    private String name;
    private String username;
    private String officePhone;
    private String citizenId;
    private String[] roles = {};
    private String password;

    /**
     * Reads the address before anything else: which posts may be chosen depends on it. The three
     * choices make one organisation; a deep link and the form itself name it directly.
     */
    @PostConstruct
    void settle() {
        county = Address.parameter("county");
        town = Address.parameter("town");
        village = Address.parameter("village");
        organisation = Address.parameter("organisation");
        if (isUnchosen() && organisations.find(organisation).isPresent()) {
            Handling handling = organisations.handlingAt(organisation);
            county = handling.countyOrg();
            town = handling.townOrg();
            village = handling.villageOrg();
        }
        Jurisdiction own = me.getMember().jurisdiction();
        if (own.level() != Jurisdiction.Level.CITY) {
            county = own.organisation();
        }
        town = within(town, county);
        village = within(village, town);
        organisation = chosen(village, chosen(town, chosen(county, own.organisation())));
    }

    private boolean isUnchosen() {
        return chosen(county, chosen(town, village)) == null;
    }

    private static String chosen(String first, String otherwise) {
        return first == null || first.isBlank() ? otherwise : first;
    }

    /** The code if it lies directly below the parent, else null. */
    private String within(String code, String parent) {
        return code == null || code.isBlank() || parent == null || parent.isBlank()
                ? null
                : organisations
                        .find(code)
                        .filter(found -> parent.equals(found.parent()))
                        .map(Organisation::code)
                        .orElse(null);
    }

    public boolean isCityWide() {
        return me.getMember().jurisdiction().level() == Jurisdiction.Level.CITY;
    }

    public List<Organisation> getCounties() {
        return organisations.counties();
    }

    /** The township-level organisations of the county that have staff of their own. */
    public List<Organisation> getTowns() {
        return county == null || county.isBlank()
                ? List.of()
                : organisations.below(county).stream().filter(Organisation::accepts).toList();
    }

    public List<Organisation> getVillages() {
        return town == null ? List.of() : organisations.below(town);
    }

    public Organisation getPlace() {
        return organisations.get(organisation);
    }

    /** The posts that exist in this organisation. */
    public List<Role> getPosts() {
        return List.copyOf(accounts.postsAt(organisation));
    }

    public void open() {
        attempt.run(
                () ->
                        password =
                                accounts.open(
                                        new StaffAccounts.OpenAccount(
                                                stripped(username),
                                                stripped(name),
                                                organisation,
                                                chosenRoles(),
                                                officePhone,
                                                citizenId)));
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    private Set<Role> chosenRoles() {
        return Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet());
    }

    /** Shown once; null until the account is open. */
    public String getPassword() {
        return password;
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(String county) {
        this.county = county;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }

    public String getOrganisation() {
        return organisation;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getOfficePhone() {
        return officePhone;
    }

    public void setOfficePhone(String officePhone) {
        this.officePhone = officePhone;
    }

    public String getCitizenId() {
        return citizenId;
    }

    public void setCitizenId(String citizenId) {
        this.citizenId = citizenId;
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles.clone();
    }
}
