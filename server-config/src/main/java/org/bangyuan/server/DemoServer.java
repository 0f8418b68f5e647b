package org.bangyuan.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The demonstration on the command line: starts everything, says how far it is, prints who can sign
 * in and then {@code READY}, and keeps running until Ctrl-C or until Maven ends.
 */
public final class DemoServer {
    private static final List<String> HEAD =
            List.of("账号 user name", "姓名 name", "角色 role", "单位 organisation", "口令 password");

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final long start = System.nanoTime();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Demo demo;

    private DemoServer(Demo demo) {
        this.demo = demo;
    }

    /**
     * @param arguments the provisioned server, the archive, the folder for data and logs
     */
    public static void main(String[] arguments) throws InterruptedException {
        Ports ports =
                new Ports(
                        Integer.getInteger("demo.port", 8080),
                        Integer.getInteger("demo.pg.port", 15432));
        Demo demo =
                new Demo(
                        Path.of(arguments[0]),
                        Path.of(arguments[1]),
                        Path.of(arguments[2]),
                        ports,
                        serverProperties());
        System.exit(new DemoServer(demo).run());
    }

    /** What the person gave as {@code -Dbangyuan.…} is for the server. */
    private static Map<String, String> serverProperties() {
        Map<String, String> properties = new HashMap<>();
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith("bangyuan.")) {
                properties.put(name, System.getProperty(name));
            }
        }
        return properties;
    }

    private int run() throws InterruptedException {
        try {
            demo.takeOver();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            endWithParent();
            if (Boolean.getBoolean("demo.fresh")) {
                say("Removing the data of earlier starts");
                demo.forgetEverything();
            }
            startAll();
            int code = demo.awaitServerEnd();
            if (!stopping.get()) {
                say("WildFly ended by itself with code " + code + ". Its log is " + demo.log());
            }
            return 1;
        } catch (LaunchException e) {
            say(e.getMessage());
            return 1;
        } catch (IOException e) {
            say("The start failed: " + e);
            return 1;
        }
    }

    private void startAll() throws IOException, InterruptedException {
        say("Starting PostgreSQL on port " + demo.ports().database());
        demo.startDatabase();
        say("Starting WildFly on port " + demo.ports().http() + ", log in " + demo.log());
        LogTail tail = new LogTail(demo.log());
        demo.startServer();
        ScheduledExecutorService reader =
                Executors.newSingleThreadScheduledExecutor(DemoServer::daemon);
        reader.scheduleWithFixedDelay(() -> repeat(tail), 1, 1, TimeUnit.SECONDS);
        try {
            demo.awaitServer();
        } finally {
            reader.shutdownNow();
            reader.awaitTermination(5, TimeUnit.SECONDS);
        }
        printAccounts();
        if (Boolean.getBoolean("demo.once")) {
            ready();
            System.exit(0);
        }
        ready();
    }

    private void ready() {
        say("Everything runs; Ctrl-C stops it");
        out.println("READY " + demo.ports().url() + "/");
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "log reader");
        thread.setDaemon(true);
        return thread;
    }

    private void repeat(LogTail tail) {
        try {
            tail.next().forEach(line -> say("  " + line));
        } catch (IOException e) {
            say("The log cannot be read: " + e.getMessage());
        }
    }

    private void printAccounts() throws IOException {
        List<DemoAccount> accounts = demo.accounts();
        demo.forgetAccounts();
        if (!accounts.isEmpty()) {
            say("Accounts of the demonstration; the passwords hold until the next start:");
            out.println();
            out.println(Table.of(HEAD, accounts.stream().map(DemoAccount::columns).toList()));
        }
    }

    /** Whatever ends Maven, even {@code kill -9}, ends the demonstration too. */
    private void endWithParent() {
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        parent.ifPresent(process -> process.onExit().thenRun(() -> System.exit(0)));
    }

    private void stop() {
        stopping.set(true);
        try {
            say("Stopping");
            demo.close();
            say("Stopped; the data are kept");
        } catch (IOException e) {
            say("The stop was not clean: " + e.getMessage());
        }
    }

    private void say(String message) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        out.printf("[demo %3d s] %s%n", seconds, message);
    }
}
