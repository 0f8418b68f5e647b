package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The main job: a house burnt down; it is granted, refused, or papers are asked for once. */
@Journey
class FirstCaseIT {
    private static final String WUMA = "330302006";

    @Test
    @DisplayName("四(六) 五 from application to decision")
    void approved(Site site) {
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
