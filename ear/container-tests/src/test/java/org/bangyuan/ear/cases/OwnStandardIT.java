package org.bangyuan.ear.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bangyuan.ear.cases.Problems.refused;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.cases.api.CountyDesk;
import org.bangyuan.ear.Acting;
import org.bangyuan.ear.Deployments;
import org.bangyuan.platform.time.BusinessClock;
import org.bangyuan.policy.api.ParameterProposals;
import org.bangyuan.policy.api.ParameterProposals.ProposeParameter;
import org.bangyuan.policy.api.Proposals;
import org.bangyuan.policy.api.SourceForm;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** SD-6 where two modules meet: policy says who approved a standard, cases who may decide by it. */
@ExtendWith(ArquillianExtension.class)
class OwnStandardIT {
    private static final byte[] NOTICE = "%PDF-1.4 notice".getBytes(StandardCharsets.US_ASCII);

    @Inject private CaseFixture fixture;
    @Inject private CountyDesk county;
    @Inject private ParameterProposals values;
    @Inject private Proposals proposals;
    @Inject private BusinessClock business;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(OwnStandardIT.class, CaseFixture.class, Problems.class);
    }

    /** Days of its own, so that the approver's other cases of today are left alone. */
    private void travelTo(LocalDate day) {
        business.travelTo(day.atTime(10, 0).atZone(BusinessClock.ZONE).toInstant());
    }

    private void approveStandard(String value) throws Exception {
        UUID sheet =
                Acting.as(
                        "lc-officer",
                        () ->
                                values.propose(
                                        new ProposeParameter(
                                                "temp.single_cap_multiple",
                                                "330302",
                                                value,
                                                fixture.today().minusDays(20).toString(),
                                                "",
                                                new SourceForm(
                                                        "关于调整临时援助单次上限的通知",
                                                        "鹿退役军人发〔2026〕6号",
                                                        "2026-01-05",
                                                        "通知.pdf",
                                                        NOTICE))));
        long version = Acting.as("lc-approver", () -> proposals.get(sheet).version());
        Acting.run("lc-approver", () -> proposals.approve(sheet, version, true));
    }

    @Test
    @DisplayName("SD-6 who approved a standard decides no case by it on that day, but on the next")
    void sameDay() throws Exception {
        LocalDate day = fixture.today().plusDays(1);
        try {
            travelTo(day);
            CaseId before = fixture.drafted("标准核批前", CaseFixture.APPROVE);
            long known = fixture.version(before);
            Acting.run("lc-approver", () -> county.decide(before, known));

            approveStandard("13");
            CaseId first = fixture.drafted("标准核批后", CaseFixture.APPROVE);
            long version = fixture.version(first);
            refused("lc-approver", "cases.sd6", () -> county.decide(first, version));
            assertThat(fixture.view("lc-audit", first).stage()).isEqualTo(CaseStage.DRAFTED);

            travelTo(day.plusDays(1));
            Acting.run("lc-approver", () -> county.decide(first, version));
            assertThat(fixture.view("lc-audit", first).stage()).isEqualTo(CaseStage.APPROVED);
        } finally {
            business.reset();
        }
    }
}
