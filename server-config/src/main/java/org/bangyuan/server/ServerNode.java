package org.bangyuan.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One WildFly process with its own configuration, deployments, data and logs, so that the
 * provisioned server stays as it was built. Passwords reach it by its environment, never by its
 * command line.
 */
final class ServerNode {
    private static final Duration DEPLOYMENT_PATIENCE = Duration.ofHours(1);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);
    private static final String ARCHIVE = "bangyuan.ear";

    private final Path wildfly;
    private final Path base;
    private final Path log;
    private final Process process;

    private ServerNode(Path wildfly, Path base, Path log, Process process) {
        this.wildfly = wildfly;
        this.base = base;
        this.log = log;
        this.process = process;
    }

    /**
     * @param home folder of this installation
     * @param properties system properties of the server
     * @param environment what must not be seen in a list of processes
     */
    static ServerNode start(
            Path wildfly,
            Path ear,
            Path home,
            Map<String, String> properties,
            Map<String, String> environment) {
        Path base = home.resolve("node");
        Path log = home.resolve("server.log");
        try {
            layOut(wildfly, ear, base);
            ProcessBuilder builder =
                    new ProcessBuilder(command(wildfly, base, properties))
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return new ServerNode(wildfly, base, log, builder.start());
        } catch (IOException e) {
            throw new LaunchException("WildFly could not be started: " + e.getMessage(), e);
        }
    }

    private static void layOut(Path wildfly, Path ear, Path base) throws IOException {
        Folders.delete(base.resolve("configuration"));
        Folders.delete(base.resolve("deployments"));
        Folders.delete(base.resolve("data/content"));
        Folders.delete(base.resolve("tmp"));
        Folders.copy(wildfly.resolve("standalone/configuration"), base.resolve("configuration"));
        Path deployments = Files.createDirectories(base.resolve("deployments"));
        Files.copy(ear, deployments.resolve(ARCHIVE), StandardCopyOption.REPLACE_EXISTING);
        Files.createFile(deployments.resolve(ARCHIVE + ".dodeploy"));
    }

    private static List<String> command(Path wildfly, Path base, Map<String, String> properties) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xms256m",
                        "-Xmx1g",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.awt.headless=true",
                        "-Djava.net.preferIPv4Stack=true"));
        command.addAll(OpenPackages.ARGUMENTS);
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"));
        command.add(
                "-Dlogging.configuration="
                        + base.resolve("configuration/logging.properties").toUri());
        command.addAll(
                List.of(
                        "-jar",
                        wildfly.resolve("jboss-modules.jar").toString(),
                        "-mp",
                        wildfly.resolve("modules").toString(),
                        "org.jboss.as.standalone",
                        "-Djboss.home.dir=" + wildfly,
                        "-Djboss.server.base.dir=" + base,
                        "-c",
                        "bangyuan.xml"));
        return command;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Path log() {
        return log;
    }

    /** Returns when the archive works; throws what the server said when it does not. */
    void awaitDeployment() throws InterruptedException {
        Path deployed = base.resolve("deployments/" + ARCHIVE + ".deployed");
        Path failed = base.resolve("deployments/" + ARCHIVE + ".failed");
        long end = System.nanoTime() + DEPLOYMENT_PATIENCE.toNanos();
        while (!Files.exists(deployed)) {
            if (!process.isAlive()) {
                throw new LaunchException("WildFly ended while it started. Its log is " + log);
            }
            if (Files.exists(failed)) {
                throw new LaunchException(
                        "WildFly refused the archive: " + reason(failed) + "\nIts log is " + log);
            }
            if (System.nanoTime() > end) {
                throw new LaunchException("WildFly takes too long to start. Its log is " + log);
            }
            Thread.sleep(100);
        }
    }

    private static String reason(Path failed) {
        try {
            String text = Files.readString(failed);
            return text.length() > 2000 ? text.substring(0, 2000) + " …" : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Stops as an operator would. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)) {
            kill();
        }
    }

    /** Stops as a power failure would. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public String toString() {
        return "WildFly " + wildfly + ", process " + process.pid();
    }
}
