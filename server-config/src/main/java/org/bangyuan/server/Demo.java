package org.bangyuan.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Bangyuan with demonstration data on this machine: database and server, which can be started,
 * stopped, killed and started again. What was committed survives each of these.
 */
public final class Demo implements AutoCloseable {
    private static final Duration PAGE_PATIENCE = Duration.ofMinutes(2);

    /** WildFly gives up a start after 5 minutes; half a million people may take longer. */
    private static final Duration LOADING = Duration.ofHours(1);

    private final Path wildfly;
    private final Path ear;
    private final Path home;
    private final Ports ports;
    private final Map<String, String> properties;
    private final Leftovers leftovers;

    private Database database;
    private ServerNode node;

    /**
     * @param wildfly the provisioned server
     * @param ear the archive
     * @param home folder of data, keys and logs; made if it is not there
     * @param properties more system properties for the server, such as {@code
     *     bangyuan.demo.persons}
     */
    public Demo(Path wildfly, Path ear, Path home, Ports ports, Map<String, String> properties) {
        this.wildfly = wildfly.toAbsolutePath();
        this.ear = ear.toAbsolutePath();
        this.home = home.toAbsolutePath();
        this.ports = ports;
        this.properties = Map.copyOf(properties);
        this.leftovers = new Leftovers(this.home);
    }

    public Ports ports() {
        return ports;
    }

    public Path log() {
        return home.resolve("server.log");
    }

    /**
     * Ends what a killed start left behind, and refuses if another start is at work or ports are
     * taken.
     */
    public void takeOver() {
        leftovers.takeOver();
        Database.endLeftover(home);
        ports.requireFree();
    }

    /** Removes the data and the keys of earlier starts. */
    public void forgetEverything() throws IOException {
        Folders.delete(home.resolve("pgdata"));
        Folders.delete(home.resolve("node"));
        for (String file : List.of("passwords.properties", "keys.properties", "tls.p12")) {
            Files.deleteIfExists(home.resolve(file));
        }
    }

    public void startDatabase() {
        database = Database.start(home, ports.database(), Secrets.in(home));
    }

    public Database database() {
        return database;
    }

    /** Starts WildFly on the running database; {@link #awaitServer} says when it works. */
    public void startServer() throws IOException {
        Files.deleteIfExists(accountsFile());
        node = ServerNode.start(wildfly, ear, home, serverProperties(), serverPasswords());
        leftovers.remember(node.handle());
    }

    /** System properties that a server on this installation is started with. */
    public Map<String, String> serverProperties() {
        Secrets secrets = Secrets.in(home);
        Path keyStore = home.resolve("tls.p12");
        KeyStoreMaker.makeIfMissing(keyStore, secrets.tls());
        Map<String, String> all = new LinkedHashMap<>();
        all.put("bangyuan.mode", "demo");
        all.put("bangyuan.demo.accounts-file", accountsFile().toString());
        all.put("bangyuan.key.file", secrets.keyFile().toString());
        all.put("bangyuan.db.url", database.url());
        all.put("bangyuan.tls.store", keyStore.toString());
        all.put("jboss.as.management.blocking.timeout", Long.toString(LOADING.toSeconds()));
        all.put("jboss.socket.binding.port-offset", Integer.toString(ports.offset()));
        all.put("jboss.node.name", "bangyuan" + ports.offset());
        all.putAll(properties);
        return all;
    }

    /** What the server is given by its environment. */
    public Map<String, String> serverPasswords() {
        Secrets secrets = Secrets.in(home);
        return Map.of(
                "BANGYUAN_DB_APP_PASSWORD", secrets.app(),
                "BANGYUAN_DB_OWNER_PASSWORD", secrets.owner(),
                "BANGYUAN_DB_SERVER_PASSWORD", secrets.server(),
                "BANGYUAN_TLS_PASSWORD", secrets.tls());
    }

    /** Returns when the archive is deployed and the sign-in page answers. */
    public void awaitServer() throws InterruptedException {
        node.awaitDeployment();
        HttpClient client =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
        HttpRequest page = HttpRequest.newBuilder(URI.create(ports.url() + "/")).build();
        long end = System.nanoTime() + PAGE_PATIENCE.toNanos();
        String last = "";
        while (System.nanoTime() < end) {
            try {
                int status = client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode();
                if (status == 200) {
                    return;
                }
                last = "status " + status;
            } catch (IOException e) {
                last = e.toString();
            }
            Thread.sleep(200);
        }
        throw new LaunchException(
                "The sign-in page does not answer (" + last + "). The server's log is " + log());
    }

    /** Who can sign in since the last start. */
    public List<DemoAccount> accounts() {
        return DemoAccount.read(accountsFile());
    }

    /** Takes the passwords off the disk. */
    public void forgetAccounts() throws IOException {
        Files.deleteIfExists(accountsFile());
    }

    /** Waits until the server ends by itself, which it should not. */
    int awaitServerEnd() throws InterruptedException {
        return node.awaitEnd();
    }

    public void stopServer() throws InterruptedException {
        if (node != null) {
            node.stop();
        }
        leftovers.forget();
    }

    /** {@code kill -9}: the server gets no chance to tidy up. */
    public void killServer() throws InterruptedException {
        node.kill();
    }

    @Override
    public void close() throws IOException {
        try {
            stopServer();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (database != null) {
            database.close();
        }
    }

    private Path accountsFile() {
        return home.resolve("accounts.tsv");
    }
}
