package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.sheet.SheetColumn;
import org.bangyuan.platform.sheet.SheetLayout;
import org.bangyuan.platform.sheet.SheetWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of the server while one import is being applied and another one checked. Locks
 * that the journey holds make both stand still in the middle of a chunk, so that it is known where
 * they die.
 */
@Journey
class ImportKillIT {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int ROWS = 4_500;
    private static final int CHUNK = 1_000;
    private static final int CHUNKS = 5;
    private static final int DONE_BEFORE = 2;

    /** Until the lease of the dead has run out and the next minute has begun; with room. */
    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(240_000);

    @Test
    @DisplayName("六(二) an import goes on after the server died: no row twice, none lost")
    void goesOn(Site site) throws SQLException {
        Staff officer = site.signIn("lc-officer");
        String applied = upload(officer, book("断电甲", 0));
        assertThat(officer.page().locator(".by-pagehead .by-status")).hasText("待应用");
        Site.Held inApplying =
                site.hold(
                        "select 1 from registry.import_chunk where import_id = '"
                                + applied
                                + "' and chunk = "
                                + DONE_BEFORE
                                + " for update");
        officer.page().locator("[data-open=applying]").click();
        officer.page().locator("#apply-go").click();
        officer.page().waitForCondition(() -> standStill(site) == 1);
        Site.Held inChecking = site.hold("lock table registry.import_row in share mode");
        String checked = upload(officer, book("断电乙", 500));
        officer.page().waitForCondition(() -> standStill(site) == 2);
        assertThat(site.count(done(applied))).isEqualTo(DONE_BEFORE);
        assertThat(site.count(people("断电甲"))).isEqualTo((long) DONE_BEFORE * CHUNK);

        site.killAndRestart(
                () -> {
                    release(inApplying);
                    release(inChecking);
                });
        assertThat(
                        site.count(
                                "select (select count(*) from registry.person where name = '断电甲')"
                                        + " - least(j.chunks_done * 1000, 4500)"
                                        + " from registry.import_job j where j.id = '"
                                        + applied
                                        + "'"))
                .as("whole chunks or nothing")
                .isZero();

        Staff again = site.signIn("lc-officer");
        again.open("/people/import.xhtml?id=" + applied);
        assertThat(again.page().locator(".by-pagehead .by-status")).hasText("已应用", PATIENTLY);
        appliedOnce(site, applied);

        again.open("/people/import.xhtml?id=" + checked);
        assertThat(again.page().locator(".by-pagehead .by-status")).hasText("待应用", PATIENTLY);
        assertThat(
                        site.text(
                                "select rows_total || ',' || added || ',' || rows_bad"
                                        + " from registry.import_job where id = '"
                                        + checked
                                        + "'"))
                .isEqualTo(ROWS + "," + ROWS + ",0");
        assertThat(site.count(people("断电乙"))).isZero();
    }

    private static void appliedOnce(Site site, String id) {
        assertThat(site.count(done(id))).isEqualTo(CHUNKS);
        assertThat(site.count(people("断电甲"))).isEqualTo(ROWS);
        assertThat(
                        site.count(
                                "select count(distinct citizen_id_index) from registry.person"
                                        + " where name = '断电甲'"))
                .isEqualTo(ROWS);
        assertThat(
                        site.count(
                                "select count(*) from registry.person_state s join registry.person"
                                        + " p on p.id = s.person_id where p.name = '断电甲'"))
                .isEqualTo(ROWS);
        assertThat(
                        site.count(
                                "select count(*) from registry.import_effect where fact = 'PERSON'"
                                        + " and import_id = '"
                                        + id
                                        + "'"))
                .isEqualTo(ROWS);
        String about = "select count(*) from audit.entry where subject_id = '" + id + "'";
        assertThat(site.count(about + " and action = 'registry.audit.import-chunk'"))
                .isEqualTo(CHUNKS);
        assertThat(site.count(about + " and action = 'registry.audit.import-applied'"))
                .isEqualTo(1);
    }

    /** Sessions of the application that wait for what the journey holds. */
    private static long standStill(Site site) {
        return site.count(
                "select count(distinct a.pid) from pg_stat_activity a"
                        + " where a.wait_event_type = 'Lock' and a.datname = current_database()");
    }

    private static String done(String id) {
        return "select chunks_done from registry.import_job where id = '" + id + "'";
    }

    private static String people(String name) {
        return "select count(*) from registry.person where name = '" + name + "'";
    }

    private static void release(Site.Held held) {
        try {
            held.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String upload(Staff staff, byte[] file) {
        staff.open("/people/import-new.xhtml");
        staff.page().locator("#kind").selectOption("PERSONS");
        staff.page().locator("#file").setInputFiles(new FilePayload("断电.xlsx", XLSX, file));
        staff.page().locator("#go").click();
        staff.page().waitForURL(address -> address.contains("/people/import.xhtml?id="));
        return staff.path().replaceAll(".*id=", "").replaceAll("&.*", "");
    }

    /**
     * @param firstNumber of the three digits after the birthday; each birthday has ten people
     */
    private static byte[] book(String name, int firstNumber) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<SheetColumn> columns =
                Stream.of("姓名", "公民身份号码", "户籍地", "承办机构")
                        .map(title -> SheetColumn.text(title, 20))
                        .toList();
        try (SheetWriter sheet = new SheetWriter(out, new SheetLayout("人员", List.of(), columns))) {
            for (int i = 0; i < ROWS; i++) {
                sheet.row(name, number(i, firstNumber), "330302", "五马街道");
            }
        }
        return out.toByteArray();
    }

    private static String number(int i, int firstNumber) {
        String born = LocalDate.of(1961, 1, 1).plusDays(i / 10).toString().replace("-", "");
        String first17 = "330399" + born + String.format("%03d", firstNumber + i % 10);
        return first17 + CitizenId.checkDigit(first17);
    }
}
