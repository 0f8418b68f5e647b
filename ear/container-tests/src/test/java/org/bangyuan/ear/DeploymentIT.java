package org.bangyuan.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.policy.api.Calendars;
import org.bangyuan.policy.api.Organisations;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The archive works as a whole: every module is there, and nobody gets in without a role. */
@ExtendWith(ArquillianExtension.class)
class DeploymentIT {
    @Inject private Organisations organisations;
    @Inject private Calendars calendars;
    @Inject private CaseDesk cases;
    @Inject private StaffAccounts accounts;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(DeploymentIT.class);
    }

    @Test
    @DisplayName("the twelve county units and the two zones are there")
    void organisationsAreThere() {
        assertThat(organisations.counties()).hasSize(14);
    }

    @Test
    @DisplayName("五 the calendars of 2021 to 2026 are loaded")
    void calendarsAreLoaded() {
        // another test may have loaded a later one
        assertThat(calendars.current().loadedYears()).contains(2021, 2022, 2023, 2024, 2025, 2026);
    }

    @Test
    @DisplayName("nobody reads a case without a role")
    void nobodyWithoutRole() {
        assertThatThrownBy(
                        () ->
                                cases.list(
                                        new CaseDesk.Query(
                                                CaseDesk.Tab.ALL,
                                                null,
                                                null,
                                                null,
                                                null,
                                                CaseDesk.Sort.URGENCY,
                                                false),
                                        new PageRequest(0, 10)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    @DisplayName("三员分立 the system administrator sees accounts and no case")
    void administratorSeesAccountsOnly() throws Exception {
        assertThat(
                        Acting.as(
                                "sysadmin",
                                () -> accounts.list(null, null, new PageRequest(0, 10)).total()))
                .isGreaterThan(10);
        assertThatThrownBy(() -> Acting.as("sysadmin", () -> cases.byNumber("鹿援临〔2026〕1号")))
                .isInstanceOf(EJBAccessException.class);
    }
}
