package org.bangyuan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is kept out: axe finds nothing serious, with errors shown and dialogs open too. */
@Journey
class AccessibilityIT {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "lc-clerk, /cases/todo.xhtml",
        "lc-clerk, /cases/new.xhtml",
        "lc-clerk, /people/search.xhtml",
        "lc-clerk, /me.xhtml",
        "lc-officer, /cases/all.xhtml",
        "lc-officer, /reports/cockpit.xhtml",
        "lc-officer, /findings/list.xhtml?tab=UNCLAIMED",
        "city-va, /findings/measure.xhtml",
        "city-va, /findings/runs.xhtml",
        "lc-officer, /policy/parameters.xhtml",
        "lc-officer, /policy/parameter.xhtml?name=living.rate",
        "lc-officer, /policy/parameter-new.xhtml?name=living.rate",
        "lc-officer, /policy/calendar.xhtml",
        "lc-maker, /payments/pending.xhtml",
        "lc-checker, /payments/lists.xhtml",
        "lc-finance, /reports/finance.xhtml",
        "sysadmin, /admin/accounts.xhtml",
    })
    @DisplayName("a page as it is opened")
    void asOpened(String username, String path, Site site) {
        Staff staff = site.signIn(username);
        staff.open(path);
        assertThat(grave(staff.page())).isEmpty();
    }

    @Test
    @DisplayName("the sign-in page")
    void signIn(Site site) {
        Page page = site.page(1366, 768);
        page.navigate(site.url() + "/");
        assertThat(grave(page)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"lc-clerk", "lc-visit1", "lc-leader", "lc-officer", "lc-approver"})
    @DisplayName("the first case that waits for somebody, with each of its tabs")
    void bench(String username, Site site) {
        Staff staff = site.signIn(username);
        staff.open("/cases/all.xhtml");
        staff.open(staff.page().locator("tr[data-href]").first().getAttribute("data-href"));
        for (Locator tab : staff.page().locator("[role=tab]").all()) {
            tab.click();
            assertThat(grave(staff.page())).as(tab.innerText()).isEmpty();
        }
    }

    @Test
    @DisplayName("a form with errors, and the sheet of keys over it")
    void errorsAndDialog(Site site) {
        Staff clerk = site.signIn("lc-clerk");
        clerk.open("/cases/new.xhtml");
        Page page = clerk.page();
        page.locator("#sought").fill("330302199001011234");
        page.locator("#look").click();
        page.locator(".by-problems").waitFor();
        assertThat(grave(page)).isEmpty();
        page.locator("body").press("Escape");
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("?");
        page.locator("dialog[open]").waitFor();
        assertThat(grave(page)).isEmpty();
    }

    private static List<String> grave(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(violation -> GRAVE.contains(violation.getImpact()))
                        .map(
                                violation ->
                                        violation.getId()
                                                + " at "
                                                + violation.getNodes().get(0).getTarget())
                        .toList();
    }
}
