package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the approval to the money: maker, checker, bank. */
@Journey
class PaymentIT {
    @Test
    @DisplayName("六(二) what was granted is listed, checked by another person and confirmed as paid")
    void paid(Site site) {
        String applicant = site.veteranWithoutMatter("330302006");
        Matter matter = new Matter(site);
        matter.bringToApprover(applicant, "8000");
        matter.decide(site.signIn("lc-approver"), "已批准");
        pay(site, applicant, matter);
    }

    private static void pay(Site site, String applicant, Matter matter) {
        Staff maker = site.signIn("lc-maker");
        maker.open("/payments/pending.xhtml");
        row(maker, applicant).locator("input[type=checkbox]").check();
        maker.page().click("#go");
        maker.page().waitForURL(url -> url.contains("/payments/list.xhtml"));
        String list = maker.path().replaceAll("&.*", "");
        assertThat(maker.page().locator(".by-band")).containsText("捌仟元整");
        maker.page().click("#submit");
        assertThat(maker.page().locator(".by-pagehead .by-status")).hasText("待复核");
        maker.picture("payment-list");
        assertThat(maker.page().locator("[data-open=checking]")).hasCount(0);
        Staff checker = site.signIn("lc-checker");
        checker.open(list);
        checker.page().click("[data-open=checking]");
        checker.page().click("#check-go");
        assertThat(checker.page().locator(".by-pagehead .by-status")).hasText("已复核，待确认");
        checker.page().locator("[data-all]").check();
        checker.page().click("[data-open=paid]");
        checker.page().fill("#paid-paidOn", Matter.today());
        checker.page().click("#paid-go");
        assertThat(checker.page().locator(".by-pagehead .by-status")).hasText("已办结");
        checker.open(matter.path());
        assertThat(checker.page().locator(".by-head .by-status")).hasText("已发放");
    }

    private static Locator row(Staff staff, String name) {
        return staff.page().locator("tbody tr", new Page.LocatorOptions().setHasText(name)).first();
    }
}
