package org.bangyuan.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.Map;

/** Somebody of the staff in front of a page. */
final class Staff {
    private final Site site;
    private final Page page;
    private final String username;

    Staff(Site site, Page page, String username) {
        this.site = site;
        this.page = page;
        this.username = username;
    }

    void signIn(String password) {
        page.navigate(site.url() + "/");
        signInHere(password);
    }

    /** On the sign-in page that is shown. */
    void signInHere(String password) {
        page.locator("input[name=j_username]").fill(username);
        page.locator("input[name=j_password]").fill(password);
        page.keyboard().press("Enter");
        page.locator("input[name=j_password]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.waitForLoadState();
    }

    Page page() {
        return page;
    }

    Response open(String path) {
        return page.navigate(site.url() + path);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The session ends, as it does after half an hour without a click. */
    void sessionEnds() {
        page.context().clearCookies();
    }

    /** Sends a form of the page by hand, with a button that the page does not show. */
    int forge(String form, String button, Map<String, String> fields) {
        FormData data = FormData.create();
        data.set(form, form).set(button, button);
        fields.forEach(data::set);
        String state = page.locator("input[name='jakarta.faces.ViewState']").first().inputValue();
        data.set("jakarta.faces.ViewState", state);
        return page.request()
                .post(page.url(), RequestOptions.create().setForm(data).setMaxRedirects(0))
                .status();
    }

    /** The part of the address after the host. */
    String path() {
        return page.url().substring(site.url().length());
    }

    /** Keeps a picture of the page under the folder of screenshots. */
    void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(
                                Path.of(
                                        System.getProperty("screenshots"),
                                        name + "-" + page.viewportSize().width + ".png")));
    }
}
