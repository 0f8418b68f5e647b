package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of the server after each step: nothing is lost, nothing happens twice. Three
 * matters run some steps apart, so that four deaths meet each of the twelve steps from the draft to
 * the confirmed payment.
 */
@Journey
class KillIT {
    private static final String WUMA = "330302006";
    private static final String TYPED = "断电前一秒还在输入的困难事由，房屋过火，家具被褥烧毁。";

    /** What a start of the server must leave as it is. */
    private static final Map<String, String> KEPT = kept();

    private static Map<String, String> kept() {
        Map<String, String> queries = new LinkedHashMap<>();
        for (String table :
                List.of(
                        "cases.draft",
                        "cases.attachment",
                        "cases.timeline",
                        "cases.clock",
                        "cases.visit",
                        "cases.opinion",
                        "cases.proposal",
                        "cases.decision",
                        "payments.payment_list",
                        "payments.line_event",
                        "papers.issued_paper")) {
            queries.put(table, "select count(*) from " + table);
        }
        queries.put(
                "cases",
                "select count(*) || string_agg(number || stage || version, ',' order by number)"
                        + " from cases.assistance_case");
        queries.put(
                "lines",
                "select count(*) || string_agg(id::text || state, ',' order by id)"
                        + " from payments.payment_line");
        queries.put(
                "audit",
                "select count(*) from audit.entry where subject_type in"
                        + " ('case', 'payment-list', 'payment-line', 'person')");
        return queries;
    }

    private Site site;
    private Matter a;
    private Matter b;
    private Matter c;
    private final Payment payA = new Payment();
    private final Payment payB = new Payment();
    private final Payment payC = new Payment();

    @Test
    @DisplayName("五 六(二) the death of the server loses no step and repeats none")
    void everyStep(Site given) {
        site = given;
        a = new Matter(site);
        b = new Matter(site);
        c = new Matter(site);
        draftedFiledAssigned();
        dies();
        visitedReportedReceived();
        dies();
        proposedDecidedListed();
        dies();
        submittedCheckedPaid();
        dies();
        Staff checker = site.signIn("lc-checker");
        payA.check(checker);
        payA.confirm(checker);
        payB.confirm(checker);
        for (Matter matter : List.of(a, b, c)) {
            happenedOnce(matter);
            checker.open(matter.path());
            assertThat(checker.page().locator(".by-head .by-status")).hasText("已发放");
        }
        assertThat(
                        site.count(
                                "select count(*) - count(distinct number) from cases.assistance_case"))
                .isZero();
    }

    private void dies() {
        Map<String, String> before = look();
        site.killAndRestart();
        assertThat(look()).isEqualTo(before);
    }

    private Map<String, String> look() {
        Map<String, String> seen = new LinkedHashMap<>();
        KEPT.forEach((name, sql) -> seen.put(name, site.text(sql)));
        return seen;
    }

    private void draftedFiledAssigned() {
        Staff clerk = site.signIn("lc-clerk");
        for (Matter filed : List.of(b, c)) {
            filed.fillIn(clerk, site.veteranWithoutMatter(WUMA));
            filed.uploadEverything(clerk);
            filed.file(clerk);
        }
        c.assign(clerk);
        a.fillIn(clerk, site.veteranWithoutMatter(WUMA));
        clerk.page()
                .waitForResponse(
                        response -> response.request().method().equals("POST"),
                        () -> {
                            clerk.page().fill("#account", "");
                            clerk.page().locator("#account").pressSequentially(TYPED);
                        });
    }

    private void visitedReportedReceived() {
        Staff clerk = site.signIn("lc-clerk");
        clerk.open(a.path());
        assertThat(clerk.page().locator("#account")).hasValue(TYPED);
        assertThat(clerk.page().locator("#requestedYuan")).hasValue("8000");
        a.uploadEverything(clerk);
        a.file(clerk);
        a.assign(clerk);
        clerk.open(b.path());
        b.assign(clerk);
        Staff investigator = site.signIn("lc-visit1");
        Staff leader = site.signIn("lc-leader");
        a.visit(investigator);
        b.visit(investigator);
        b.agree(leader, "6000");
        c.visit(investigator);
        c.agree(leader, "7000");
        c.receive(site.signIn("lc-officer"));
    }

    private void proposedDecidedListed() {
        a.agree(site.signIn("lc-leader"), "5000");
        Staff officer = site.signIn("lc-officer");
        a.receive(officer);
        a.draftApproval(officer, "5000");
        b.receive(officer);
        b.draftApproval(officer, "6000");
        officer.open(c.path());
        c.draftApproval(officer, "7000");
        Staff approver = site.signIn("lc-approver");
        b.decide(approver, "已批准");
        c.decide(approver, "已批准");
        payC.list(site.signIn("lc-maker"), applicant(c));
    }

    private void submittedCheckedPaid() {
        a.decide(site.signIn("lc-approver"), "已批准");
        Staff maker = site.signIn("lc-maker");
        payA.list(maker, applicant(a));
        payA.submit(maker);
        payB.list(maker, applicant(b));
        payB.submit(maker);
        payC.submit(maker);
        Staff checker = site.signIn("lc-checker");
        payB.check(checker);
        payC.check(checker);
        payC.confirm(checker);
    }

    private String applicant(Matter matter) {
        return site.text(
                "select applicant_name from cases.assistance_case where id = '"
                        + matter.id()
                        + "'");
    }

    /** Each step left one row of its kind, two papers and one payment. */
    private void happenedOnce(Matter matter) {
        String ofCase = " where case_id = '" + matter.id() + "'";
        for (String table :
                List.of(
                        "cases.visit",
                        "cases.opinion",
                        "cases.proposal",
                        "cases.decision",
                        "payments.payment_line")) {
            assertThat(site.count("select count(*) from " + table + ofCase)).as(table).isEqualTo(1);
        }
        String about = " where subject_id = '" + matter.id() + "'";
        assertThat(site.count("select count(*) from papers.issued_paper" + about)).isEqualTo(2);
        assertThat(site.count("select count(*) from cases.timeline" + ofCase)).isEqualTo(9);
        assertThat(
                        site.count(
                                "select count(*) - count(distinct action) from audit.entry"
                                        + about
                                        + " and action in ('cases.audit.filed',"
                                        + " 'cases.audit.assign', 'cases.audit.record-visit',"
                                        + " 'cases.audit.give-opinion', 'cases.audit.receive',"
                                        + " 'cases.audit.draft', 'cases.audit.decide',"
                                        + " 'cases.audit.paid')"))
                .isZero();
    }
}
