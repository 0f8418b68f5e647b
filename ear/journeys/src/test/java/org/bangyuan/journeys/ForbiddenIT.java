package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What somebody may not do does not happen, is written down, and nothing is lost. */
@Journey
class ForbiddenIT {
    private static final String WUMA = "330302006";

    private static Matter filedByClerk(Site site, Staff clerk) {
        Matter matter = new Matter(site);
        matter.fillIn(clerk, site.veteranWithoutMatter(WUMA));
        matter.uploadEverything(clerk);
        matter.file(clerk);
        return matter;
    }

    private static long refusals(Site site, Matter matter, String username) {
        return site.count(
                "select count(*) from audit.entry where action = 'audit.refused' and subject_id = '"
                        + matter.id()
                        + "' and username = '"
                        + username
                        + "'");
    }

    @Test
    @DisplayName("another county's case does not exist, by address, file, search, list or JAX-RS")
    void otherCounty(Site site) {
        Staff clerk = site.signIn("lc-clerk");
        Matter matter = filedByClerk(site, clerk);
        String number = site.text(ofCase("select number", matter));
        String name = site.text(ofCase("select applicant_name", matter));
        clerk.page().click("#tab-papers");
        Locator links = clerk.page().locator("#panel-papers");
        String paper = links.locator("a[href*='/files/paper']").first().getAttribute("href");
        String file = links.locator("a[href*='/files/case']").first().getAttribute("href");
        for (String stranger : new String[] {"ra-officer", "lc-nh-clerk", "sysadmin"}) {
            Staff other = site.signIn(stranger);
            assertThat(other.open(matter.path()).status()).as(stranger).isIn(403, 404);
            for (String address : new String[] {paper, file}) {
                assertThat(other.page().request().get(site.url() + address).status())
                        .as(stranger)
                        .isIn(403, 404);
            }
            if (!stranger.equals("sysadmin")) {
                cannotBeFound(other, number, name);
                assertThat(refusals(site, matter, stranger)).as(stranger).isEqualTo(3);
            }
        }
        APIRequestContext api = site.api("ra-officer");
        String address = "/api/v1/cases/" + matter.id();
        assertThat(api.get(address).status()).isEqualTo(404);
        assertThat(api.get(address + "/status").status()).isEqualTo(404);
        assertThat(api.get("/api/v1/cases?limit=200").text()).doesNotContain(matter.id());
        assertThat(refusals(site, matter, "ra-officer")).isEqualTo(5);
        assertThat(clerk.open(matter.path()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a page that is refused half-way has one policy, which its own scripts obey")
    void onePolicy(Site site) {
        Staff maker = site.signIn("lc-maker");
        List<String> said = new ArrayList<>();
        maker.page().onConsoleMessage(message -> said.add(message.text()));
        Response refused = maker.open("/people/search.xhtml");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.headersArray())
                .filteredOn(header -> header.name.equalsIgnoreCase("Content-Security-Policy"))
                .hasSize(1);
        assertThat(said).noneMatch(text -> text.contains("Content Security Policy"));
    }

    private static String ofCase(String select, Matter matter) {
        return select + " from cases.assistance_case where id = '" + matter.id() + "'";
    }

    private static void cannotBeFound(Staff other, String number, String name) {
        Page page = other.page();
        other.open("/cases/all.xhtml?text=" + name);
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText(name)))
                .hasCount(0);
        page.locator("[id='finder:text']").fill(number);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/people/search.xhtml"));
        assertThat(page.locator("#main")).not().containsText(name);
    }

    @Test
    @DisplayName("五3 a draft is decided by another person, once, whatever is clicked")
    void decidedOnceByAnother(Site site) {
        Matter matter = new Matter(site);
        matter.bringToApprover(site.veteranWithoutMatter(WUMA), "5000");
        for (String barred : new String[] {"lc-officer", "lc-leader"}) {
            Staff other = site.signIn(barred);
            other.open(matter.path());
            assertThat(other.page().locator("[data-open=decide]")).hasCount(0);
            other.forge("decide-form", "decide-go", Map.of());
            assertThat(stage(site, matter)).isEqualTo("DRAFTED");
        }
        Staff approver = site.signIn("lc-approver");
        approver.open(matter.path());
        Page second = approver.page().context().newPage();
        second.navigate(site.url() + matter.path());
        approver.page().click("[data-open=decide]");
        approver.page().locator("#decide-go").dblclick();
        assertThat(approver.page().locator(".by-head .by-status")).hasText("已批准");
        second.click("[data-open=decide]");
        second.click("#decide-go");
        assertThat(second.locator("#problems [role=alert]")).containsText("已经作出决定");
        approver.page().goBack();
        approver.page().reload();
        assertThat(approver.page().locator("[data-open=decide]")).hasCount(0);
        for (String once :
                new String[] {"payments.payment_line", "cases.decision", "cases.proposal"}) {
            assertThat(site.count("select count(*) from " + once + " where " + of(matter)))
                    .as(once)
                    .isEqualTo(1);
        }
    }

