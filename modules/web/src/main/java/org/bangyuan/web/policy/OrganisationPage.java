package org.bangyuan.web.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.OrganisationTree;
import org.bangyuan.policy.api.OrganisationTree.Branch;
import org.bangyuan.policy.api.StationRegister;
import org.bangyuan.web.frame.Address;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** 机构区划: one organisation and what lies below it; the administrator opens village stations. */
@Named
@RequestScoped
public class OrganisationPage {
    @Inject private OrganisationTree tree;
    @Inject private StationRegister stations;
    @Inject private Attempt attempt;
    @Inject private Words words;

    private String code;
    private Branch branch;
    private String stationCode;
    private String areaName;

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

    public void open() {
        boolean done =
                attempt.run(
                        "station-",
                        () ->
                                stations.open(
                                        new StationRegister.OpenStation(
                                                stationCode, areaName, code)));
        if (done) {
            Redirects.to(
                    "/policy/organisations.xhtml?code=" + Redirects.encode(code),
                    words.of("web.policy.station.opened", areaName));
        }
    }

    public String getCode() {
        return code;
    }

    public String getStationCode() {
        return stationCode;
    }

    public void setStationCode(String stationCode) {
        this.stationCode = stationCode;
    }

    public String getAreaName() {
        return areaName;
    }

    public void setAreaName(String areaName) {
        this.areaName = areaName;
    }
}
