package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * 主动发现: what was found about people is answered by their station, and a visit closes what it did.
 */
@Journey
class FindingIT {
    /** A veteran of the county's 低保 households who is on no list of the top-up. */
    private static final String UNCLAIMED =
            """
            select f.id::text from assessment.finding f
             where f.kind = 'LIVING_UNCLAIMED' and f.county_org = '330302' and f.answer is null
               and f.gone_at is null order by f.found_at limit 1
            """;

    private static final String DUE =
            """
            select f.person_id::text from assessment.finding f
             where f.kind = 'VISIT_DUE' and f.town_org = '330302006' and f.answer is null
               and f.gone_at is null order by f.id limit 1
            """;

    @Test
    @DisplayName("六(二) a finding answered: from the to-do over its reasons to the figures")
    void answered(Site site) {
        String id = site.text(UNCLAIMED);
        Staff officer = site.signIn("lc-officer");
        officer.open("/findings/list.xhtml?tab=UNCLAIMED&kind=LIVING_UNCLAIMED");
        Page page = officer.page();
        Locator row = page.locator("tr[data-href*='" + id + "']");
        assertThat(row).containsText("低保家庭退役军人未领生活补助");
        officer.picture("findings-list");
        row.locator("a.strong").click();
        assertThat(page.locator(".by-explain")).containsText("生活补助花名册中没有本人");
        assertThat(page.locator(".by-explain .by-cite").first()).containsText("四(一)");
        page.click("#answer-go");
        assertThat(page.locator("#problems")).containsText("请填写");
        page.locator("#answer label", new Page.LocatorOptions().setHasText("已帮扶")).click();
        page.fill("#why", "已电话联系本人，列入下月花名册。");
        officer.picture("finding-answering");
        page.click("#answer-go");
        assertThat(page.locator(".by-said")).containsText("已答复");
        assertThat(page.locator("main")).containsText("列入下月花名册");
        officer.open("/findings/list.xhtml?tab=ANSWERED");
        assertThat(page.locator("tr[data-href*='" + id + "']")).containsText("已帮扶");
        officer.open("/findings/measure.xhtml");
        assertThat(page.locator(".by-kpis")).containsText("÷");
        officer.picture("findings-measure");
    }

    @Test
    @DisplayName("F20 a visit recorded is on the household's record, and not due any more")
    void visited(Site site) {
        String person = site.text(DUE);
        Staff clerk = site.signIn("lc-clerk");
        clerk.open("/findings/list.xhtml?tab=VISIT");
        clerk.picture("visits-due");
        clerk.open("/findings/visit.xhtml?id=" + person);
        Page page = clerk.page();
        page.click("#visit-go");
        assertThat(page.locator("#problems")).containsText("请填写");
        page.fill("#situation", "身体尚可，住房无险情，子女在外务工。");
        page.fill("#needs", "希望帮助申领高龄津贴");
        page.fill("#monthlyIncome", "1,850.00");
        clerk.picture("visit-form");
        page.click("#visit-go");
        assertThat(page.locator(".by-said")).containsText("走访记录已保存");
        assertThat(page.locator(".by-steps")).containsText("希望帮助申领高龄津贴");
        clerk.open("/findings/visits.xhtml");
        assertThat(page.locator("tbody")).containsText("住房无险情");
        clerk.picture("visits");
    }

    @Test
    @DisplayName("六(二) the city starts a discovery and sees it through to the last county")
    void run(Site site) {
        Staff city = site.signIn("city-va");
        city.open("/findings/runs.xhtml");
        Page page = city.page();
        page.click("#start");
        assertThat(page.locator(".by-said")).isVisible();
        assertThat(page.locator("#newest .by-band"))
                .containsText(
                        "完成",
                        new com.microsoft.playwright.assertions.LocatorAssertions
                                        .ContainsTextOptions()
                                .setTimeout(60_000));
        city.picture("discovery-done");
    }
}
