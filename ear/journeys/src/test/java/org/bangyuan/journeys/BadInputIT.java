package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is typed: a message at its field says what to do, and nothing that was typed is lost.
 */
@Journey
class BadInputIT {
    private static final String WUMA = "330302006";
    private static final int THIRTY_MEGABYTES = 30 * 1024 * 1024;

    @TempDir private Path folder;

    @Test
    @DisplayName(
            "each wrong field or file of an application says so beside it; what is typed stays")
    void application(Site site) throws IOException {
        Staff clerk = site.signIn("lc-clerk");
        Matter matter = new Matter(site);
        matter.fillIn(clerk, site.veteranWithoutMatter(WUMA));
        Page page = clerk.page();
        Map<String, String> typed = new LinkedHashMap<>();
        refused(page, typed, "#happenedOn", "2099-11-06", "不能晚于今天");
        refused(page, typed, "#requestedYuan", "0", "须大于零");
        refused(page, typed, "#requestedYuan", "80.123", "最多两位小数");
        refused(page, typed, "#requestedYuan", "-8000", "须大于零");
        refused(page, typed, "#requestedYuan", "八千", "请填写数字金额");
        refused(page, typed, "#account", "<script>alert(1)</script> 家中起火", "网页标记");
        refused(page, typed, "#place", "五马街道😀6幢", "不能打印的字符");
        refused(page, typed, "#payee-holder", "张".repeat(200), "最多50个字，现有200个字");
        page.click("#add-member");
        Locator members = page.locator("[id^='members:'][id$=':citizenId']");
        assertThat(members).hasCount(1);
        String member = "[id='" + members.getAttribute("id").replace("citizenId", "");
        refused(page, typed, member + "citizenId']", "330302199001011234", "校验码不符");
        refused(page, typed, member + "name']", "李".repeat(200), "最多50个字，现有200个字");
        refused(page, typed, member + "name']", "李<b>伟", "姓名只能是文字");
        clerk.picture("draft-errors");
        files(page);
        clerk.picture("draft-file-refused");
        page.click("#file");
        Locator summary = page.locator("#problems [role=alert]");
        assertThat(summary).containsText("已填的内容都在");
        assertThat(summary).containsText("不能晚于今天");
        assertThat(clerk.path()).contains("/cases/draft.xhtml");
        page.reload();
        typed.forEach((field, text) -> assertThat(page.locator(field)).hasValue(text));
        String id = " = '" + matter.id() + "'";
        assertThat(site.count("select count(*) from cases.assistance_case where id" + id)).isZero();
        assertThat(site.count("select count(*) from cases.attachment where matter_id" + id))
                .isEqualTo(1);
    }

    /** Typed and left, so that the draft saves itself; then the message stands beside the field. */
    private static void refused(
            Page page, Map<String, String> typed, String field, String text, String message) {
        Matter.type(page, field, text);
        Locator beside =
                page.locator(field)
                        .locator("xpath=ancestor::*[self::td or contains(@class,'by-f')][1]");
        assertThat(beside.locator(".ui-message-error")).containsText(message);
        assertThat(page.locator(field)).hasAttribute("aria-invalid", "true");
        typed.put(field, text);
    }

    /** Too large or no PDF: refused at its paper, by the browser and by the server. */
    private void files(Page page) throws IOException {
        Locator paper = page.locator(".by-paper").first();
        Locator input = paper.locator("input[type=file]");
        Path large = Files.write(folder.resolve("大文件.pdf"), new byte[THIRTY_MEGABYTES]);
        input.setInputFiles(large);
        assertThat(paper.locator(".by-refused")).containsText("超过 20 兆");
        byte[] text = "这不是 PDF".getBytes(StandardCharsets.UTF_8);
        input.setInputFiles(new FilePayload("假的.pdf", "application/pdf", text));
        assertThat(paper.locator(".by-refused")).containsText("假的.pdf");
        assertThat(paper.locator(".by-refused")).containsText("只接受 PDF、JPG、PNG");
        page.evaluate("Object.defineProperty(File.prototype, 'size', { get: () => 1 })");
        input.setInputFiles(large);
        assertThat(paper.locator(".by-refused")).containsText("文件超过 20 MB");
        input.setInputFiles(Matter.pdf("真的.pdf"));
        assertThat(paper).containsText("真的.pdf");
        assertThat(paper.locator(".by-refused")).hasCount(0);
    }

    @Test
    @DisplayName("GB 11643 a number with a wrong check digit is not looked up")
    void checkDigit(Site site) {
        Staff clerk = site.signIn("lc-clerk");
        clerk.open("/cases/new.xhtml");
        clerk.page().fill("#sought", "330302199001011234");
        clerk.page().click("#look");
        assertThat(clerk.page().locator(".by-f .ui-message-error")).containsText("末位校验不符");
        assertThat(clerk.page().locator("#sought")).hasValue("330302199001011234");
    }

    @Test
    @DisplayName("a session that ends in the middle of a form costs a sign-in and no word")
    void expired(Site site) {
        Staff clerk = site.signIn("lc-clerk");
        Matter matter = new Matter(site);
        matter.fillIn(clerk, site.veteranWithoutMatter(WUMA));
        Page page = clerk.page();
        clerk.sessionEnds();
        page.fill("#place", "会话过期以后填写的地址");
        page.locator("#place").blur();
        page.locator("input[name=j_password]").waitFor();
        clerk.signInHere(site.password("lc-clerk"));
        assertThat(page.locator("#place")).hasValue("会话过期以后填写的地址");
        assertThat(page.locator("#saved")).containsText("已自动保存");
        matter.uploadEverything(clerk);
        matter.file(clerk);
        matter.assign(clerk);
        matter.visit(site.signIn("lc-visit1"));

        Staff leader = site.signIn("lc-leader");
        leader.open(matter.path());
        amounts(leader);
        leader.page().fill("#opinion-reasons", "情况属实，意见写到一半时会话过期。");
        leader.sessionEnds();
        leader.page().click("#opinion-go");
        leader.page().locator("input[name=j_password]").waitFor();
        leader.signInHere(site.password("lc-leader"));
        assertThat(leader.page().locator("#opinion-reasons")).hasValue("情况属实，意见写到一半时会话过期。");
        matter.step(leader, "#opinion-go", "待县级签收");
    }

    /** What is wrong with an amount is said where it is typed, and the reasons stay. */
    private static void amounts(Staff leader) {
        Page page = leader.page();
        page.fill("#opinion-reasons", "情况属实，同意援助。");
        String[][] wrong = {{"0", "须大于零"}, {"1.234", "最多两位小数"}, {"-1", "须大于零"}, {"一千", "请填写数字金额"}};
        for (String[] each : wrong) {
            page.fill("#opinion-proposedYuan", each[0]);
            page.click("#opinion-go");
            assertThat(page.locator(".by-f:has(#opinion-proposedYuan) .ui-message-error"))
                    .containsText(each[1]);
            assertThat(page.locator("#opinion-proposedYuan")).hasValue(each[0]);
            assertThat(page.locator("#opinion-reasons")).hasValue("情况属实，同意援助。");
        }
        leader.picture("opinion-errors");
        page.fill("#opinion-proposedYuan", "8000");
    }
}
