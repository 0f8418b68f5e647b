package org.bangyuan.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.bangyuan.server.Demo;
import org.bangyuan.server.DemoAccount;
import org.bangyuan.server.Ports;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The running product and a browser: started once for all journeys of a run. */
final class Site implements ExtensionContext.Store.CloseableResource {
    private static final String PERSONS = "400";
    private static final int PATIENCE_MILLIS = 20_000;

    private final Demo demo;
    private final Ports ports;
    private final Playwright playwright;
    private final Browser browser;

    private Site(Path chromium) {
        ports =
                new Ports(
                        Integer.getInteger("journey.port"), Integer.getInteger("journey.pg.port"));
        demo =
                new Demo(
                        Path.of(System.getProperty("bangyuan.wildfly")),
                        Path.of(System.getProperty("bangyuan.ear")),
                        Path.of(System.getProperty("bangyuan.home")),
                        ports,
                        Map.of("bangyuan.demo.persons", PERSONS));
        try {
            demo.takeOver();
            demo.forgetEverything();
            demo.startDatabase();
            demo.startServer();
            demo.awaitServer();
        } catch (IOException e) {
            throw new IllegalStateException("the site did not start, see " + demo.log(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium)
                                        .setArgs(Chromium.ARGUMENTS));
    }

    Demo demo() {
        return demo;
    }

    String url() {
        return ports.url();
    }

    /** A person at a clerk's screen, with a profile of their own, signed in. */
    Staff signIn(String username) {
        return signIn(username, 1366, 768);
    }

    Staff signIn(String username, int width, int height) {
        DemoAccount account =
                demo.accounts().stream()
                        .filter(candidate -> candidate.userName().equals(username))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(username));
        Staff staff = new Staff(this, page(width, height), account.userName());
        staff.signIn(account.password());
        return staff;
    }

    /** A browser in which nobody is signed in. */
    Page page(int width, int height) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setLocale("zh-CN")
                                .setTimezoneId("Asia/Shanghai"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    /** {@code kill -9}, and up again on the same data. */
    void killAndRestart() {
        try {
            demo.killServer();
            demo.startServer();
            demo.awaitServer();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        playwright.close();
        demo.close();
    }

    /** Hands the site to journeys, or says why they are left out. */
    static final class Provider implements ExecutionCondition, ParameterResolver {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Chromium.find().isPresent()) {
                return ConditionEvaluationResult.enabled("Chromium found");
            }
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                throw new IllegalStateException("no Chromium found; in CI the journeys must run");
            }
            return ConditionEvaluationResult.disabled(
                    "no Chromium on the path and none named by -Dchromium=…");
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Site.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(
                            Site.class, type -> new Site(Chromium.find().orElseThrow()));
        }
    }
}
