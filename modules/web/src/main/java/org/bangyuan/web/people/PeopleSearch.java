package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.People.PersonRow;
import org.bangyuan.web.frame.Listing;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Place;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Slicing;
import org.bangyuan.web.frame.Words;

/**
 * 查找人员: the list of people in the jurisdiction. Names and filters stand in the address; a number
 * never does, it comes through the flash from the search box or the form.
 */
@Named
@RequestScoped
public class PeopleSearch {
    /** Name of the list in the preferences. */
    public static final String LIST = "people";

    private static final String ADDRESS = "/people/search.xhtml";
    private static final String SOUGHT = "sought";

    @Inject private Place place;
    @Inject private People people;
    @Inject private Organisations organisations;
    @Inject private Listing listing;
    @Inject private Words words;
    @Inject private Me me;

    private String q;
    private String identity;
    private String register;
    private String county;
    private String town;
    private String on;
    private String joined;
    private String left;
    private String sort;
    private boolean descending;
    private Part<PersonRow> rows;
    private Slicing slices;
    private List<Organisation> counties;
    private List<Organisation> towns;

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
        Redirects.to(address(isNumber ? "" : sought, identity));
    }

    /** The list with this text and identity; what else narrows it stays. */
    private String address(String text, String wantedIdentity) {
        return ADDRESS + '?' + in(text, wantedIdentity).query();
    }

    private PeopleAddress in(String text, String wantedIdentity) {
        return new PeopleAddress(text, wantedIdentity, register, county, town, on, joined, left);
    }

    /** What narrows the list, for its file. */
    public Map<String, String> getParameters() {
        return in(q, identity).parameters();
    }

    private People.Order.By by() {
        People.Order.By by = PeopleAddress.named(People.Order.By.class, sort);
        return by == null ? People.Order.By.NAME : by;
    }

    private Part<PersonRow> found() {
        if (rows == null) {
            rows =
                    people.part(
                            in(text(), identity).filter(),
                            new People.Order(by(), !descending),
                            place.request(listing.size(LIST)));
        }
        return rows;
    }

    public Slicing getSlices() {
        if (slices == null) {
            slices =
                    place.of(
                            listing.size(LIST),
                            found().count(),
                            found().slice(),
                            row -> row.id().value());
        }
        return slices;
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

    public List<PersonRow> getRows() {
        return found().slice().rows();
    }

    /** The address of the same list without order and page. */
    public String getBase() {
        return address(q, identity);
    }

    /** The address of the same list, to which the place in it is added. */
    public String getPageBase() {
        return getBase()
                + (sort == null || sort.isBlank()
                        ? ""
                        : "sort=" + by() + "&desc=" + descending + "&");
    }

    public boolean isFiltered() {
        return Stream.of(text(), identity, register, county, town, on, joined, left)
                .anyMatch(value -> value != null && !value.isBlank());
    }

    /** Words for what came from a figure: the day, or the month of joining or leaving; or empty. */
    public String getSpan() {
        if (PeopleAddress.read(joined, YearMonth::parse) != null) {
            return words.of("registry.page.joined-in", joined);
        }
        if (PeopleAddress.read(left, YearMonth::parse) != null) {
            return words.of("registry.page.left-in", left);
        }
        return PeopleAddress.read(on, LocalDate::parse) == null
                ? ""
                : words.of("registry.page.on-day", on);
    }

    public List<TabView> getTabs() {
        Identity chosen = PeopleAddress.named(Identity.class, identity);
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

    /** The same list for one identity. */
    public String tabAddress(String key) {
        return address(q, key);
    }

    public List<RegisterKind> getRegisters() {
        return List.of(RegisterKind.values());
    }

    /** Counties to choose from: those of the city, for whoever sees them all. */
    public List<Organisation> getCounties() {
        if (counties == null) {
            counties =
                    me.getMember().jurisdiction().level() == Jurisdiction.Level.CITY
                            ? organisations.counties()
                            : List.of();
        }
        return counties;
    }

    /** Townships to choose from: those of the own county, or of the one that was chosen. */
    public List<Organisation> getTowns() {
        if (towns == null) {
            towns = towns();
        }
        return towns;
    }

    private List<Organisation> towns() {
        Jurisdiction jurisdiction = me.getMember().jurisdiction();
        if (jurisdiction.level() == Jurisdiction.Level.COUNTY) {
            return organisations.below(jurisdiction.organisation());
        }
        boolean isCity = jurisdiction.level() == Jurisdiction.Level.CITY;
        return isCity && county != null && !county.isBlank()
                ? organisations.below(county)
                : List.of();
    }

    public boolean isMayRegister() {
        return me.isAny(Role.AGENT, Role.TOWN_CLERK);
    }

    public boolean isMayMerge() {
        return me.isAny(Role.TOWN_CLERK, Role.COUNTY_OFFICER);
    }

    public String getSorted() {
        return by().name();
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

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getJoined() {
        return joined;
    }

    public void setJoined(String joined) {
        this.joined = joined;
    }

    public String getLeft() {
        return left;
    }

    public void setLeft(String left) {
        this.left = left;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public boolean isDescending() {
        return descending;
    }

    public void setDescending(boolean descending) {
        this.descending = descending;
    }
}
