package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.bangyuan.platform.sheet.SheetColumn;
import org.bangyuan.platform.sheet.SheetLayout;
import org.bangyuan.platform.sheet.SheetLimits;
import org.bangyuan.platform.sheet.SheetReader;
import org.bangyuan.platform.sheet.SheetWriter;
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

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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

    @Test
    @DisplayName(
            "the parameters as a workbook: every value of the county with its days and document")
    void workbook(Site site) {
        Staff officer = site.signIn("lc-officer");
        officer.open("/policy/parameters.xhtml?area=330302");
        String link = officer.page().locator("a[href*='parameters-export']").getAttribute("href");
        APIResponse file = officer.page().request().get(site.url() + link);
        Assertions.assertThat(file.status()).isEqualTo(200);
        List<List<String>> rows = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(file.body(), SheetLimits.USUAL)) {
            reader.read(
                    0,
                    row ->
                            rows.add(
                                    List.of(
                                            row.cell(0).text(),
                                            row.cell(2).text(),
                                            row.cell(3).text())));
        }
        Assertions.assertThat(rows)
                .contains(List.of("最低生活保障标准", "鹿城区", "1,130.00"))
                .filteredOn(row -> row.get(1).equals("瑞安市"))
                .isEmpty();
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
        String csv = "日期,安排,名称\n" + NOTICE.replace("Y", year).replaceAll("(放假) ", ",$1,");
        table(page, "安排.csv", "text/csv", csv.getBytes(Charset.forName("GB18030")));
        assertThat(page.locator("#work")).containsText("个工作日");
        assertThat(page.locator("#lines")).hasValue(Pattern.compile("国庆节"));
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
        amended(city, other, year);
    }

    /** 补充通知, from a workbook: the year as a whole, approved by another person. */
    private static void amended(Staff city, Staff other, String year) {
        Page page = city.page();
        city.open("/policy/calendar.xhtml?year=" + year);
        page.click("a[href*='calendar-load.xhtml?year=']");
        assertThat(page.locator("h1")).containsText("按补充通知更正");
        String longer = NOTICE.replace("Y", year).replaceFirst("01-03 放假", "01-05 放假");
        table(page, "补充通知.xlsx", XLSX, workbook(longer));
        assertThat(page.locator("#work")).containsText("个工作日");
        page.fill("#number", "国办发明电〔2026〕9号");
        page.fill("#issued", today().minusDays(1).toString());
        page.click("#propose");
        assertThat(page.locator("#problems")).containsText("发文日期应晚于");
        page.fill("#issued", today().toString());
        page.click("#propose");
        page.waitForURL(url -> url.contains("/policy/change.xhtml"));
        other.open(city.path().replaceAll("&.*", ""));
        other.page().click("#approve");
        assertThat(other.page().locator(".by-pagehead .by-status")).hasText("已批准");
        city.open("/policy/calendar.xhtml?days=5&from=" + year + "-01-01");
        city.picture("policy-calendar-amended");
    }

    private static void table(Page page, String name, String type, byte[] content) {
        page.locator("#table input[type=file], input#table_input, input[type=file]")
                .first()
                .setInputFiles(new FilePayload(name, type, content));
    }

    private static byte[] workbook(String notice) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<SheetColumn> columns =
                List.of(
                        SheetColumn.text("日期", 30),
                        SheetColumn.text("安排", 10),
                        SheetColumn.text("名称", 10));
        try (SheetWriter sheet = new SheetWriter(out, new SheetLayout("安排", List.of(), columns))) {
            for (String line : notice.strip().split("\n")) {
                String[] cells = line.strip().split(" (?=放假)|(?<=放假) ");
                sheet.row(cells[0], cells[1], cells[2]);
            }
        }
        return out.toByteArray();
    }
}
