package org.bangyuan.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A PostgreSQL of our own, with the roles and schemas of production. It writes through to the disk,
 * so what was committed survives a crash, and it lets nobody in without a password.
 */
public final class Database implements AutoCloseable {
    private static final String NAME = "bangyuan";
    private static final String SECURED = "# bangyuan: passwords required";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final Secrets secrets;

    private Database(EmbeddedPostgres postgres, Secrets secrets) {
        this.postgres = postgres;
        this.secrets = secrets;
    }

    /**
     * @param home folder of this installation; the data lie in it
     * @param port 0 for any free one
     */
    static Database start(Path home, int port, Secrets secrets) {
        Path data = home.resolve("pgdata");
        try {
            Files.createDirectories(home);
            File log = home.resolve("postgresql.log").toFile();
            EmbeddedPostgres.Builder builder =
                    EmbeddedPostgres.builder()
                            .setPort(port)
                            .setDataDirectory(data)
                            .setCleanDataDirectory(false)
                            .setRegisterShutdownHook(false)
                            .setPGStartupWait(PATIENCE)
                            .setLocaleConfig("locale", "C")
                            .setLocaleConfig("locale-provider", "builtin")
                            .setLocaleConfig("builtin-locale", "C.UTF-8")
                            .setConnectConfig("password", secrets.superuser())
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("full_page_writes", "on")
                            .setServerConfig("max_connections", "100")
                            .setServerConfig("shared_buffers", "256MB")
                            .setServerConfig("password_encryption", "scram-sha-256")
                            .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
                            .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log));
            Database database = new Database(builder.start(), secrets);
            database.prepare(data);
            return database;
        } catch (IOException | SQLException e) {
            throw new LaunchException(
                    "PostgreSQL did not start: "
                            + e.getMessage()
                            + ". Its log is "
                            + home.resolve("postgresql.log")
                            + ".",
                    e);
        }
    }

    /** Where the application connects to. */
    public String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + NAME;
    }

    public int port() {
        return postgres.getPort();
    }

    /** A connection with all rights, for tests and for looking into the demonstration. */
    public Connection connectAsSuperuser() throws SQLException {
        return connect(NAME, "postgres", secrets.superuser());
    }

    /** A connection with the rights that the application has. */
    public Connection connectAsApp() throws SQLException {
        return connect(NAME, "bangyuan_app", secrets.app());
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private Connection connect(String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database,
                user,
                password);
    }

    /** Each step is left out when an earlier start, perhaps one that was killed, has done it. */
    private void prepare(Path data) throws IOException, SQLException {
        if (!exists("select 1 from pg_roles where rolname = 'bangyuan_app'")) {
            createDatabase();
        }
        setPasswords();
        Path access = data.resolve("pg_hba.conf");
        if (!Files.readString(access).startsWith(SECURED)) {
            Files.writeString(
                    access,
                    SECURED
                            + "\nhost all all 127.0.0.1/32 scram-sha-256\n"
                            + "host all all ::1/128 scram-sha-256\n");
            execute("postgres", "select pg_reload_conf()");
        }
    }

    /** The script is one transaction: either all roles and schemas are there afterwards or none. */
    private void createDatabase() throws IOException, SQLException {
        execute("postgres", "drop database if exists " + NAME);
        execute("postgres", "create database " + NAME);
        try (var script = Database.class.getResourceAsStream("roles.sql");
                var connection = connectAsSuperuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            connection.commit();
        }
    }

    private void setPasswords() throws SQLException {
        execute("postgres", "alter role postgres password '" + secrets.superuser() + "'");
        execute("postgres", "alter role bangyuan_owner password '" + secrets.owner() + "'");
        execute("postgres", "alter role bangyuan_app password '" + secrets.app() + "'");
        execute("postgres", "alter role bangyuan_server password '" + secrets.server() + "'");
    }

    private boolean exists(String query) throws SQLException {
        try (var connection = connect("postgres", "postgres", secrets.superuser());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private void execute(String database, String sql) throws SQLException {
        try (var connection = connect(database, "postgres", secrets.superuser());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * After a {@code kill -9} the lock file names a process that is gone, or that is another
     * program by now. A PostgreSQL that really still works on these data is stopped first.
     */
    static void endLeftover(Path home) {
        Path data = home.resolve("pgdata");
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        try {
            Files.readAllLines(lock).stream()
                    .limit(1)
                    .filter(line -> line.matches("\\d+"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)).stream())
                    .filter(process -> worksOn(data, process))
                    .forEach(Leftovers::end);
            Files.deleteIfExists(lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean worksOn(Path data, ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres") && line.contains(data.toString()))
                .isPresent();
    }
}
