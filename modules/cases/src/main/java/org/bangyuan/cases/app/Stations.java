package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.bangyuan.cases.domain.Responsibility;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.PersonView;

/** 所在乡镇（街道）退役军人服务站 (五1): which station takes an application, and whose standards apply. */
@Dependent
public class Stations {
    private final Organisations organisations;
    private final Acting acting;

    @Inject
    public Stations(Organisations organisations, Acting acting) {
        this.organisations = organisations;
        this.acting = acting;
    }

    /** The station at which the acting person works. */
    Responsibility.Facts own(PersonView applicant) {
        return at(acting.staff().jurisdiction().organisation(), applicant);
    }

    /**
     * @param code organisation of who files, or the one named by another system
     * @throws Problem RULE_BROKEN {@code cases.file-at-station} where none can be filed there
     */
    Responsibility.Facts at(String code, PersonView applicant) {
        Organisation station = organisations.get(code);
        Handling handling = organisations.handlingAt(code);
        if (!station.accepts() || handling.townOrg() == null) {
            throw Problem.ruleBroken(Citation.measure("五1"), "cases.file-at-station");
        }
        Handling home = applicant.handling();
        boolean ownTown = home != null && handling.townOrg().equals(home.townOrg());
        Organisation town = organisations.get(handling.townOrg());
        Organisation county = organisations.get(handling.countyOrg());
        return new Responsibility.Facts(
                ownTown && handling.villageOrg() == null ? home : handling,
                county.name(),
                town.name(),
                area(handling.countyOrg(), applicant.hukouArea()));
    }

    /** 当地: the county, or for a zone without an area code the county of the 户籍. */
    private static AreaCode area(String countyOrg, String hukouArea) {
        if (countyOrg.matches("\\d{6}")) {
            return AreaCode.of(countyOrg);
        }
        if (hukouArea == null) {
            return AreaCode.WENZHOU;
        }
        return AreaCode.of(hukouArea)
                .county()
                .filter(AreaCode::isInWenzhou)
                .orElse(AreaCode.WENZHOU);
    }
}
