package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 政策参数: what is in force is entered by one person and approved by another. */
@Journey
class PolicyIT {
    private static final String NOTICE =
            """
            Y-01-01 至 Y-01-03 放假 元旦
            Y-02-06 至 Y-02-12 放假 春节
            Y-04-05 放假 清明节
            Y-05-01 至 Y-05-05 放假 劳动节
            Y-06-09 放假 端午节
            Y-09-15 放假 中秋节
            Y-10-01 至 Y-10-07 放假 国庆节
            """;

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    @DisplayName(
            "EX-L09 F21 a rate below the floor is refused with the clause; 12% is approved by another")
    void rate(Site site) {
        Staff officer = site.signIn("ra-officer");
        Page page = officer.page();
        officer.open("/policy/parameter.xhtml?name=living.rate");
        page.click("a[href*='parameter-new']");
        page.fill("#value", "9%");
        page.fill("#from", today().plusDays(1).toString());
        page.fill("#title", "关于调整低保家庭中退役军人生活补助标准的通知");
        page.fill("#number", "瑞退役军人发〔2026〕26号");
        page.fill("#issued", today().minusDays(1).toString());
        page.locator("input[type=file]").setInputFiles(Matter.pdf("notice.pdf"));
        page.click("#propose");
        assertThat(page.locator("#problems")).containsText("不能低于 10%");
        assertThat(page.locator("#problems .by-cite")).containsText("四(一)");
        officer.picture("policy-refused");
        page.fill("#value", "12%");
        page.click("#propose");
        page.waitForURL(url -> url.contains("/policy/change.xhtml"));
        assertThat(page.locator(".by-pagehead .by-status")).hasText("待审批");
        assertThat(page.locator("#approve")).hasCount(0);
        String sheet = officer.path();

        Staff approver = site.signIn("ra-approver");
        approver.open("/policy/changes.xhtml");
        approver.page().locator("a", has("生活补助增发比例")).first().click();
        assertThat(approver.page().locator(".by-band")).containsText("10% → 12%");
        approver.picture("policy-change");
        approver.page().click("#approve");
        assertThat(approver.page().locator(".by-pagehead .by-status")).hasText("已批准");
        assertThat(approver.page().locator(".by-file .by-status")).hasText("未核定");

        approver.open("/policy/parameter.xhtml?name=living.rate&area=330381");
        Locator row = approver.page().locator("#versions tr", has("瑞退役军人发"));
        assertThat(row).containsText("12%");
        assertThat(row).containsText("未核定");
        row.locator("button").click();
        approver.page().fill("#check-document", "瑞退役军人发〔2026〕26号");
        approver.page().click("#check-go");
        approver.page().waitForURL(url -> url.contains("/policy/parameter.xhtml"));
        assertThat(approver.page().locator("#versions tr", has("瑞退役军人发"))).containsText("已核定");
        approver.picture("policy-parameter");
        officer.open(sheet);
        assertThat(page.locator("#withdraw")).hasCount(0);
    }

    private static Page.LocatorOptions has(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    @Test
    @DisplayName(
            "A-CAL the next year's calendar is typed, checked, approved; a provisional day becomes firm")
    void calendar(Site site) {
        Staff city = site.signIn("city-va");
        Page page = city.page();
        city.open("/policy/calendar-load.xhtml");
        String year = page.locator("h1").textContent().replaceAll("\\D", "");
        String lastDays =
                "/policy/calendar.xhtml?days=5&from=" + (Integer.parseInt(year) - 1) + "-12-30";
        city.open(lastDays);
        String provisional = page.locator(".by-stack .by-note").first().textContent();
        Assertions.assertThat(provisional).contains("暂定");

        city.open("/policy/calendar-load.xhtml");
        page.fill("#lines", NOTICE.replace("Y", year) + year + "-03-01 上班 春节\n");
        page.click("#look");
        assertThat(page.locator("#problems")).containsText("不是周六或周日");
        page.fill("#lines", NOTICE.replace("Y", year));
        page.click("#look");
        assertThat(page.locator("#work")).containsText("个工作日");
        page.fill("#number", "国办发明电〔2026〕7号");
        page.fill("#issued", today().minusDays(1).toString());
        city.picture("policy-calendar-load");
        page.click("#propose");
        page.waitForURL(url -> url.contains("/policy/change.xhtml"));
        String sheet = city.path().replaceAll("&.*", "");

        Staff other = site.signIn("city-va2");
        other.open(sheet);
        other.page().click("#approve");
        assertThat(other.page().locator(".by-pagehead .by-status")).hasText("已批准");
        other.open(lastDays);
        Assertions.assertThat(other.page().locator(".by-stack .by-note").first().textContent())
                .doesNotContain("暂定");
    }
}
