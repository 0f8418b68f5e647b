package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The main job: a house burnt down; it is granted and paid, refused, or papers are asked for once.
 */
@Journey
class FirstCaseIT {
    private static final String WUMA = "330302006";
    private static final String MOCHI = "330302006001";

    @Test
    @DisplayName("四(六) 五 六(二) eight people take a matter from the application to the payment")
    void fromApplicationToPayment(Site site) {
        String applicant = site.veteranWithoutMatter(MOCHI);
        Matter matter = new Matter(site);
        Staff agent = site.signIn("lc-agent");
        matter.fillIn(agent, applicant);
        agent.picture("draft");
        matter.uploadEverything(agent);
        matter.file(agent);
        assertThat(agent.page().locator(".by-head .by-status")).hasText("已收件");
        assertThat(agent.page().locator("#accept-go")).hasCount(0);
        Staff clerk = site.signIn("lc-clerk");
        matter.accept(clerk);
        clerk.picture("case-accepted");
        matter.assign(clerk);
        matter.visit(site.signIn("lc-visit1"));
        matter.agree(site.signIn("lc-leader"), "8000");
        Staff officer = site.signIn("lc-officer");
        matter.receive(officer);
        matter.draftApproval(officer, "8000");
        Staff approver = site.signIn("lc-approver");
        matter.decide(approver, "已批准");
        approver.picture("case-approved");
        pay(site, applicant, matter);
        everythingIsOnThePage(site, matter);
    }

    private static void pay(Site site, String applicant, Matter matter) {
        Payment payment = new Payment();
        Staff maker = site.signIn("lc-maker");
        payment.list(maker, applicant);
        assertThat(maker.page().locator(".by-band")).containsText("捌仟元整");
        payment.submit(maker);
        maker.picture("payment-list");
        assertThat(maker.page().locator("[data-open=checking]")).hasCount(0);
        Staff checker = site.signIn("lc-checker");
        payment.check(checker);
        checker.picture("payment-list-checked");
        payment.confirm(checker);
        Payment.row(checker, applicant).locator("a[href*='/cases/case.xhtml']").click();
        assertThat(checker.page().locator(".by-head .by-status")).hasText("已发放");
        assertThat(checker.page().locator("#panel-household [data-eye]")).hasCount(0);
        assertThat(checker.open(matter.path()).status()).isEqualTo(200);
    }

    /** An auditor of the county reads what was done, and why, from one page. */
    private static void everythingIsOnThePage(Site site, Matter matter) {
        Staff auditor = site.signIn("lc-audit");
        auditor.open(matter.path());
        Page page = auditor.page();
        Locator main = page.locator("#main");
        for (String name : new String[] {"金爱珠", "叶蓓", "黄成", "潘建业", "吴晓棠", "郑国平"}) {
            assertThat(page.locator(".by-steps")).containsText(name);
        }
        assertThat(main).containsText("捌仟元整");
        assertThat(page.locator(".by-explain li").first()).isVisible();
        assertThat(page.locator(".by-explain .by-ver").first()).isVisible();
        assertThat(Payment.row(auditor, "已发放")).containsText("8,000.00");
        auditor.picture("case-paid");
        page.click("#tab-household");
        assertThat(page.locator("#panel-household")).containsText("本人、邻居王女士");
        assertThat(page.locator("#panel-household img")).hasCount(1);
        auditor.picture("case-paid-household");
        page.click("#tab-record");
        assertThat(page.locator("#panel-record .by-days").first().locator(".by-chip")).hasCount(5);
        assertThat(page.locator("#panel-record .by-days").last().locator(".by-chip")).hasCount(5);
        page.click("#panel-record details.by-audit summary");
        Locator audit = page.locator("#panel-record details.by-audit");
        for (String act : new String[] {"收件", "受理", "拟办", "作出决定", "确认发放"}) {
            assertThat(audit).containsText(act);
        }
        auditor.picture("case-paid-record");
        page.click("#tab-papers");
        papersCanBeRead(site, auditor);
        auditor.picture("case-paid-papers");
    }

    private static void papersCanBeRead(Site site, Staff staff) {
        staff.page().click("#tab-papers");
        Locator papers = staff.page().locator("#panel-papers a[href*='/files/paper']");
        assertThat(papers).hasCount(2);
        for (Locator link : papers.all()) {
            APIResponse paper = staff.page().request().get(site.url() + link.getAttribute("href"));
            assertThat(paper.status()).isEqualTo(200);
            assertThat(paper.headers()).containsEntry("content-type", "application/pdf");
            assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
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
