package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The main job: a house burnt down; four organisations and seven people later the money is there.
 */
@Journey
class FirstCaseIT {
    private static final String WUMA = "330302006";

    @Test
    @DisplayName("四(六) 五 from application to payment")
    void approvedAndPaid(Site site) {
        String applicant = site.veteranWithoutMatter(WUMA);
        Matter matter = new Matter(site);
        Staff agent = site.signIn("lc-clerk");
        matter.fillIn(agent, applicant);
        agent.picture("draft");
        matter.uploadEverything(agent);
        matter.file(agent);
        assertThat(agent.page().locator(".by-head .by-status")).hasText("已受理");
        agent.picture("case-accepted");
        matter.assign(agent);
        matter.visit(site.signIn("lc-visit1"));
        matter.agree(site.signIn("lc-leader"), "8000");
        Staff officer = site.signIn("lc-officer");
        matter.receive(officer);
        matter.draftApproval(officer, "8000");
        Staff approver = site.signIn("lc-approver");
        matter.decide(approver, "已批准");
        approver.picture("case-approved");
        papersCanBeRead(site, approver);
        pay(site, applicant, matter);
    }

    private static void papersCanBeRead(Site site, Staff staff) {
        staff.page().click("#tab-papers");
        Locator papers = staff.page().locator("#panel-papers a[href*='/files/paper']");
        assertThat(papers.count()).isGreaterThanOrEqualTo(2);
        APIResponse paper =
                staff.page().request().get(site.url() + papers.first().getAttribute("href"));
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(paper.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
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

    @Test
    @DisplayName("五3 a refusal states its reasons")
    void refused(Site site) {
        Matter matter = new Matter(site);
        Staff clerk = site.signIn("lc-clerk");
        matter.fillIn(clerk, site.veteranWithoutMatter(WUMA));
        matter.uploadEverything(clerk);
        matter.file(clerk);
        matter.assign(clerk);
        matter.visit(site.signIn("lc-visit2"));
        matter.agree(site.signIn("lc-leader"), "3000");
        Staff officer = site.signIn("lc-officer");
        matter.receive(officer);
        matter.draftRefusal(officer);
        Staff approver = site.signIn("lc-approver");
        matter.decide(approver, "不予批准");
        approver.picture("case-refused");
        papersCanBeRead(site, approver);
    }

    @Test
    @DisplayName("五1 五2 what is missing is asked for once, and the clock begins again")
    void corrected(Site site) {
        Matter matter = new Matter(site);
        Staff clerk = site.signIn("lc-clerk");
        matter.fillIn(clerk, site.veteranWithoutMatter(WUMA));
        matter.uploadAllButTheForm(clerk);
        matter.file(clerk);
        assertThat(clerk.page().locator(".by-head .by-status")).hasText("待补正");
        clerk.picture("case-correction");
        clerk.page().click("#tab-papers");
        clerk.page()
                .locator("#panel-papers input[type=file]")
                .nth(1)
                .setInputFiles(Matter.pdf("申请表.pdf"));
        assertThat(clerk.page().locator("#panel-papers")).containsText("申请表.pdf");
        matter.step(clerk, "#complete-go", "已受理");
    }
}
