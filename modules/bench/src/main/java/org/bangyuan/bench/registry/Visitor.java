package org.bangyuan.bench.registry;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.bangyuan.server.DemoAccount;

/** Somebody of the staff who is signed in and opens pages, without a browser. */
final class Visitor {
    private final String site;
    private final HttpClient client =
            HttpClient.newBuilder()
                    // a measurement takes minutes, in which a connection of HTTP/2 is given up
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    private Visitor(String site) {
        this.site = site;
    }

    static Visitor signIn(String site, DemoAccount account)
            throws IOException, InterruptedException {
        Visitor visitor = new Visitor(site);
        visitor.open("/");
        HttpRequest form =
                HttpRequest.newBuilder(URI.create(site + "/j_security_check"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "j_username="
                                                + encoded(account.userName())
                                                + "&j_password="
                                                + encoded(account.password())))
                        .build();
        visitor.client.send(form, HttpResponse.BodyHandlers.discarding());
        return visitor;
    }

    /** The page as the server sent it. */
    byte[] open(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(site + path)).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** The report of a measurement made inside the server. */
    String measure(String name) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(site + "/bench/measure?name=" + encoded(name)))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
