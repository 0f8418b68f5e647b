package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.People.PersonRow;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Pages;
import org.bangyuan.web.frame.Redirects;

/**
 * 查找人员: the list of people in the jurisdiction. Names and filters stand in the address; a number
 * never does, it comes through the flash from the search box or the form.
 */
@Named
@RequestScoped
public class PeopleSearch {
    private static final String ADDRESS = "/people/search.xhtml";
    private static final String SOUGHT = "sought";

    @Inject private People people;
    @Inject private Organisations organisations;
    @Inject private Me me;

    private String q;
    private String identity;
    private String register;
    private String town;
    private Integer page;
    private Page<PersonRow> rows;

    /** A tab: everybody, or those of one identity. */
    public record TabView(String key, String label, boolean on) {
        public String getKey() {
            return key;
        }

        public String getLabel() {
            return label;
        }

        public boolean isOn() {
            return on;
        }
    }

    /** From the form of the page: a number goes through the flash, a name into the address. */
    public void find() {
        String sought = q == null ? "" : q.strip();
        boolean isNumber = sought.chars().anyMatch(Character::isDigit);
        if (isNumber) {
            FacesContext.getCurrentInstance().getExternalContext().getFlash().put(SOUGHT, sought);
        }
        Redirects.to(ADDRESS + "?" + parameters(isNumber ? "" : sought));
    }

    private String parameters(String text) {
        StringBuilder parameters = new StringBuilder();
        add(parameters, "q", text);
        add(parameters, "identity", identity);
        add(parameters, "register", register);
        add(parameters, "town", town);
        return parameters.toString();
    }

    private static void add(StringBuilder parameters, String name, String value) {
        if (value != null && !value.isBlank()) {
            parameters.append(name).append('=').append(Redirects.encode(value)).append('&');
        }
    }

    private Page<PersonRow> found() {
        if (rows == null) {
            rows =
                    people.list(
                            new People.Filter(
                                    text(),
                                    named(Identity.class, identity),
                                    named(RegisterKind.class, register),
                                    town),
                            Pages.request(page, Pages.SIZE));
        }
        return rows;
    }

    private String text() {
        String number = getNumber();
        return number.isEmpty() ? q : number;
    }

    /** The number that is looked for, or empty; shown in the form, never in the address. */
    public String getNumber() {
        Object sought =
                FacesContext.getCurrentInstance().getExternalContext().getFlash().get(SOUGHT);
        return sought == null ? "" : sought.toString();
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public List<PersonRow> getRows() {
        return found().rows();
    }

    public Pages getPages() {
        return Pages.of(page, Pages.SIZE, found().total());
    }

    /** The address of the same list, to which a page number is added. */
    public String getPageBase() {
        return ADDRESS + "?" + parameters(q);
    }

    public boolean isFiltered() {
        return Stream.of(text(), identity, register, town)
                .anyMatch(value -> value != null && !value.isBlank());
    }

    public List<TabView> getTabs() {
        Identity chosen = named(Identity.class, identity);
        Stream<TabView> everybody =
                Stream.of(new TabView("", "registry.page.everybody", chosen == null));
        Stream<TabView> identities =
                Arrays.stream(Identity.values())
                        .map(
                                each ->
                                        new TabView(
                                                each.name(),
                                                "registry.identity." + each,
                                                each == chosen));
        return Stream.concat(everybody, identities).toList();
    }

    public List<RegisterKind> getRegisters() {
        return List.of(RegisterKind.values());
    }

    /** Townships to choose from: those of the own county. */
    public List<Organisation> getTowns() {
        Jurisdiction jurisdiction = me.getMember().jurisdiction();
        return jurisdiction.level() == Jurisdiction.Level.COUNTY
                ? organisations.below(jurisdiction.organisation())
                : List.of();
    }

    public boolean isMayRegister() {
        return me.isAny(Role.AGENT, Role.TOWN_CLERK);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getIdentity() {
        return identity;
    }

    public void setIdentity(String identity) {
        this.identity = identity;
    }

    public String getRegister() {
        return register;
    }

    public void setRegister(String register) {
        this.register = register;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
