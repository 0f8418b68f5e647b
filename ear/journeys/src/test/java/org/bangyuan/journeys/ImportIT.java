package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.sheet.SheetColumn;
import org.bangyuan.platform.sheet.SheetLayout;
import org.bangyuan.platform.sheet.SheetLimits;
import org.bangyuan.platform.sheet.SheetReader;
import org.bangyuan.platform.sheet.SheetRow;
import org.bangyuan.platform.sheet.SheetWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A county's spreadsheet becomes people: with errors, corrected, applied, and taken back. */
@Journey
class ImportIT {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Page.GetByTextOptions EXACT = new Page.GetByTextOptions().setExact(true);
    private static final String GOOD = number("33030219680312011");

    @Test
    @DisplayName("六(二) a file with errors, its error workbook, corrected, applied, undone")
    void corrected(Site site) {
        Staff officer = site.signIn("lc-officer");
        officer.open("/people/imports.xhtml");
        officer.picture("imports-empty");
        officer.page().locator(".acts a").first().click();
        APIResponse template =
                officer.page()
                        .request()
                        .get(site.url() + "/people/import-template.xlsx?kind=PERSONS");
        List<List<String>> rows = read(template.body());
        int organisation = rows.get(0).indexOf("承办机构*");
        assertThat(organisation).isPositive();

        upload(officer, "人员.xlsx", book(rows.get(0), row("导入甲", GOOD), row("", "123")));
        Locator status = officer.page().locator(".by-pagehead .by-status");
        assertThat(status).hasText("待应用");
        assertThat(officer.page().locator(".by-table tbody tr")).hasCount(2);
        assertThat(officer.page().locator(".by-table")).containsText("公民身份号码应为18位");
        officer.picture("import-errors");
        String id = officer.path().replaceAll(".*id=", "").replaceAll("&.*", "");
        byte[] errors =
                officer.page()
                        .request()
                        .get(site.url() + "/people/import-errors.xlsx?id=" + id)
                        .body();
        List<List<String>> listed = read(errors);
        assertThat(listed.get(2).get(listed.get(2).size() - 1)).contains("公民身份号码");

        List<String> fixed = row("导入乙", number("33030219700520012"));
        upload(officer, "更正.xlsx", book(listed.get(0), listed.get(1), fixed));
        assertThat(status).hasText("待应用");
        officer.page().locator("[data-open=applying]").click();
        officer.picture("import-apply");
        officer.page().locator("#apply-go").click();
        assertThat(status).hasText("已应用");
        assertThat(site.count("select count(*) from registry.person where name = '导入甲'"))
                .isEqualTo(1);
        officer.picture("import-applied");

        officer.page().locator("[data-open=undoing]").click();
        officer.page().locator("[id='undo-reason']").fill("文件选错了");
        officer.page().locator("#undo-go").click();
        assertThat(status).hasText("已撤销");
        assertThat(site.count("select count(*) from registry.person where name = '导入甲'")).isZero();
        assertThat(site.count("select count(*) from registry.person where name = '导入乙'")).isZero();
    }

    @Test
    @DisplayName("SD-12 the people list as a file is masked, and whole numbers of many are refused")
    void exported(Site site) {
        Staff officer = site.signIn("lc-officer");
        officer.open("/people/search.xhtml");
        officer.page().locator("[data-open=exporting]").click();
        officer.picture("people-export");
        byte[] file = officer.page().request().get(site.url() + "/people/people.xlsx").body();
        List<List<String>> rows = read(file);
        assertThat(rows).hasSizeGreaterThan(50);
        assertThat(rows.subList(3, rows.size()))
                .allSatisfy(each -> assertThat(each.get(1)).contains("********"));
        APIResponse whole =
                officer.page()
                        .request()
                        .get(site.url() + "/people/people.xlsx?unmasked=1&purpose=audit");
        assertThat(whole.url()).contains("exports.xhtml?asked=1");
        officer.open("/people/exports.xhtml");
        assertThat(officer.page().locator(".by-table")).containsText("待同意");
        assertThat(officer.page().getByText("同意", EXACT)).hasCount(0);
        Staff approver = site.signIn("lc-approver");
        approver.open("/people/exports.xhtml");
        approver.picture("exports");
        approver.button("同意").first().click();
        assertThat(approver.page().locator(".by-table")).containsText("已同意");
        officer.open("/people/exports.xhtml");
        String link = officer.page().locator("a[href*='consent=']").first().getAttribute("href");
        List<List<String>> numbers = read(officer.page().request().get(site.url() + link).body());
        assertThat(numbers.get(1).get(0)).contains("audit");
        assertThat(numbers.get(4).get(1)).matches("\\d{17}[\\dX]");
    }

    private static void upload(Staff staff, String name, byte[] file) {
        staff.open("/people/import-new.xhtml");
        staff.page().locator("#kind").selectOption("PERSONS");
        staff.page().locator("#file").setInputFiles(new FilePayload(name, XLSX, file));
        staff.picture("import-new");
        staff.page().locator("#go").click();
        staff.page().waitForURL(address -> address.contains("/people/import.xhtml?id="));
    }

    /** In the columns of the template of people. */
    private static List<String> row(String name, String number) {
        return List.of(name, number, "", "330302", "测试路1号", "五马街道", "", "", "", "", "", "");
    }

    private static byte[] book(List<String> titles, List<?>... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<SheetColumn> columns =
                titles.stream().map(title -> SheetColumn.text(title, 20)).toList();
        try (SheetWriter sheet = new SheetWriter(out, new SheetLayout("人员", List.of(), columns))) {
            for (List<?> row : rows) {
                sheet.row(row.toArray());
            }
        }
        return out.toByteArray();
    }

    private static List<List<String>> read(byte[] file) {
        List<List<String>> rows = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(file, SheetLimits.USUAL)) {
            reader.read(0, row -> rows.add(texts(row)));
        }
        return rows;
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(cell -> cell.text()).toList();
    }

    private static String number(String first17) {
        return first17 + CitizenId.checkDigit(first17);
    }
}
