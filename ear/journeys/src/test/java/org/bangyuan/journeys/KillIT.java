package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code kill -9} of the server between steps: nothing is lost, nothing happens twice. */
@Journey
class KillIT {
    private static final String WUMA = "330302006";

    @Test
    @DisplayName("a draft and a decided case survive the death of the server")
    void survivesKill(Site site) {
        Matter decided = new Matter(site);
        decided.bringToApprover(site.veteranWithoutMatter(WUMA), "6000");
        decided.decide(site.signIn("lc-approver"), "已批准");

        Matter drafted = new Matter(site);
        Staff clerk = site.signIn("lc-clerk");
        drafted.fillIn(clerk, site.veteranWithoutMatter(WUMA));
        assertThat(clerk.page().locator("#saved")).containsText("已自动保存");
        String draft = clerk.path();

        site.killAndRestart();

        Staff again = site.signIn("lc-clerk");
        again.open(draft);
        assertThat(again.page().locator("#requestedYuan")).hasValue("8000");
        assertThat(again.page().locator("#place")).hasValue("五马街道墨池社区6幢301室");
        again.open(decided.path());
        assertThat(again.page().locator(".by-head .by-status")).hasText("已批准");
        String id = decided.path().replaceAll(".*id=", "");
        assertThat(lines(site, id)).isEqualTo(1);
        drafted.uploadEverything(reopened(again, draft));
        drafted.file(again);
        assertThat(again.page().locator(".by-head .by-status")).hasText("已受理");
    }

    private static Staff reopened(Staff staff, String path) {
        staff.open(path);
        return staff;
    }

    private static long lines(Site site, String id) {
        return site.count(
                "select count(*) from payments.payment_line where case_id = '" + id + "'");
    }
}
