package org.bangyuan.ear.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bangyuan.ear.cases.Problems.invalid;
import static org.bangyuan.ear.cases.Problems.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.ear.Acting;
import org.bangyuan.ear.Deployments;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.platform.time.BusinessClock;
import org.bangyuan.policy.api.CalendarLoading;
import org.bangyuan.policy.api.Calendars;
import org.bangyuan.policy.api.Proposals;
import org.bangyuan.policy.api.SourceForm;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A-CAL: a year's notice comes out and is loaded. */
@ExtendWith(ArquillianExtension.class)
class CalendarLoadingIT {
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

    @Inject private CaseFixture fixture;
    @Inject private CalendarLoading loading;
    @Inject private Calendars calendars;
    @Inject private Proposals proposals;
    @Inject private BusinessClock business;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(CalendarLoadingIT.class, CaseFixture.class, Problems.class);
    }

    @Test
    @DisplayName(
            "A-CAL two persons load the next year, and provisional deadlines become firm, with a trace")
    void loads() throws Exception {
        int year = loading.status().nextYear();
        String lines = NOTICE.replace("Y", Integer.toString(year));
        business.travelTo(
                LocalDate.of(year - 1, 12, 29)
                        .atTime(10, 0)
                        .atZone(BusinessClock.ZONE)
                        .toInstant());
        try {
            assertThat(loading.status().missing()).isTrue();
            CaseId waiting = fixture.accepted("跨年期限");
            Deadline before = deadline(waiting);
            assertThat(before.provisional()).isTrue();
            refusals(year, lines);
            UUID sheet = Acting.as("city-va", () -> propose(year, lines));
            assertThat(deadline(waiting).provisional()).isTrue();
            long version = Acting.as("city-va2", () -> proposals.get(sheet).version());
            refused(
                    "city-va",
                    "policy.proposal.own",
                    () -> proposals.approve(sheet, version, true));
            Acting.run("city-va2", () -> proposals.approve(sheet, version, true));

            assertThat(calendars.current().isLoaded(year)).isTrue();
            Deadline after = deadline(waiting);
            assertThat(after.provisional()).isFalse();
            assertThat(after.due()).isAfter(LocalDate.of(year, 1, 3));
            assertThat(after.calendarVersion()).contains(Integer.toString(year));
            assertThat(fixture.view("lc-audit", waiting).timeline())
                    .anySatisfy(entry -> assertThat(entry.key()).contains("recounted"));
            assertThat(loading.status().nextYear()).isEqualTo(year + 1);
            amended(year, lines, waiting, after);
        } finally {
            business.reset();
        }
    }

    /** 补充通知: the first working days of the year become holidays as well. */
    private void amended(int year, String lines, CaseId waiting, Deadline before) throws Exception {
        String longer = lines.replaceFirst("01-03 放假", "01-05 放假");
        assertThat(longer).isNotEqualTo(lines);
        invalid("city-va", "lines policy.calendar.unchanged", () -> propose(year, lines, "12-15"));
        invalid(
                "city-va",
                "issued policy.calendar.not-later",
                () -> propose(year, longer, "11-20"));
        UUID sheet = Acting.as("city-va", () -> propose(year, longer, "12-15"));
        assertThat(deadline(waiting)).isEqualTo(before);
        long version = Acting.as("city-va2", () -> proposals.get(sheet).version());
        refused("city-va", "policy.proposal.own", () -> proposals.approve(sheet, version, true));
        Acting.run("city-va2", () -> proposals.approve(sheet, version, true));

        assertThat(calendars.current().isWorkingDay(LocalDate.of(year, 1, 5))).isFalse();
        Deadline moved = deadline(waiting);
        assertThat(moved.due()).isAfter(before.due());
        assertThat(moved.provisional()).isFalse();
        assertThat(moved.calendarVersion()).isNotEqualTo(before.calendarVersion());
        assertThat(fixture.view("lc-audit", waiting).timeline())
                .filteredOn(entry -> entry.key().contains("recounted"))
                .hasSize(2);
        assertThat(loading.status().nextYear()).isEqualTo(year + 1);
    }

    private void refusals(int year, String lines) {
        invalid(
                "city-va",
                "lines policy.calendar.no-weekend",
                () -> propose(year, lines + weekday(year) + " 上班 春节\n"));
        invalid("city-va", "lines policy.calendar.not-next", () -> propose(year + 1, lines));
        invalid(
                "city-va",
                "lines policy.calendar.not-off",
                () -> propose(year, lines.replaceFirst(".*元旦\n", "")));
    }

    private static LocalDate weekday(int year) {
        LocalDate day = LocalDate.of(year, 3, 1);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return day;
    }

    private UUID propose(int year, String lines) {
        return propose(year, lines, "11-20");
    }

    private UUID propose(int year, String lines, String issued) {
        return loading.propose(
                year,
                lines,
                new SourceForm(
                        "国务院办公厅关于部分节假日安排的通知",
                        "国办发明电〔" + (year - 1) + "〕7号",
                        (year - 1) + "-" + issued,
                        null,
                        null));
    }

    private Deadline deadline(CaseId id) throws Exception {
        return fixture.view("lc-clerk", id).townClock().deadline();
    }
}
