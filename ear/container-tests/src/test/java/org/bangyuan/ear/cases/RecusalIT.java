package org.bangyuan.ear.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bangyuan.ear.cases.Problems.invalid;
import static org.bangyuan.ear.cases.Problems.refused;

import jakarta.inject.Inject;
import java.util.UUID;
import org.bangyuan.accounts.api.Recusals;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.accounts.api.StaffDirectory;
import org.bangyuan.cases.api.ApplicationForm;
import org.bangyuan.cases.api.CaseAction;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.TownDesk;
import org.bangyuan.ear.Acting;
import org.bangyuan.ear.CitizenNumbers;
import org.bangyuan.ear.Deployments;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.registry.api.PersonId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 回避 (SD-8): relatives are recognised by their number, namesakes are not taken for the person. */
@ExtendWith(ArquillianExtension.class)
class RecusalIT {
    @Inject private CaseFixture fixture;
    @Inject private TownDesk town;
    @Inject private Recusals recusals;
    @Inject private StaffAccounts accounts;
    @Inject private StaffDirectory directory;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(RecusalIT.class, CaseFixture.class, Problems.class);
    }

    @Test
    @DisplayName(
            "SD-8 a declared relative's case is neither investigated nor filed, until taken back")
    void relative() throws Exception {
        String number = CitizenNumbers.next();
        ApplicationForm.Member brother =
                new ApplicationForm.Member(
                        null, "黄兄", number, "其他", "务农", "1000", "良好", false, true);
        PersonId applicant = fixture.veteran("lc-clerk", "回避测试");
        CaseId id = fixture.file("lc-clerk", fixture.draft("lc-clerk", applicant, true, brother));
        Acting.run("lc-visit1", () -> recusals.declare("SIBLING", "黄兄", number));
        long accepted = fixture.version(id);
        refused("lc-clerk", "cases.sd8", () -> town.assign(id, accepted, "lc-visit1", "lc-visit2"));

        Acting.run("lc-clerk", () -> recusals.declare("OTHER", "黄兄", number));
        assertThat(fixture.view("lc-clerk", id).actions()).doesNotContain(CaseAction.ASSIGN);
        Recusals.Declared declared =
                Acting.as("lc-clerk", () -> recusals.own()).stream()
                        .filter(each -> each.name().equals("黄兄"))
                        .findFirst()
                        .orElseThrow();
        Acting.run("lc-clerk", () -> recusals.withdraw(declared.id()));
        assertThat(fixture.view("lc-clerk", id).actions()).contains(CaseAction.ASSIGN);
        withdrawAll("lc-visit1");
    }

    @Test
    @DisplayName("SD-8 who files for a relative who is not registered yet is refused all the same")
    void newcomer() throws Exception {
        String number = CitizenNumbers.next();
        ApplicationForm.Member child =
                new ApplicationForm.Member(null, "叶小新", number, "子女", "", "0", "良好", false, true);
        PersonId applicant = fixture.veteran("lc-clerk", "新人测试");
        Acting.run("lc-clerk", () -> recusals.declare("CHILD", "叶小新", number));
        UUID draft = fixture.draft("lc-clerk", applicant, true, child);
        refused("lc-clerk", "cases.sd8", () -> fixture.file("lc-clerk", draft));
        withdrawAll("lc-clerk");
        assertThat(fixture.file("lc-clerk", draft)).isNotNull();
    }

    @Test
    @DisplayName("SD-8 a namesake of an official whose own number is on record is no relative")
    void namesake() throws Exception {
        CaseId id = fixture.accepted("叶蓓");
        assertThat(fixture.view("lc-clerk", id).actions()).contains(CaseAction.ASSIGN);
    }

    @Test
    @DisplayName("F3 a clerk has a telephone, which nobody can leave out")
    void telephone() throws Exception {
        assertThat(directory.officePhone("lc-clerk")).isPresent();
        Acting.run("lc-clerk", () -> accounts.changeOwnPhone("0577-88123456"));
        assertThat(directory.officePhone("lc-clerk")).contains("0577-88123456");
        invalid("lc-clerk", "officePhone accounts.phone.needed", () -> accounts.changeOwnPhone(""));
        var row =
                Acting.as(
                        "sysadmin",
                        () -> accounts.list("lc-clerk", null, new PageRequest(0, 1)).rows().get(0));
        assertThat(Acting.as("sysadmin", () -> accounts.get(row.id())).ownNumberKnown()).isTrue();
    }

    private void withdrawAll(String username) throws Exception {
        for (Recusals.Declared each : Acting.as(username, () -> recusals.own())) {
            Acting.run(username, () -> recusals.withdraw(each.id()));
        }
    }
}
