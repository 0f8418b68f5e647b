package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What somebody may not do does not happen, and nothing is lost. */
@Journey
class ForbiddenIT {
    private static final String WUMA = "330302006";

    @Test
    @DisplayName("another county's case does not exist, by page or by paper")
    void otherCounty(Site site) {
        Matter matter = new Matter(site);
        Staff clerk = site.signIn("lc-clerk");
        matter.fillIn(clerk, site.veteranWithoutMatter(WUMA));
        matter.uploadEverything(clerk);
        matter.file(clerk);
        clerk.page().click("#tab-papers");
        String paper =
                clerk.page()
                        .locator("#panel-papers a[href*='/files/paper']")
                        .first()
                        .getAttribute("href");
        for (String stranger : new String[] {"ra-officer", "ra-clerk", "lc-nh-clerk", "sysadmin"}) {
            Staff other = site.signIn(stranger);
            assertThat(other.open(matter.path()).status()).as(stranger).isIn(403, 404);
            assertThat(other.page().request().get(site.url() + paper).status())
                    .as(stranger)
                    .isIn(403, 404);
        }
    }

    @Test
    @DisplayName("五3 a draft is decided by another person, once, whatever is clicked")
    void decidedOnceByAnother(Site site) {
        Matter matter = new Matter(site);
        matter.bringToApprover(site.veteranWithoutMatter(WUMA), "5000");
        Staff officer = site.signIn("lc-officer");
        officer.open(matter.path());
        assertThat(officer.page().locator("[data-open=decide]")).hasCount(0);
        Staff leader = site.signIn("lc-leader");
        leader.open(matter.path());
        assertThat(leader.page().locator("[data-open=decide]")).hasCount(0);

        Staff approver = site.signIn("lc-approver");
        approver.open(matter.path());
        Page second = approver.page().context().newPage();
        second.navigate(site.url() + matter.path());
        approver.page().click("[data-open=decide]");
        approver.page().locator("#decide-go").dblclick();
        assertThat(approver.page().locator(".by-head .by-status")).hasText("已批准");
        second.click("[data-open=decide]");
        second.click("#decide-go");
        assertThat(second.locator("#problems [role=alert]").first()).isVisible();
        approver.page().goBack();
        approver.page().reload();
        assertThat(approver.page().locator("[data-open=decide]")).hasCount(0);
        String id = matter.path().replaceAll(".*id=", "");
        assertThat(
                        site.count(
                                "select count(*) from payments.payment_line where case_id = '"
                                        + id
                                        + "'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("五2 no step out of order: a later step is not offered before the earlier one")
    void noStepOutOfOrder(Site site) {
        Matter matter = new Matter(site);
        Staff clerk = site.signIn("lc-clerk");
        matter.fillIn(clerk, site.veteranWithoutMatter(WUMA));
        matter.uploadEverything(clerk);
        matter.file(clerk);
        Staff leader = site.signIn("lc-leader");
        leader.open(matter.path());
        assertThat(leader.page().locator("#opinion-go")).hasCount(0);
        Staff officer = site.signIn("lc-officer");
        officer.open(matter.path());
        assertThat(officer.page().locator("#receive-go, #draft-go")).hasCount(0);
    }

    @Test
    @DisplayName("bad input gets a message at its field and loses nothing that was typed")
    void badInput(Site site) {
        Matter matter = new Matter(site);
        Staff clerk = site.signIn("lc-clerk");
        matter.fillIn(clerk, site.veteranWithoutMatter(WUMA));
        Page page = clerk.page();
        page.fill("#happenedOn", "2099-11-06");
        page.fill("#requestedYuan", "-3.145");
        page.fill("#account", "<script>alert(1)</script> 家中起火 😀");
        page.locator("#account").blur();
        page.click("#file");
        assertThat(page.locator("#problems [role=alert]").first()).isVisible();
        clerk.picture("draft-errors");
        page.reload();
        assertThat(page.locator("#happenedOn")).hasValue("2099-11-06");
        assertThat(page.locator("#requestedYuan")).hasValue("-3.145");
        assertThat(page.locator("#account")).hasValue("<script>alert(1)</script> 家中起火 😀");
    }
}
