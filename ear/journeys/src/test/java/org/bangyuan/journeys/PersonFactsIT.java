package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Facts about a person: corrected, known as of a day, edited by two, and an account by two persons.
 */
@Journey
class PersonFactsIT {
    private static final String ON_REGISTER =
            """
            select p.id::text from registry.person p
            join registry.register_period r on r.person_id = p.id and r.superseded_at is null
                and r.kind = 'DIBAO' and r.valid_to is null
            join registry.bank_account b on b.person_id = p.id and b.superseded_at is null
            where p.town_org = '330302006' and p.died is null
            order by p.id offset %d limit 1
            """;

    private static String person(Site site, int offset) {
        return site.text(ON_REGISTER.formatted(offset));
    }

    private static Locator registers(Page page) {
        return page.locator("table[aria-label='建档立卡'] tbody tr").first();
    }

    @Test
    @DisplayName("四(一) a corrected register: the page as known before shows the old belief")
    void correctedRegister(Site site) {
        String id = person(site, 0);
        Staff clerk = site.signIn("lc-clerk");
        clerk.open("/people/person.xhtml?id=" + id);
        Page page = clerk.page();
        String before = registers(page).locator("td").nth(1).innerText();
        clerk.picture("person-facts");
        registers(page).getByText("更正").click();
        page.fill("#certificate", "更正证号-1");
        page.fill("#from", "2024-02-03");
        page.fill("#source", "民政局更正函");
        page.click("#go");
        assertThat(page.locator(".by-said")).isVisible();
        assertThat(registers(page)).containsText("更正证号-1");
        assertThat(registers(page)).containsText("2024-02-03");
        clerk.open("/people/person.xhtml?id=" + id + "&tab=facts");
        assertThat(page.locator("table[aria-label='事实沿革']")).containsText("民政局更正函");
        assertThat(page.locator("table[aria-label='事实沿革'] tr.over").first()).isVisible();
        clerk.picture("person-history");
        String today = page.inputValue("#on");
        String yesterday = LocalDate.parse(today).minusDays(1).toString();
        site.change(
                "update registry.register_period set recorded_at = recorded_at - interval '3 days'"
                        + " where person_id = '"
                        + id
                        + "' and superseded_at is not null");
        site.change(
                "update registry.person_state set recorded_at = recorded_at - interval '3 days'"
                        + " where person_id = '"
                        + id
                        + "'");
        clerk.open("/people/person.xhtml?id=" + id + "&on=" + today + "&known=" + yesterday);
        assertThat(registers(page).locator("td").nth(1)).hasText(before);
        assertThat(page.locator("body")).not().containsText("更正证号-1");
        clerk.picture("person-known-before");
    }

    @Test
    @DisplayName("two clerks edit a person: the second sees the conflict and keeps what was typed")
    void twoClerks(Site site) {
        String id = person(site, 1);
        Staff clerk = site.signIn("lc-clerk");
        Staff officer = site.signIn("lc-officer");
        clerk.open("/people/edit.xhtml?id=" + id);
        officer.open("/people/edit.xhtml?id=" + id);
        clerk.page().fill("#residence", "甲路1号");
        clerk.page().fill("#source", "户口簿");
        clerk.page().click("#go");
        assertThat(clerk.page().locator(".by-said")).isVisible();
        officer.page().fill("#residence", "乙路2号");
        officer.page().fill("#source", "本人说明");
        officer.page().click("#go");
        Locator differences = officer.page().locator(".by-conflict");
        assertThat(differences).containsText("甲路1号");
        assertThat(differences).containsText("乙路2号");
        assertThat(officer.page().locator("#residence")).hasValue("乙路2号");
        assertThat(officer.page().locator("#source")).hasValue("本人说明");
        officer.picture("person-conflict");
        officer.page().click("#go");
        assertThat(officer.page().locator(".by-said")).isVisible();
        assertThat(officer.page().locator(".by-head")).containsText("乙路2号");
    }

    @Test
    @DisplayName("SD-5 an account is changed by two persons, and pointed out afterwards")
    void accountByTwo(Site site) {
        String id = person(site, 2);
        Staff clerk = site.signIn("lc-clerk");
        clerk.open("/people/fact.xhtml?type=ACCOUNT&person=" + id);
        clerk.page().fill("#bank", "温州银行五马支行");
        clerk.page().fill("#number", "6217000000000004");
        clerk.page().fill("#source", "本人银行卡");
        clerk.page().click("#go");
        assertThat(clerk.page().locator("#problems [role=alert]").first()).isVisible();
        clerk.page().fill("#number", "6217000000000006");
        clerk.page().click("#go");
        assertThat(clerk.page().locator(".by-waiting")).containsText("尾号 0006");
        assertThat(clerk.page().locator("[data-open=confirm-ACCOUNT]")).hasCount(0);
        clerk.picture("person-waiting-own");
        Staff officer = site.signIn("lc-officer");
        officer.open("/people/person.xhtml?id=" + id);
        officer.picture("person-waiting");
        officer.page().click("[data-open=confirm-ACCOUNT]");
        officer.page().locator("#confirm-ACCOUNT button[type=submit]").click();
        assertThat(officer.page().locator(".by-said")).isVisible();
        assertThat(officer.page().locator(".by-waiting")).hasCount(0);
        assertThat(officer.page().locator(".by-head")).containsText("尾号 0006");
        assertThat(officer.page().locator(".by-head")).containsText("未满30日");
    }
}
