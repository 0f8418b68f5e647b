package org.bangyuan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.bangyuan.server.Ports;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The interface as other systems meet it: over TLS, with accounts of the demonstration. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ExchangeIT {
    private static final String PEER = "province-peer";
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static HttpClient client;
    private static String base;
    private static Map<String, String> passwords;

    @Deployment(testable = false)
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(ExchangeIT.class);
    }

    @BeforeAll
    static void connect() throws Exception {
        if (System.getProperty("it.port") == null) {
            return; // inside the server
        }
        // The certificate of the throw-away installation is made for localhost and signed by
        // nobody.
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, new TrustManager[] {new Trusting()}, null);
        client = HttpClient.newBuilder().sslContext(tls).build();
        base =
                new Ports(Integer.getInteger("it.port"), Integer.getInteger("it.pg.port"))
                                .secureUrl()
                        + "/api/v1";
    }

    @Test
    @DisplayName("without an account 401, with a wrong password 401, in problem+json")
    void nobody() throws Exception {
        HttpResponse<String> nobody = send(request("/cases").GET());
        assertProblem(nobody, 401, "exchange.http.401");
        assertThat(nobody.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Basic"));
        HttpResponse<String> wrong =
                send(request("/cases").header("Authorization", basic(PEER, "wrong")).GET());
        assertProblem(wrong, 401, "exchange.http.401");
    }

    @Test
    @DisplayName("the description is open to anybody and lists the routes")
    void description() throws Exception {
        HttpResponse<String> answer = send(request("/openapi.json").GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"openapi\": \"3.1.0\"", "/applications", "/cases/{id}");
    }

    @Test
    @DisplayName("a role that may not file gets 403, an administrator may not even read")
    void wrongRole() throws Exception {
        assertProblem(post("lc-clerk", "\"k-role\"", application()), 403, "platform.role-required");
        assertProblem(get("sysadmin", "/cases"), 403, "platform.role-required");
    }

    @Test
    @DisplayName("五1 an application is filed and read; another county finds nothing")
    void filedAndRead() throws Exception {
        HttpResponse<String> filed = post(PEER, key(), application());
        assertThat(filed.statusCode()).isEqualTo(201);
        String id = id(filed.body());
        assertThat(filed.headers().firstValue("Location").orElseThrow()).endsWith("/cases/" + id);

        HttpResponse<String> read = get("lc-officer", "/cases/" + id);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).contains("********").doesNotContainPattern("\\d{17}[0-9X]");
        String tag = read.headers().firstValue("ETag").orElseThrow();
        assertThat(
                        send(as("lc-officer", "/cases/" + id).header("If-None-Match", tag).GET())
                                .statusCode())
                .isEqualTo(304);
        assertThat(get("lc-officer", "/cases/" + id + "/status").body())
                .contains("\"stage\":\"RECEIVED\"", "已收件");
        assertThat(
                        send(as("lc-officer", "/cases/" + id + "/status")
                                        .header("Accept-Language", "en")
                                        .GET())
                                .body())
                .doesNotContain("已收件");
        assertProblem(get("ra-officer", "/cases/" + id), 404, "cases.absent");
        assertProblem(get("ra-officer", "/cases/" + id + "/status"), 404, "cases.absent");
        assertProblem(get(PEER, "/cases/no-id"), 404, "exchange.case-unknown");
    }

    @Test
    @DisplayName("a person's cases by identity number, which stands in no address")
    void search() throws Exception {
        String number = CitizenNumbers.next();
        post(PEER, key(), application(number));
        HttpResponse<String> found =
                send(
                        as(PEER, "/cases/search")
                                .header("Content-Type", "application/json")
                                .POST(body("{\"citizenId\":\"" + number + "\"}")));
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains("\"total\":1").doesNotContain(number);
        HttpResponse<String> elsewhere =
                send(
                        as("ra-officer", "/cases/search")
                                .header("Content-Type", "application/json")
                                .POST(body("{\"citizenId\":\"" + number + "\"}")));
        assertThat(elsewhere.statusCode()).isEqualTo(200);
        assertThat(elsewhere.body()).contains("\"total\":0");
        assertProblem(
                send(
                        as(PEER, "/cases/search")
                                .header("Content-Type", "application/json")
                                .POST(body("{\"citizenId\":\"123\"}"))),
                400,
                "platform.invalid");
    }

    @Test
    @DisplayName(
            "R4 Idempotency-Key: missing and malformed 400, other payload 422, replay of the answer")
    void idempotencyKey() throws Exception {
        String application = application();
        assertProblem(post(PEER, null, application), 400, "exchange.idempotency-key-missing");
        assertProblem(post(PEER, "\"a", application), 400, "exchange.idempotency-key-malformed");
        String key = key();
        HttpResponse<String> first = post(PEER, key, application);
        HttpResponse<String> again = post(PEER, key, application);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertProblem(post(PEER, key, application()), 422, "exchange.idempotency-key-reused");
    }

    @Test
    @DisplayName(
            "R4 a refusal is an answer too: every violation with its pointer, the same when repeated")
    void refusalIsReplayed() throws Exception {
        String key = key();
        String wrong =
                application()
                        .replace("\"happenedOn\":\"" + yesterday(), "\"happenedOn\":\"2999-01-01")
                        .replace(
                                "\"circumstances\":\"",
                                "\"status\":\"APPROVED\",\"circumstances\":\"");
        HttpResponse<String> first = post(PEER, key, wrong);
        assertProblem(first, 400, "platform.invalid");
        assertThat(first.body()).contains("\"pointer\":\"/status\"");
        HttpResponse<String> again = post(PEER, key, wrong);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        String future =
                application()
                        .replace("\"happenedOn\":\"" + yesterday(), "\"happenedOn\":\"2999-01-01");
        assertThat(post(PEER, key(), future).body()).contains("\"pointer\":\"/happenedOn\"");
    }

    @Test
    @DisplayName("R4 32 times at once is one case; whoever comes too early is told to come again")
    void thirtyTwoAtOnce() throws Exception {
        String number = CitizenNumbers.next();
        String application = application(number);
        String key = key();
        List<CompletableFuture<HttpResponse<String>>> running = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            running.add(
                    client.sendAsync(
                            posting(PEER, key, application).build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        }
        List<String> ids = new ArrayList<>();
        for (CompletableFuture<HttpResponse<String>> each : running) {
            HttpResponse<String> answer = each.get();
            assertThat(answer.statusCode()).isIn(201, 409);
            if (answer.statusCode() == 201) {
                ids.add(id(answer.body()));
            } else {
                assertProblem(answer, 409, "exchange.idempotency-key-running");
            }
        }
        assertThat(ids).isNotEmpty();
        assertThat(ids.stream().distinct()).hasSize(1);
        HttpResponse<String> found =
                send(
                        as(PEER, "/cases/search")
                                .header("Content-Type", "application/json")
                                .POST(body("{\"citizenId\":\"" + number + "\"}")));
        assertThat(found.body()).contains("\"total\":1");
        assertThat(id(post(PEER, key, application).body())).isEqualTo(ids.get(0));
    }

    @Test
    @DisplayName("what is no JSON, too large, of another type or method is refused as such")
    void badRequests() throws Exception {
        assertProblem(post(PEER, key(), "{\"townOrg\":"), 400, "platform.invalid");
        assertProblem(post(PEER, key(), "x".repeat(140_000)), 413, "exchange.http.413");
        assertProblem(
                send(
                        as(PEER, "/applications")
                                .header("Idempotency-Key", key())
                                .header("Content-Type", "text/plain")
                                .POST(body("x"))),
                415,
                "exchange.http.415");
        assertProblem(
                send(as(PEER, "/cases").method("DELETE", HttpRequest.BodyPublishers.noBody())),
                405,
                "exchange.http.405");
        assertProblem(get(PEER, "/nothing"), 404, "exchange.http.404");
        assertProblem(get(PEER, "/cases?limit=0"), 400, "platform.invalid");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"/problems/" + code + "\"", "\"status\":" + status);
    }

    private static HttpResponse<String> get(String user, String path) throws Exception {
        return send(as(user, path).GET());
    }

    private static HttpResponse<String> post(String user, String key, String json)
            throws Exception {
        return send(posting(user, key, json));
    }

    private static HttpRequest.Builder posting(String user, String key, String json)
            throws Exception {
        HttpRequest.Builder request =
                as(user, "/applications")
                        .header("Content-Type", "application/json")
                        .POST(body(json));
        return key == null ? request : request.header("Idempotency-Key", key);
    }

    private static HttpRequest.Builder as(String user, String path) throws Exception {
        return request(path).header("Authorization", basic(user, password(user)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private static HttpRequest.BodyPublisher body(String text) {
        return HttpRequest.BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(
                request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String basic(String user, String password) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** From the list that the demonstration wrote when it was deployed. */
    private static synchronized String password(String user) throws IOException {
        if (passwords == null) {
            passwords = new HashMap<>();
            Path list = Path.of(System.getProperty("bangyuan.home"), "accounts.tsv");
            for (String line : Files.readAllLines(list)) {
                String[] fields = line.split("\t");
                passwords.put(fields[0], fields[fields.length - 1]);
            }
        }
        return passwords.get(user);
    }

    private static String key() {
        return "\"it-" + System.nanoTime() + "-" + NEXT.incrementAndGet() + "\"";
    }

    private static String id(String json) {
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(json);
        assertThat(id.find()).as(json).isTrue();
        return id.group(1);
    }

    private static String yesterday() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).minusDays(1).toString();
    }

    private static String application() {
        return application(CitizenNumbers.next());
    }

    private static String application(String number) {
        return """
                {"townOrg":"330302006","phone":"13800001234","residence":"鹿城区五马街道一号",
                 "identity":"VETERAN","members":[{"name":"试验","citizenId":"%s","relation":"本人",
                 "occupation":"务农","monthlyIncomeFen":120000,"health":"良好","veteran":true,
                 "authorised":true}],"hardship":"EVENT","cause":"FIRE","happenedOn":"%s",
                 "place":"鹿城区五马街道","circumstances":"住房失火，房屋和家具全部烧毁，生活暂时困难。",
                 "socialAssistance":"SETTLED","socialAssistanceNote":"区民政局临时救助",
                 "requestedFen":800000,
                 "payee":{"holder":"试验","bank":"温州银行","account":"33030212345678"}}
                """
                .formatted(number, yesterday());
    }

    /** Trusts whomever it talks to; only for a server that this test has started itself. */
    private static final class Trusting extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, java.net.Socket s) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, java.net.Socket s) {}

        @Override
        public void checkClientTrusted(
                X509Certificate[] chain, String type, javax.net.ssl.SSLEngine e) {}

        @Override
        public void checkServerTrusted(
                X509Certificate[] chain, String type, javax.net.ssl.SSLEngine e) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
