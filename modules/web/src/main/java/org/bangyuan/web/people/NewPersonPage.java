package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.People.PersonRow;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Registration;
import org.bangyuan.registry.api.Registration.RegisterPerson;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** 登记人员: somebody whose number is not known yet. A known one is shown instead of an error alone. */
@Named
@RequestScoped
public class NewPersonPage {
    private static final String ELSEWHERE = "ELSEWHERE";

    @Inject private Registration registration;
    @Inject private People people;
    @Inject private Organisations organisations;
    @Inject private Attempt attempt;
    @Inject private Me me;
    @Inject private Words words;

    private String name;
    private String citizenId;
    private String phone;
    private String hukouArea;
    private String hukouElsewhere;
    private String residence;
    private String responsibleOrg;
    private String source;
    private PersonRow known;
    private List<String> oddities = List.of();

    public void register() {
        boolean isDone =
                attempt.run(
                        () -> {
                            PersonId id = registration.register(command());
                            Redirects.to(
                                    "/people/person.xhtml?id=" + id,
                                    words.get("registry.page.new.done"));
                        });
        if (!isDone) {
            lookUpKnown();
        }
    }

    private RegisterPerson command() {
        String area = ELSEWHERE.equals(getHukouArea()) ? hukouElsewhere : getHukouArea();
        return new RegisterPerson(
                name, citizenId, phone, area, residence, getResponsibleOrg(), source);
    }

    private void lookUpKnown() {
        try {
            known = people.byCitizenId(CitizenId.parse(citizenId)).orElse(null);
        } catch (CitizenId.InvalidCitizenId e) {
            known = null; // said at the field already
        }
    }

    /** Looks at the number as soon as it is typed: known already, or odd. */
    public void look() {
        known = null;
        if (citizenId != null && !citizenId.isBlank()) {
            lookUpKnown();
            oddities = registration.oddities(citizenId);
        }
    }

    /** What is odd about the number, in words. */
    public List<String> getOddities() {
        return oddities.stream().map(words::get).toList();
    }

    /** The person who has the number already, or null. */
    public PersonRow getKnown() {
        return known;
    }

    /** True if the known person can be opened from here. */
    public boolean isKnownHere() {
        return known != null && known.sex() != null;
    }

    /** Areas of 户籍: the townships of each county, then elsewhere. */
    public List<SelectItem> getAreas() {
        List<SelectItem> groups = new ArrayList<>();
        for (Organisation county : organisations.counties()) {
            if (Character.isDigit(county.code().charAt(0))) {
                groups.add(group(county));
            }
        }
        groups.add(new SelectItem(ELSEWHERE, words.get("registry.page.new.elsewhere")));
        return groups;
    }

    private SelectItemGroup group(Organisation county) {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(county.code(), county.areaName()));
        for (Organisation town : organisations.below(county.code())) {
            if (!town.areaName().equals(county.areaName())) {
                items.add(new SelectItem(town.code(), county.areaName() + town.areaName()));
            }
        }
        return new SelectItemGroup(
                county.areaName(), null, false, items.toArray(SelectItem[]::new));
    }

    /** Stations of the acting person's area that may be responsible. */
    public List<Organisation> getStations() {
        Organisation own = organisations.get(me.getMember().jurisdiction().organisation());
        List<Organisation> stations = new ArrayList<>();
        if (own.accepts()) {
            stations.add(own);
        }
        organisations.below(own.code()).stream()
                .filter(Organisation::accepts)
                .forEach(stations::add);
        return stations;
    }

    private String ownTown() {
        Jurisdiction jurisdiction = me.getMember().jurisdiction();
        return switch (jurisdiction.level()) {
            case TOWN -> jurisdiction.organisation();
            case VILLAGE -> organisations.handlingAt(jurisdiction.organisation()).townOrg();
            default -> "";
        };
    }

    public String getHukouArea() {
        return hukouArea == null ? ownTown() : hukouArea;
    }

    public void setHukouArea(String hukouArea) {
        this.hukouArea = hukouArea;
    }

    public String getResponsibleOrg() {
        return responsibleOrg == null
                ? me.getMember().jurisdiction().organisation()
                : responsibleOrg;
    }

    public void setResponsibleOrg(String responsibleOrg) {
        this.responsibleOrg = responsibleOrg;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCitizenId() {
        return citizenId;
    }

    public void setCitizenId(String citizenId) {
        this.citizenId = citizenId;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getHukouElsewhere() {
        return hukouElsewhere;
    }

    public void setHukouElsewhere(String hukouElsewhere) {
        this.hukouElsewhere = hukouElsewhere;
    }

    public String getResidence() {
        return residence;
    }

    public void setResidence(String residence) {
        this.residence = residence;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
