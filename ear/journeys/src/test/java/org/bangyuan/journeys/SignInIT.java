package org.bangyuan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Coming in, and not coming in. */
@Journey
class SignInIT {
    @Test
    @DisplayName("a town clerk comes to the to-do list in Chinese")
    void clerkSeesToDo(Site site) {
        Staff clerk = site.signIn("lc-clerk");
        clerk.open("/");
        assertThat(clerk.page()).hasURL(Pattern.compile(".*/cases/todo\\.xhtml.*"));
        assertThat(clerk.page().getByRole(AriaRole.HEADING, heading("待办事项"))).isVisible();
        clerk.picture("todo-clerk");
    }

    @Test
    @DisplayName("a wrong password says nothing about the account")
    void wrongPassword(Site site) {
        Page page = site.page(1366, 768);
        page.navigate(site.url() + "/");
        page.locator("input[name=j_username]").fill("lc-clerk");
        page.locator("input[name=j_password]").fill("wrong");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.locator("input[name=j_password]")).isVisible();
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
