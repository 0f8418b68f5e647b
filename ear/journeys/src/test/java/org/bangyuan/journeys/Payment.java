package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The steps from an approval to the money, on the pages of 资金发放. */
final class Payment {
    private String path;

    /** 制单: a list of one line. */
    void list(Staff maker, String applicant) {
        maker.open("/payments/pending.xhtml");
        row(maker, applicant).locator("input[type=checkbox]").check();
        maker.page().click("#go");
        maker.page().waitForURL(url -> url.contains("/payments/list.xhtml"));
        path = maker.path().replaceAll("&.*", "");
    }

    void submit(Staff maker) {
        maker.open(path);
        maker.page().click("#submit");
        state(maker, "待复核");
    }

    void check(Staff checker) {
        checker.open(path);
        checker.page().click("[data-open=checking]");
        checker.page().click("#check-go");
        state(checker, "已复核，待确认");
    }

    void confirm(Staff checker) {
        checker.open(path);
        checker.page().locator("[data-all]").check();
        checker.page().click("[data-open=paid]");
        checker.page().fill("#paid-paidOn", Matter.today());
        checker.page().click("#paid-go");
        state(checker, "已办结");
    }

    private static void state(Staff staff, String text) {
        assertThat(staff.page().locator(".by-pagehead .by-status")).hasText(text);
    }

    static Locator row(Staff staff, String text) {
        return staff.page().locator("tbody tr", new Page.LocatorOptions().setHasText(text)).first();
    }
}
