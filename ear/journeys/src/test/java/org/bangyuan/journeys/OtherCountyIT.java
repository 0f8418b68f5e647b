package org.bangyuan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bangyuan.server.DemoAccount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every other-county access is refused over the generated route × role × area matrix: each account
 * of 鹿城区 opens each route of the archive with subjects of 瑞安市, and the other way round. What names
 * a subject is answered with 403 or 404; a list or figure shows nothing of the other county. A
 * route that is new and stands in neither list fails the test. Two townships of one county are held
 * against each other in the same way.
 *
 * <p>Read (GET) only. Not covered: forms and the writing half of JAX-RS; the search of JAX-RS,
 * which is a POST (ExchangeIT asks it); and the routes under {@link #WITHOUT_SUBJECT}, which name
 * nobody, or whose subjects (drafts, imports, merges, saved trials, visits, reports, changes) the
 * demonstration does not have in both counties.
 */
@Journey
class OtherCountyIT {
    private static final String LUCHENG = "330302";
    private static final String RUIAN = "330381";
    private static final String ANY_TOWN = "is not null";

    /** Addresses that name a subject, by route; several where a route names it several ways. */
    private static final Map<String, List<String>> REFUSED =
            Map.ofEntries(
                    Map.entry("/cases/case.xhtml", List.of("?id={case}")),
                    Map.entry("/cases/new.xhtml", List.of("?person={person}")),
                    Map.entry("/findings/finding.xhtml", List.of("?id={finding}")),
                    Map.entry("/findings/suspension.xhtml", List.of("?id={person}")),
                    Map.entry("/findings/visit.xhtml", List.of("?id={person}")),
                    Map.entry("/payments/list.xhtml", List.of("?id={list}")),
                    Map.entry("/payments/living.xhtml", List.of("?person={person}")),
                    Map.entry("/payments/roster.pdf", List.of("?id={list}")),
                    Map.entry("/payments/bank.xlsx", List.of("?id={list}")),
                    Map.entry("/people/person.xhtml", List.of("?id={person}")),
                    Map.entry("/people/edit.xhtml", List.of("?id={person}")),
                    Map.entry("/people/death.xhtml", List.of("?id={person}")),
                    Map.entry("/people/fact.xhtml", List.of("?type=REGISTER&person={person}")),
                    Map.entry(
                            "/people/household.xhtml",
                            List.of("?id={household}", "?person={person}")),
                    Map.entry("/people/household-members.xhtml", List.of("?id={household}")),
                    Map.entry(
                            "/people/household-change.xhtml", List.of("?verb=move&id={household}")),
                    Map.entry("/people/merge.xhtml", List.of("?first={person}&second={member}")),
                    Map.entry(
                            "/people/merge-request.xhtml",
                            List.of("?first={person}&second={member}")),
                    Map.entry(
                            "/files/*",
                            List.of("case/{case}/{attachment}", "paper/{case}/{paper}")),
                    Map.entry("CasesResource /{id}", List.of("/api/v1/cases/{case}")),
                    Map.entry(
                            "CasesResource /{id}/status", List.of("/api/v1/cases/{case}/status")));

    /** Lists and figures, asked for the other county: they show nothing of it. */
    private static final Map<String, List<String>> SILENT =
            Map.ofEntries(
                    Map.entry("/cases/all.xhtml", List.of("?town={town}")),
                    Map.entry("/cases/todo.xhtml", List.of("?tab=OTHERS&town={town}")),
                    Map.entry("/cases/cases.xlsx", List.of("?tab=ALL", "?tab=ALL&town={town}")),
                    Map.entry("/findings/list.xhtml", List.of("?tab=UNCLAIMED&town={county}")),
                    Map.entry("/findings/findings.xlsx", List.of("?tab=UNCLAIMED&town={county}")),
                    Map.entry("/findings/visits.xhtml", List.of("")),
                    Map.entry("/people/duplicates.xhtml", List.of("")),
                    Map.entry("/people/exports.xhtml", List.of("")),
                    Map.entry("/people/waiting.xhtml", List.of("")),
                    Map.entry("/payments/lists.xhtml", List.of("?tab=ALL")),
                    Map.entry("/payments/lists.xlsx", List.of("?tab=ALL")),
                    Map.entry("/payments/pending.xhtml", List.of("?town={town}")),
                    Map.entry("/people/search.xhtml", List.of("?county={county}", "?town={town}")),
                    Map.entry(
                            "/people/people.xlsx",
                            List.of("?county={county}", "?town={town}&column=NAME")),
                    Map.entry("/policy/trial.xhtml", List.of("?subject=LIVING&person={person}")),
                    Map.entry("/reports/cockpit.xhtml", List.of("?county={county}")),
                    Map.entry("/reports/registers.xhtml", List.of("?county={county}")),
                    Map.entry("/reports/finance.xhtml", List.of("?county={county}")),
                    Map.entry("/reports/list.xhtml", List.of("?area={county}")),
                    Map.entry("CasesResource /cases", List.of("/api/v1/cases?limit=200")));

    /** Routes that name nobody, or whose subjects the demonstration does not have. */
    private static final List<String> WITHOUT_SUBJECT =
            List.of(
                    "/admin/account-new.xhtml",
                    "/admin/account.xhtml",
                    "/admin/accounts.xhtml",
                    "/cases/draft.xhtml",
                    "/findings/measure.xhtml",
                    "/findings/runs.xhtml",
                    "/index.xhtml",
                    "/me.xhtml",
                    "/people/import-errors.xlsx",
                    "/people/import-new.xhtml",
                    "/people/import-template.xlsx",
                    "/people/import.xhtml",
                    "/people/imports.xhtml",
                    "/people/merged.xhtml",
                    "/people/new.xhtml",
                    "/policy/calendar-load.xhtml",
                    "/policy/calendar.xhtml",
                    "/policy/change.pdf",
                    "/policy/change.xhtml",
                    "/policy/changes.xhtml",
                    "/policy/dictionaries.xhtml",
                    "/policy/entry-new.xhtml",
                    "/policy/organisations.xhtml",
                    "/policy/parameter-new.xhtml",
                    "/policy/parameter.xhtml",
                    "/policy/parameters-export.xhtml",
                    "/policy/parameters.xhtml",
                    "/policy/reason-new.xhtml",
                    "/policy/reasons.xhtml",
                    "/policy/replays.xhtml",
                    "/policy/route-new.xhtml",
                    "/policy/routes.xhtml",
                    "/policy/rule-trial.xhtml",
                    "/policy/rule-trial.xlsx",
                    "/policy/rule-trials.xhtml",
                    "/policy/scenario.yaml",
                    "/policy/station-new.xhtml",
                    "/policy/trials.xhtml",
                    "/refused",
                    "/reports/report.pdf",
                    "/reports/report.xhtml",
                    "/reports/report.xlsx",
                    "/sign-in-refused.xhtml",
                    "/sign-in.xhtml",
                    "/signed-out.xhtml",
                    "ApplicationsResource /applications",
                    "CasesResource /search",
                    "OpenApiResource /openapi.json");

    @Test
    @DisplayName("every route of the archive is classified, and no other is")
    void everyRouteIsClassified() throws IOException {
        TreeSet<String> classified = new TreeSet<>(WITHOUT_SUBJECT);
        classified.addAll(REFUSED.keySet());
        classified.addAll(SILENT.keySet());
        try (InputStream ear = Files.newInputStream(Path.of(System.getProperty("bangyuan.ear")))) {
            assertThat(Routes.of(ear)).containsExactlyInAnyOrderElementsOf(classified);
        }
    }

    @Test
    @DisplayName("each account of a county is refused whatever belongs to another county")
    void refused(Site site) throws IOException {
        List<String> leaks = new ArrayList<>();
        leaks.addAll(tryAll(site, accounts(site, "lc-.*"), subjects(site, RUIAN, ANY_TOWN)));
        leaks.addAll(tryAll(site, accounts(site, "ra-.*"), subjects(site, LUCHENG, ANY_TOWN)));
        assertThat(leaks).isEmpty();
    }

    @Test
    @DisplayName("each account of a township is refused whatever belongs to the next township")
    void townsOfOneCounty(Site site) throws IOException {
        String postsOfTown = "(agent|clerk|visit1|visit2|leader)";
        List<String> leaks = new ArrayList<>();
        leaks.addAll(
                tryAll(
                        site,
                        accounts(site, "lc-" + postsOfTown),
                        subjects(site, LUCHENG, "= '330302025'")));
        leaks.addAll(
                tryAll(
                        site,
                        accounts(site, "lc-nh-" + postsOfTown),
                        subjects(site, LUCHENG, "= '330302006'")));
        assertThat(leaks).isEmpty();
    }

    private static List<String> accounts(Site site, String names) {
        List<String> accounts =
                site.demo().accounts().stream()
                        .map(DemoAccount::userName)
                        .filter(name -> name.matches(names))
                        .toList();
        assertThat(accounts).hasSizeGreaterThan(3);
        return accounts;
    }

    /** One of everything in the county and in those of its townships. */
    private static Map<String, String> subjects(Site site, String county, String towns) {
        Map<String, String> subjects = new LinkedHashMap<>();
        String paid =
                " from payments.payment_list p join payments.payment_line l on l.list_id = p.id"
                        + " join cases.assistance_case c on c.id = l.case_id"
                        + " where p.county_org = '"
                        + county
                        + "' and p.roster_paper is not null and c.town_org "
                        + towns
                        + " order by p.id, l.id limit 1";
        subjects.put("county", county);
        subjects.put("list", site.text("select p.id" + paid));
        subjects.put("listNumber", site.text("select p.number" + paid));
        subjects.put("case", site.text("select c.id" + paid));
        subjects.put("caseNumber", site.text("select c.number" + paid));
        subjects.put("town", site.text("select c.town_org" + paid));
        subjects.put("person", site.text("select c.applicant_id" + paid));
        subjects.put("household", site.text("select c.household_id" + paid));
        String ofCase = "'" + subjects.get("case") + "' limit 1";
        subjects.put(
                "attachment",
                site.text("select id from cases.attachment where matter_id = " + ofCase));
        subjects.put(
                "paper",
                site.text("select id from papers.issued_paper where subject_id = " + ofCase));
        String another =
                " from registry.person where merged_into is null and county_org = '"
                        + county
                        + "' and id <> '"
                        + subjects.get("person")
                        + "' and town_org "
                        + towns
                        + " order by id limit 1";
        subjects.put("member", site.text("select id" + another));
        subjects.put(
                "finding",
                site.text(
                        "select id from assessment.finding where theme = 'UNCLAIMED'"
                                + " and county_org = '"
                                + county
                                + "' and town_org "
                                + towns
                                + " order by id limit 1"));
        return subjects;
    }

    private static List<String> tryAll(
            Site site, List<String> accounts, Map<String, String> subjects) throws IOException {
        List<String> leaks = new ArrayList<>();
        for (String account : accounts) {
            Staff staff = site.signIn(account);
            APIRequestContext api = site.api(account);
            for (Map.Entry<String, List<String>> route : REFUSED.entrySet()) {
                for (String address : addresses(route, subjects)) {
                    APIResponse answer = get(site, staff, api, address);
                    if (answer.status() != 403 && answer.status() != 404) {
                        leaks.add(account + " got " + answer.status() + " from " + address);
                    }
                    if (shows(answer, address, subjects)) {
                        leaks.add(account + " sees the subject at " + address);
                    }
                }
            }
            for (Map.Entry<String, List<String>> route : SILENT.entrySet()) {
                for (String address : addresses(route, subjects)) {
                    APIResponse answer = get(site, staff, api, address);
                    if (answer.status() >= 500 || shows(answer, address, subjects)) {
                        leaks.add(account + " got " + answer.status() + " from " + address);
                    }
                }
            }
            api.dispose();
            staff.page().context().close();
        }
        return leaks;
    }

    private static List<String> addresses(
            Map.Entry<String, List<String>> route, Map<String, String> subjects) {
        List<String> addresses = new ArrayList<>();
        for (String end : route.getValue()) {
            String address = end.startsWith("/api/") ? end : route.getKey().replace("*", "") + end;
            for (Map.Entry<String, String> subject : subjects.entrySet()) {
                address = address.replace("{" + subject.getKey() + "}", subject.getValue());
            }
            assertThat(address).doesNotContain("{");
            addresses.add(address);
        }
        return addresses;
    }

    private static APIResponse get(Site site, Staff staff, APIRequestContext api, String address) {
        return address.startsWith("/api/")
                ? api.get(address)
                : staff.page().request().get(site.url() + address);
    }

    /** True where an id or number stands in the answer that was not in the question. */
    private static boolean shows(APIResponse answer, String asked, Map<String, String> subjects)
            throws IOException {
        String text = text(answer);
        for (String key :
                List.of(
                        "person",
                        "member",
                        "case",
                        "list",
                        "finding",
                        "caseNumber",
                        "listNumber")) {
            String value = subjects.get(key);
            if (!asked.contains(value) && text.contains(value)) {
                return true;
            }
        }
        return false;
    }

    /** A workbook unpacked. */
    private static String text(APIResponse answer) throws IOException {
        if (!answer.headers().getOrDefault("content-type", "").contains("spreadsheetml")) {
            return answer.text();
        }
        return Unpacked.text(answer.body());
    }
}
