package org.bangyuan.ear.cases;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.cases.api.CountyDesk;
import org.bangyuan.cases.api.TownDesk;
import org.bangyuan.ear.Acting;
import org.bangyuan.ear.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where there are no towns: 龙港市 and the two functional zones (题头, 五1). */
@ExtendWith(ArquillianExtension.class)
class TownlessIT {
    @Inject private CaseFixture fixture;
    @Inject private TownDesk town;
    @Inject private CountyDesk county;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(TownlessIT.class, CaseFixture.class);
    }

    @Test
    @DisplayName("EX-P09 龙港市: filed at its station, reviewed there, decided by others")
    void longgang() throws Exception {
        fromFilingToDecision("lg", "330383198", "330383", "港");
    }

    @Test
    @DisplayName("题头 瓯江口产业集聚区: filed at its station, reviewed there, decided by others")
    void oujiangkou() throws Exception {
        fromFilingToDecision("ojk", "ZONE-OJK-T", "ZONE-OJK", "口");
    }

    @Test
    @DisplayName("题头 浙南产业集聚区: filed at its station, reviewed there, decided by others")
    void zhenan() throws Exception {
        fromFilingToDecision("zn", "ZONE-ZN-T", "ZONE-ZN", "浙");
    }

    private void fromFilingToDecision(
            String unit, String station, String organisation, String abbreviation)
            throws Exception {
        String clerk = unit + "-clerk";
        CaseId id =
                fixture.file(
                        clerk, fixture.draft(clerk, fixture.veteran(clerk, "无乡镇测试" + unit), true));
        assertThat(view(id).handling().countyOrg()).isEqualTo(organisation);
        assertThat(view(id).handling().townOrg()).isEqualTo(station);
        assertThat(view(id).number()).contains(abbreviation);
        long accepted = version(id);
        Acting.run(clerk, () -> town.assign(id, accepted, unit + "-visit1", unit + "-visit2"));
        long assigned = version(id);
        Acting.run(unit + "-visit1", () -> town.recordVisit(id, assigned, fixture.visit()));
        long visited = version(id);
        Acting.run(unit + "-leader", () -> town.giveOpinion(id, visited, true, "8000", "情况属实，同意"));
        long reported = version(id);
        Acting.run(unit + "-officer", () -> county.receive(id, reported));
        long received = version(id);
        Acting.run(unit + "-officer", () -> county.draft(id, received, CaseFixture.APPROVE));
        long drafted = version(id);
        Acting.run(unit + "-approver", () -> county.decide(id, drafted));
        assertThat(view(id).stage()).isEqualTo(CaseStage.APPROVED);
    }

    private CaseView view(CaseId id) throws Exception {
        return fixture.view("city-audit", id);
    }

    private long version(CaseId id) throws Exception {
        return view(id).version();
    }
}
