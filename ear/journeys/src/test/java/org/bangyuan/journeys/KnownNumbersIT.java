package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.bangyuan.demo.domain.KnownFamily;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The four known test persons: their identity numbers are typed, searched and unmasked, and stand
 * afterwards in no table, log, write-ahead file or temporary file, and on no page without the
 * right.
 */
@Journey
class KnownNumbersIT {
    private static final String TABLES =
            """
            select format('%I.%I', n.nspname, c.relname)
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'
             order by 1
            """;

    /** One of the four, whose name is no secret. */
    private static final String FAMILY = "潘志勇";

    /** Each list that leaves as a file; none asks for whole numbers. */
    private static final List<String> LISTS =
            List.of(
                    "/people/people.xlsx?q=" + URLEncoder.encode(FAMILY, StandardCharsets.UTF_8),
                    "/people/people.xlsx?county=330302&column=NAME&column=CITIZEN_ID&column=PHONE",
                    "/cases/cases.xlsx?tab=ALL",
                    "/payments/lists.xlsx",
                    "/findings/findings.xlsx?tab=UNCLAIMED");

    @Test
    @DisplayName("PIPL: the known numbers leak nowhere")
    void leakNowhere(Site site) throws SQLException, IOException {
        List<String> numbers = KnownFamily.numbers();
        assertThat(numbers).hasSize(4);
        use(site, numbers.get(0));
        takeLists(site, numbers);
        askForWholeNumbers(site, numbers);
        List<String> searched = withOtherSpellings(numbers);
        assertThat(tablesWith(site, searched)).as("tables that hold a number").isEmpty();
        assertThat(filesWith(searched)).as("files with a number").isEmpty();
    }

    /** What somebody with the right does all day: by number to the person, and one look at it. */
    private static void use(Site site, String number) {
        Staff clerk = site.signIn("lc-clerk");
        Page page = clerk.page();
        clerk.open("/people/search.xhtml");
        page.locator("#sought").fill(number);
        page.keyboard().press("Enter");
        Locator eye = page.locator("button[data-eye]").first();
        assertThat(eye).isVisible();
        assertThat(page.content().replace("value=\"" + number + "\"", "")).doesNotContain(number);
        assertThat(page.url()).doesNotContain(number);
        eye.click();
        page.locator("[id='unmask:purpose']").selectOption("VERIFY");
        page.locator("[id='unmask:show']").click();
        assertThat(page.locator(".by-id .no").first()).hasText(number);
    }

    /** Without the right to whole numbers the files of the lists hold none, looked at unpacked. */
    private static void takeLists(Site site, List<String> numbers) throws IOException {
        Staff officer = site.signIn("lc-officer");
        for (String list : LISTS) {
            APIResponse file = officer.page().request().get(site.url() + list);
            assertThat(file.status()).as(list).isEqualTo(200);
            assertThat(file.headers().get("content-type")).as(list).contains("spreadsheetml");
            String text = Unpacked.text(file.body());
            numbers.forEach(number -> assertThat(text).as(list).doesNotContain(number));
            if (list.contains("q=")) {
                assertThat(text).contains(FAMILY).contains("330302********");
            }
        }
    }

    /** Whole numbers are asked for, without a purpose and of too many people: no file comes. */
    private static void askForWholeNumbers(Site site, List<String> numbers) {
        Staff officer = site.signIn("lc-officer");
        for (String purpose : new String[] {"", URLEncoder.encode("核对", StandardCharsets.UTF_8)}) {
            APIResponse answer =
                    officer.page()
                            .request()
                            .get(site.url() + "/people/people.xlsx?unmasked=1&purpose=" + purpose);
            assertThat(answer.headers().get("content-type")).contains("text/html");
            String page = answer.text();
            numbers.forEach(number -> assertThat(page).doesNotContain(number));
        }
    }

    /** As a column of bytes shows it, too. */
    private static List<String> withOtherSpellings(List<String> numbers) {
        List<String> all = new ArrayList<>(numbers);
        for (String number : numbers) {
            all.add(HexFormat.of().formatHex(number.getBytes(StandardCharsets.US_ASCII)));
        }
        return all;
    }

    private static List<String> tablesWith(Site site, List<String> numbers) throws SQLException {
        String pattern = String.join("|", numbers);
        List<String> leaking = new ArrayList<>();
        try (Connection connection = site.demo().database().connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(TABLES)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            assertThat(tables).contains("registry.person", "audit.entry");
            for (String table : tables) {
                String sql =
                        "select 1 from " + table + " t where t::text ~ '" + pattern + "' limit 1";
                try (ResultSet row = statement.executeQuery(sql)) {
                    if (row.next()) {
                        leaking.add(table);
                    }
                }
            }
        }
        return leaking;
    }

    /**
     * Logs, the server's temporary and data folders, the database's files with its write-ahead log.
     */
    private static List<String> filesWith(List<String> numbers) throws IOException {
        Path home = Path.of(System.getProperty("bangyuan.home"));
        List<String> leaking = new ArrayList<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = content(file);
                if (numbers.stream().anyMatch(content::contains)) {
                    leaking.add(home.relativize(file).toString());
                }
            }
        }
        return leaking;
    }

    /** The database removes files of its own meanwhile. */
    private static String content(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        }
    }
}
