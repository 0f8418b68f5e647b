package org.bangyuan.journeys;

import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.HttpCredentials;
import com.microsoft.playwright.options.HttpCredentialsSend;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bangyuan.server.Demo;
import org.bangyuan.server.DemoAccount;
import org.bangyuan.server.Ports;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The running product and a browser: started once for all journeys of a run. */
final class Site implements ExtensionContext.Store.CloseableResource {
    private static final String PERSONS = "3000";
    private static final int PATIENCE_MILLIS = 45_000;
    private static final String FREE_VETERANS =
            """
            select p.name from registry.person p
            join registry.identity_period i on i.person_id = p.id and i.identity = 'VETERAN'
                and i.superseded_at is null and i.valid_to is null
            join registry.bank_account b on b.person_id = p.id and b.superseded_at is null
                and b.valid_to is null
            where ? in (p.town_org, p.village_org) and p.died is null
                and not exists (select 1 from registry.exclusion e where e.person_id = p.id)
                and not exists (select 1 from cases.assistance_case c where c.applicant_id = p.id)
                and (select count(*) from registry.person q where q.name = p.name) = 1
            order by p.village_org is not null, p.name
            """;

    private final Demo demo;
    private final Ports ports;
    private final Playwright playwright;
    private final Browser browser;
    private final Set<String> taken = new HashSet<>();

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
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
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
        Staff staff = new Staff(this, page(width, height), username);
        staff.signIn(password(username));
        return staff;
    }

    /** Since the last start: each start hands out new ones. */
    String password(String username) {
        return demo.accounts().stream()
                .filter(candidate -> candidate.userName().equals(username))
                .findFirst()
                .map(DemoAccount::password)
                .orElseThrow(() -> new IllegalArgumentException(username));
    }

    /** Another system at the JAX-RS side, with somebody's account. */
    APIRequestContext api(String username) {
        return playwright
                .request()
                .newContext(
                        new APIRequest.NewContextOptions()
                                .setBaseURL(ports.secureUrl())
                                .setIgnoreHTTPSErrors(true)
                                .setHttpCredentials(
                                        new HttpCredentials(username, password(username))
                                                .setSend(HttpCredentialsSend.ALWAYS)));
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

    /**
     * A veteran of the town or village, with an account to pay to, about whom there is no matter
     * yet.
     */
    String veteranWithoutMatter(String organisation) {
        try (Connection connection = demo.database().connectAsSuperuser();
                PreparedStatement query = connection.prepareStatement(FREE_VETERANS)) {
            query.setString(1, organisation);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (taken.add(rows.getString(1))) {
                        return rows.getString(1);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("no veteran is left in " + organisation);
    }

    /** One text out of the database. */
    String text(String sql) {
        try (Connection connection = demo.database().connectAsSuperuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new IllegalStateException("nothing found: " + sql);
            }
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes what an administrator would have changed. */
    void change(String sql) {
        try (Connection connection = demo.database().connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One number out of the database, to see what is really there. */
    long count(String sql) {
        return Long.parseLong(text(sql));
    }

    /** {@code kill -9}, and up again on the same data. */
    void killAndRestart() {
        killAndRestart(() -> {});
    }

    /**
     * {@code kill -9}, and up again on the same data.
     *
     * @param meanwhile done while the server is dead and the database lives
     */
    void killAndRestart(Runnable meanwhile) {
        try {
            demo.killServer();
            meanwhile.run();
            demo.startServer();
            demo.awaitServer();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Holds what the statement locks until it is closed: who needs it stands still there. */
    Held hold(String sql) {
        try {
            Connection connection = demo.database().connectAsSuperuser();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
            return connection::close;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A lock that a journey holds. */
    interface Held extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    @Override
    public void close() throws IOException {
        playwright.close();
        demo.close();
    }

    /** Hands the site to journeys, or says why they are left out. */
    static final class Provider
            implements ExecutionCondition, ParameterResolver, AfterEachCallback {
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

        /** Everybody goes home: an open browser costs more than the server. */
        @Override
        public void afterEach(ExtensionContext context) {
            Site site =
                    context.getRoot()
                            .getStore(ExtensionContext.Namespace.GLOBAL)
                            .get(Site.class, Site.class);
            if (site != null) {
                List.copyOf(site.browser.contexts()).forEach(BrowserContext::close);
            }
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
