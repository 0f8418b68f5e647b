package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;

/** The steps of one matter as people take them on the pages, each by whoever may. */
final class Matter {
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9QzzCKRxWO"
                                    + "KqSDQgCXXgETq1dVNwAAAABJRU5ErkJggg==");
    private static final int ID_DOCUMENT = 0;
    private static final int APPLICATION_FORM = 1;
    private static final int AUTHORISATION = 2;
    private static final int EVENT_PROOF = 3;

    private final Site site;
    private String path;

    Matter(Site site) {
        this.site = site;
    }

    /** Address of the case page, once it is filed. */
    String path() {
        return path;
    }

    /** Id of the case, or of the draft while it is one: they are the same. */
    String id() {
        return path.replaceAll(".*id=", "");
    }

    static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }

    static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", PDF);
    }

    static FilePayload png(String name) {
        return new FilePayload(name, "image/png", PNG);
    }

    /** Finds a veteran by name and begins a draft. */
    void begin(Staff filer, String name) {
        Page page = filer.page();
        filer.open("/cases/new.xhtml");
        page.fill("#sought", name);
        page.click("#look");
        page.locator("#results tr", new Page.LocatorOptions().setHasText("退役军人"))
                .first()
                .locator("button")
                .click();
        page.waitForURL(url -> url.contains("/cases/draft.xhtml"));
        path = filer.path().replaceAll("&.*", "");
    }

    /** Finds a veteran by name and fills the form in; nothing is filed yet. */
    void fillIn(Staff filer, String name) {
        begin(filer, name);
        Page page = filer.page();
        page.selectOption("#identity", "VETERAN");
        page.fill("#residence", "五马街道墨池社区6幢301室");
        Locator authorised = page.locator("[id^='members:'][id$=':authorised']");
        for (int i = 0; i < authorised.count(); i++) {
            authorised.nth(i).check();
        }
        page.check("input[name=hardship][value=EVENT]");
        page.selectOption("#cause", "FIRE");
        type(page, "#happenedOn", today());
        type(page, "#place", "五马街道墨池社区6幢301室");
        type(page, "#account", "凌晨厨房起火，房屋过火38平方米，家具被褥全部烧毁，家庭基本生活暂时困难。");
        page.check("input[name=socialAssistance][value=SETTLED]");
        type(page, "#socialAssistanceNote", "民政临时救助 4,332.00 元");
        type(page, "#requestedYuan", "8000");
    }

    /** Types into a field and waits until the draft has saved itself. */
    static void type(Page page, String field, String text) {
        page.waitForResponse(
                response ->
                        response.url().contains("/cases/draft.xhtml")
                                && response.request().method().equals("POST"),
                () -> {
                    page.fill(field, text);
                    page.locator(field).blur();
                });
    }

    void uploadEverything(Staff filer) {
        uploadAllBut(filer, -1);
    }

    void uploadAllButTheForm(Staff filer) {
        uploadAllBut(filer, APPLICATION_FORM);
    }

    private static void uploadAllBut(Staff filer, int leftOut) {
        Locator inputs = filer.page().locator("#papers input[type=file]");
        for (int kind : new int[] {ID_DOCUMENT, APPLICATION_FORM, AUTHORISATION, EVENT_PROOF}) {
            if (kind != leftOut) {
                String name = "paper-" + kind + ".pdf";
                inputs.nth(kind).setInputFiles(pdf(name));
                assertThat(filer.page().locator("#papers")).containsText(name);
            }
        }
    }

    void file(Staff filer) {
        filer.page().click("#file");
        filer.page().waitForURL(url -> url.contains("/cases/case.xhtml"));
        path = filer.path().replaceAll("&.*", "");
    }

    /** Presses the button of a step and waits until the case page shows the stage. */
    void step(Staff staff, String button, String stage) {
        staff.page().click(button);
        assertThat(staff.page().locator(".by-head .by-status")).hasText(stage);
    }

    /** 受理 of what an agent filed. */
    void accept(Staff clerk) {
        clerk.open(path);
        step(clerk, "#accept-go", "已受理");
    }

    void assign(Staff clerk) {
        clerk.page()
                .selectOption(
                        "#assign-firstInvestigator",
                        new com.microsoft.playwright.options.SelectOption().setIndex(1));
        clerk.page()
                .selectOption(
                        "#assign-secondInvestigator",
                        new com.microsoft.playwright.options.SelectOption().setIndex(2));
        step(clerk, "#assign-go", "调查核实");
    }

    void visit(Staff investigator) {
        Page page = investigator.page();
        investigator.open(path);
        page.fill("#visit-visitedOn", today());
        page.fill("#visit-place", "五马街道墨池社区6幢301室");
        page.fill("#visit-interviewee", "本人、邻居王女士");
        page.fill("#visit-housing", "自有住房，砖混，过火38平方米，不能居住。");
        page.fill("#visit-finding", "房屋过火，家具被褥烧毁，家庭暂住亲戚家，基本生活暂时出现严重困难。");
        page.fill("[id='visit-checked:0:result']", "户籍在册");
        page.fill("[id='visit-checked:1:result']", "已给予临时救助 4,332.00 元");
        page.locator("#visit-photos input[type=file], #visit-upload_input")
                .first()
                .setInputFiles(png("现场.png"));
        assertThat(page.locator("#visit-photos img")).hasCount(1);
        page.click("#visit-send");
        assertThat(page.locator(".by-head .by-status")).hasText("待审核意见");
    }

    void agree(Staff leader, String yuan) {
        leader.open(path);
        leader.page().check("input[name=opinion-agree][value=true]");
        leader.page().fill("#opinion-proposedYuan", yuan);
        leader.page().fill("#opinion-reasons", "情况属实，基本生活暂时困难，同意援助。");
        step(leader, "#opinion-go", "待县级签收");
    }

    void receive(Staff officer) {
        officer.open(path);
        step(officer, "#receive-go", "待拟办");
    }

    void draftApproval(Staff officer, String yuan) {
        officer.page().check("input[name=draft-approve][value=true]");
        officer.page().fill("#draft-amountYuan", yuan);
        step(officer, "#draft-go", "待审批");
    }

    void draftRefusal(Staff officer) {
        officer.page().check("input[name=draft-approve][value=false]");
        officer.page().locator("input[name=draft-reasonCodes]").first().check();
        officer.page().fill("#draft-explanation", "经核查，申报的情况与事实不符，已当面说明理由。");
        step(officer, "#draft-go", "待审批");
    }

    void decide(Staff approver, String stage) {
        approver.open(path);
        approver.page().click("[data-open=decide]");
        step(approver, "#decide-go", stage);
    }

    /** From filing by the clerk to the draft of an approval. */
    void bringToApprover(String applicant, String yuan) {
        Staff clerk = site.signIn("lc-clerk");
        fillIn(clerk, applicant);
        uploadEverything(clerk);
        file(clerk);
        assign(clerk);
        bringOn(yuan);
    }

    /** From the investigators to the draft of an approval. */
    void bringOn(String yuan) {
        visit(site.signIn("lc-visit1"));
        agree(site.signIn("lc-leader"), yuan);
        Staff officer = site.signIn("lc-officer");
        receive(officer);
        draftApproval(officer, yuan);
    }
}
