package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.bangyuan.scenario.ScenarioRunner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 政策试算 and 先试后行: an officer tries, a colleague looks, the command line agrees. */
@Journey
class TrialIT {
    private static final String ON_DIBAO =
            "select r.person_id from registry_pub.register_v1 r"
                    + " join registry_pub.identity_v1 i using (person_id)"
                    + " join registry_pub.person_v1 p using (person_id)"
                    + " where r.kind = 'DIBAO' and r.valid_to is null and r.superseded_at is null"
                    + " and i.identity = 'VETERAN' and i.valid_to is null"
                    + " and i.superseded_at is null and p.county_org = '330302'"
                    + " order by r.person_id limit 1";

    @Test
    @DisplayName("四(一) from a person with a what-if; saved, opened by a colleague, played outside")
    void trial(Site site, @TempDir Path folder) throws IOException {
        String person = site.text(ON_DIBAO);
        Staff officer = site.signIn("lc-officer");
        Page page = officer.page();
        page.navigate(site.url() + "/policy/trial.xhtml?subject=LIVING&person=" + person);
        page.fill("[id='tried:1:from']", "tomorrow");
        page.fill("[id='tried:1:value']", "20%");
        page.click("#run");
        assertThat(page.locator("#problems")).containsText("日期");
        page.fill("[id='tried:1:from']", "");
        page.click("#run");
        Locator answers = page.locator("#answers");
        assertThat(answers).containsText("合计");
        assertThat(answers).containsText("不同");
        assertThat(page.locator(".by-explain").first()).containsText("最低生活保障");
        officer.picture("trial");
        page.fill("#title", "增发两成试算");
        page.click("#save");
        assertThat(page.locator(".by-said")).containsText("已保存");
        String address = page.url();

        Staff colleague = site.signIn("lc-approver");
        colleague.page().navigate(address);
        assertThat(colleague.page().locator("#answers")).containsText("不同");
        assertThat(colleague.page().locator(".by-pagehead")).containsText("增发两成试算");
        colleague.picture("trial-opened");
        APIResponse file =
                colleague
                        .page()
                        .request()
                        .get(
                                site.url()
                                        + colleague
                                                .page()
                                                .locator("a[href*='scenario.yaml']")
                                                .getAttribute("href"));
        assertThat(file.status()).isEqualTo(200);
        Path scenario = Files.write(folder.resolve("trial.yaml"), file.body());
        assertThat(ScenarioRunner.play(List.of(scenario.toString()))).isZero();
    }

    @Test
    @DisplayName("四(五) another measure asks for other facts, and for a code that is one")
    void measures(Site site) {
        Staff officer = site.signIn("lc-officer");
        Page page = officer.page();
        page.navigate(site.url() + "/policy/trial.xhtml?subject=EMPLOYMENT");
        assertThat(page.locator("#facts")).containsText("退休类别");
        page.selectOption("[id='blocks:0:fields:0:measure']", "EMPLOYER_SUBSIDY");
        assertThat(page.locator("#facts")).not().containsText("退休类别");
        assertThat(page.locator("#facts")).containsText("统一社会信用代码");
        page.fill("[id='blocks:0:fields:1:text']", "91330300MA2ABCDE00");
        page.selectOption("[id='blocks:0:fields:3:choice']", "true");
        page.selectOption("[id='blocks:0:fields:4:choice']", "true");
        page.click("#run");
        assertThat(page.locator("#problems")).containsText("统一社会信用代码不正确");
        page.fill("[id='blocks:0:fields:1:text']", "91330300MA2ABCDE01");
        page.click("#run");
        assertThat(page.locator("#answers")).containsText("转人力社保部门");
        officer.picture("trial-employer");
    }

    @Test
    @DisplayName("四(一) a rate is tried on the county's people before it holds")
    void rule(Site site) {
        Staff officer = site.signIn("lc-officer");
        Page page = officer.page();
        page.navigate(site.url() + "/policy/rule-trials.xhtml");
        assertThat(page.locator("#untriable")).containsText("结算单随申请提交");
        page.selectOption("#name", "living.rate");
        page.selectOption("#area", "330302");
        page.fill("#value", "9%");
        page.fill("#from", "2027-01-01");
        page.click("#start");
        assertThat(page.locator("#problems")).containsText("下限");
        page.fill("#value", "12%");
        page.click("#start");
        page.waitForURL(Pattern.compile(".*/policy/rule-trial.xhtml.id=.*"));
        while (page.locator("#cancel").count() > 0) {
            page.reload();
        }
        assertThat(page.locator("main")).containsText("完成");
        officer.picture("rule-trial");
    }

    @Test
    @DisplayName("五3 decisions are recomputed on demand")
    void replay(Site site) {
        Staff officer = site.signIn("lc-officer");
        Page page = officer.page();
        page.navigate(site.url() + "/policy/replays.xhtml");
        page.click("#start");
        page.waitForURL(Pattern.compile(".*/policy/replays.xhtml.id=.*"));
        while (page.locator("main").innerText().contains("进行")
                || page.locator("main").innerText().contains("正在")) {
            page.reload();
        }
        assertThat(page.locator("main")).containsText("分毫不差");
        officer.picture("replay");
    }
}
