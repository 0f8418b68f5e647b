package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.bangyuan.kernel.CitizenId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A family splits and moves away; a man who was registered twice becomes one and two again. */
@Journey
class RegistryIT {
    private static final String TOWN = "330302006";
    private static final String FAMILY =
            "select h.household_id::text from registry.household_member h"
                    + " join registry.person p on p.id = h.person_id"
                    + " where h.superseded_at is null and h.valid_to is null"
                    + " and p.town_org = '"
                    + TOWN
                    + "' and p.died is null group by h.household_id having count(*) >= 3"
                    + " order by h.household_id desc limit 1";

    @Test
    @DisplayName("a household is split and moves to another county, each shown before it is done")
    void splitAndMove(Site site) {
        Staff clerk = site.signIn("lc-clerk");
        Page page = clerk.page();
        String home = site.text(FAMILY);
        clerk.open("/people/household.xhtml?id=" + home);
        assertThat(page.locator("svg.by-family")).isVisible();
        int before = page.locator("#members tbody tr").count();
        clerk.picture("household");

        clerk.open("/people/household-change.xhtml?id=" + home + "&verb=split");
        Locator leaver = page.locator("#entry tbody tr").last();
        leaver.locator("input[type=checkbox]").check();
        page.fill("#source", "居民户口簿");
        page.click("#look");
        assertThat(page.locator("#result .by-after > div")).hasCount(2);
        assertThat(page.locator("#result")).containsText("新立的户");
        clerk.picture("household-split");
        page.click("#apply");
        page.waitForURL(url -> url.contains("/people/household.xhtml"));
        assertThat(page.locator("#members tbody tr")).hasCount(1);
        String founded = page.url().replaceAll(".*id=", "");
        clerk.open("/people/household.xhtml?id=" + home);
        assertThat(page.locator("#members tbody tr")).hasCount(before - 1);

        clerk.open("/people/household-change.xhtml?id=" + founded + "&verb=move");
        page.selectOption("#county", "330381");
        assertThat(page.locator("#responsibleOrg option[value='330381001']")).hasCount(1);
        page.selectOption("#responsibleOrg", "330381001");
        assertThat(page.locator("#hukouArea")).hasValue("330381001");
        page.fill("#residence", "安阳街道万松东路10号");
        page.fill("#source", "户口迁移证");
        page.click("#look");
        assertThat(page.locator("#result")).containsText("随人转移");
        page.click("#apply");
        page.waitForURL(url -> url.contains("/people/search.xhtml"));
        page.context().close();

        Staff there = site.signIn("ra-clerk");
        there.open("/people/household.xhtml?id=" + founded);
        assertThat(there.page().locator("body")).containsText("由鹿城区五马街道迁往瑞安市安阳街道");
        there.picture("household-moved");
        there.page().context().close();
    }

    @Test
    @DisplayName("a man registered twice is merged after a look, and the merge is undone")
    void mergeAndUndo(Site site) {
        Staff clerk = site.signIn("lc-clerk");
        Page page = clerk.page();
        String first = "33030219620314171";
        String second = "33030219620314191";
        register(clerk, "双立登", first + CitizenId.checkDigit(first));
        register(clerk, "双立登", second + CitizenId.checkDigit(second));
        clerk.open("/people/duplicates.xhtml");
        clerk.picture("duplicates");
        Locator pair = page.locator("tbody tr", new Page.LocatorOptions().setHasText("双立登"));
        assertThat(pair).containsText("号码相差一位");
        pair.locator("a").click();
        page.fill("#reason", "核对身份证原件，同一人重复登记");
        page.click("#look");
        assertThat(page.locator("#result")).containsText("合并后的人员");
        clerk.picture("merge");
        page.click("#apply");
        page.waitForURL(url -> url.contains("/people/merged.xhtml"));
        assertThat(page.locator("table")).containsText("有效");
        find(clerk, second + CitizenId.checkDigit(second));
        page.waitForURL(url -> url.contains("/people/person.xhtml"));
        assertThat(page.url()).doesNotContain(second);

        clerk.open("/people/merged.xhtml?id=" + page.url().replaceAll(".*id=", ""));
        page.fill("#reason", "再次核对，为两人");
        page.click("#undo");
        assertThat(page.locator("table")).containsText("撤销");
        clerk.picture("merge-undone");
        find(clerk, "sld");
        page.waitForURL(url -> url.contains("/people/search.xhtml"));
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("双立登")))
                .hasCount(2);
        page.context().close();
    }

    /** As a card reader does it: the text, then Enter. */
    private static void find(Staff staff, String text) {
        staff.page().fill("#finder\\:text", text);
        staff.page().keyboard().press("Enter");
    }

    private static void register(Staff clerk, String name, String number) {
        Page page = clerk.page();
        clerk.open("/people/new.xhtml");
        page.fill("#name", name);
        page.fill("#citizenId", number);
        page.fill("#phone", "13805770099");
        page.fill("#source", "本人申报");
        page.click("#go");
        page.waitForURL(url -> url.contains("/people/person.xhtml"));
    }
}
