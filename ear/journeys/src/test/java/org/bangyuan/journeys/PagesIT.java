package org.bangyuan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page as it meets somebody: it answers, fits its screen, shows no key of a text, asks nobody
 * outside, and its script runs. The pictures of the manual come from here.
 */
@Journey
class PagesIT {
    private static final int[][] SCREENS = {{1366, 768}, {1920, 1080}};
    private static final String RAW_KEY =
            "(?s).*\\b(web|cases|registry|payments|policy|accounts|reporting|papers|platform)"
                    + "\\.[a-z][A-Za-z-]*\\.[A-Za-z.-]+.*";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "lc-clerk, todo, /cases/todo.xhtml",
        "lc-officer, cases, /cases/all.xhtml",
        "lc-clerk, new-application, /cases/new.xhtml",
        "lc-clerk, people, /people/search.xhtml",
        "lc-clerk, new-person, /people/new.xhtml",
        "lc-clerk, people-duplicates, /people/duplicates.xhtml",
        "lc-clerk, people-waiting, /people/waiting.xhtml",
        "lc-clerk, imports, /people/imports.xhtml",
        "lc-officer, exports, /people/exports.xhtml",
        "lc-clerk, findings, /findings/list.xhtml",
        "lc-clerk, home-visits, /findings/visits.xhtml",
        "city-va, findings-measure, /findings/measure.xhtml",
        "city-va, discovery, /findings/runs.xhtml",
        "city-va, registers, /reports/registers.xhtml",
        "lc-officer, registers-county, /reports/registers.xhtml",
        "lc-maker, payments-pending, /payments/pending.xhtml",
        "lc-checker, payment-lists, /payments/lists.xhtml",
        "lc-officer, cockpit, /reports/cockpit.xhtml",
        "lc-finance, finance-reports, /reports/finance.xhtml",
        "lc-officer, parameters, /policy/parameters.xhtml",
        "lc-officer, parameter, /policy/parameter.xhtml?name=living.rate",
        "lc-officer, parameter-new, /policy/parameter-new.xhtml?name=living.rate",
        "city-va, changes, /policy/changes.xhtml?tab=ALL",
        "lc-officer, trials, /policy/trials.xhtml",
        "lc-officer, trial, /policy/trial.xhtml?subject=LIVING",
        "city-va, rule-trials, /policy/rule-trials.xhtml",
        "city-va, replays, /policy/replays.xhtml",
        "lc-officer, calendar, /policy/calendar.xhtml",
        "city-va, calendar-load, /policy/calendar-load.xhtml",
        "city-va, dictionaries, /policy/dictionaries.xhtml",
        "city-va, reason-new, /policy/reason-new.xhtml?code=RF-FACTS",
        "lc-officer, route-new, /policy/route-new.xhtml?type=LIVING&county=330302",
        "sysadmin, station-new, /policy/station-new.xhtml?code=330302006",
        "lc-officer, routes, /policy/routes.xhtml",
        "lc-officer, organisations, /policy/organisations.xhtml",
        "lc-officer, reasons, /policy/reasons.xhtml",
        "sysadmin, accounts, /admin/accounts.xhtml",
        "sysadmin, new-account, /admin/account-new.xhtml",
        "lc-clerk, me, /me.xhtml",
    })
    @DisplayName("a page answers, fits and speaks Chinese")
    void page(String username, String name, String path, Site site) {
        for (int[] screen : SCREENS) {
            Staff staff = site.signIn(username, screen[0], screen[1]);
            look(staff, site, name, path);
        }
    }

    @ParameterizedTest(name = "a case at {0}")
    @CsvSource({
        "VERIFYING, lc-clerk",
        "COUNTY_RECEIVED, lc-officer",
        "DRAFTED, lc-approver",
        "APPROVED, lc-officer",
        "REFUSED, lc-officer",
    })
    @DisplayName("a case of the demonstration can be read at every stage")
    void casePage(String stage, String username, Site site) {
        String id =
                site.text(
                        "select id::text from cases.assistance_case where county_org = '330302'"
                                + " and town_org = '330302006' and stage = '"
                                + stage
                                + "' limit 1");
        for (int[] screen : SCREENS) {
            Staff staff = site.signIn(username, screen[0], screen[1]);
            look(
                    staff,
                    site,
                    "case-" + stage.toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    "/cases/case.xhtml?id=" + id);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "person, /people/person.xhtml?id=",
        "household, /people/household.xhtml?person=",
        "new-fact, /people/fact.xhtml?type=REGISTER&person="
    })
    @DisplayName("what belongs to a person can be read")
    void personPage(String name, String path, Site site) {
        String id =
                site.text(
                        "select applicant_id::text from cases.assistance_case"
                                + " where county_org = '330302' limit 1");
        for (int[] screen : SCREENS) {
            Staff staff = site.signIn("lc-officer", screen[0], screen[1]);
            look(staff, site, name, path + id);
        }
    }

    private static void look(Staff staff, Site site, String name, String path) {
        Page page = staff.page();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);
        page.onRequest(
                request -> {
                    String url = request.url();
                    if (!url.startsWith(site.url()) && url.startsWith("http")) {
                        complaints.add("asks outside: " + url);
                    }
                });
        Response response = staff.open(path);
        page.waitForLoadState();
        staff.picture(name);
        assertThat(response.status()).as(path).isEqualTo(200);
        assertThat(complaints).as(path).isEmpty();
        assertThat(page.innerText("body")).as(path).doesNotMatch(RAW_KEY);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("fits: " + path)
                .isEqualTo(true);
    }
}