    private static String of(Matter matter) {
        return "case_id = '" + matter.id() + "'";
    }

    private static String stage(Site site, Matter matter) {
        return site.text(ofCase("select stage", matter));
    }

    @Test
    @DisplayName("SD-3 who drafted does not decide, even when given the post of who may")
    void ownDraft(Site site) {
        Matter matter = new Matter(site);
        matter.bringToApprover(site.veteranWithoutMatter(WUMA), "5500");
        Staff approver = site.signIn("lc-approver");
        approver.open(matter.path());
        site.change(
                "insert into accounts.account_role (account_id, role) select id, 'COUNTY_APPROVER'"
                        + " from accounts.account where username = 'lc-officer'");
        try {
            Staff drafter = site.signIn("lc-officer");
            drafter.open(matter.path());
            assertThat(drafter.page().locator("[data-open=decide]")).hasCount(0);
            drafter.forge("decide-form", "decide-go", Map.of());
            assertThat(stage(site, matter)).isEqualTo("DRAFTED");
        } finally {
            site.change(
                    "delete from accounts.account_role where role = 'COUNTY_APPROVER' and account_id"
                            + " = (select id from accounts.account where username = 'lc-officer')");
        }
    }

    @Test
    @DisplayName("五2 no step out of order, by page, by a forged form or by JAX-RS")
    void noStepOutOfOrder(Site site) {
        Staff clerk = site.signIn("lc-clerk");
        Matter matter = filedByClerk(site, clerk);
        Staff leader = site.signIn("lc-leader");
        leader.open(matter.path());
        assertThat(leader.page().locator("#opinion-go")).hasCount(0);
        leader.forge(
                "opinion",
                "opinion-go",
                Map.of(
                        "opinion-agree", "true",
                        "opinion-proposedYuan", "90000",
                        "opinion-reasons", "同意"));
        Staff officer = site.signIn("lc-officer");
        officer.open(matter.path());
        assertThat(officer.page().locator("#receive-go, #draft-go")).hasCount(0);
        officer.forge("receive", "receive-go", Map.of());
        assertThat(stage(site, matter)).isEqualTo("ACCEPTED");
        String address = "/api/v1/cases/" + matter.id();
        APIRequestContext api = site.api("lc-officer");
        RequestOptions body = RequestOptions.create().setData(Map.of("stage", "APPROVED"));
        assertThat(api.put(address, body).status()).isEqualTo(405);
        assertThat(api.post(address + "/decision", body).status()).isEqualTo(404);
        assertThat(stage(site, matter)).isEqualTo("ACCEPTED");
    }

    @Test
    @DisplayName("two tabs: who is slower is told so and keeps what was typed")
    void slowerTab(Site site) {
        Staff clerk = site.signIn("lc-clerk");
        Matter matter = filedByClerk(site, clerk);
        matter.assign(clerk);
        matter.visit(site.signIn("lc-visit1"));
        Staff leader = site.signIn("lc-leader");
        leader.open(matter.path());
        Page slower = leader.page().context().newPage();
        slower.navigate(site.url() + matter.path());
        slower.fill("#opinion-proposedYuan", "4000");
        slower.fill("#opinion-reasons", "另一个页面里写的理由，不应丢失。");
        matter.agree(leader, "6000");
        slower.click("#opinion-go");
        assertThat(slower.locator("#problems [role=alert]")).containsText("别人已经办理过");
        assertThat(slower.locator("#opinion-reasons")).hasValue("另一个页面里写的理由，不应丢失。");
        assertThat(site.count("select count(*) from cases.opinion where " + of(matter)))
                .isEqualTo(1);
    }
}
