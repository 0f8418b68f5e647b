package org.bangyuan.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.bangyuan.server.Demo;
import org.bangyuan.server.Ports;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One PostgreSQL with the roles of production for the whole run, made anew; Arquillian starts
 * WildFly on it. Inside the server this class does nothing.
 */
public final class Installation implements LauncherSessionListener {
    private static final String PERSONS = "60";
    private Demo demo;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String wildfly = System.getProperty("bangyuan.wildfly");
        if (wildfly == null) {
            return;
        }
        Ports ports = new Ports(Integer.getInteger("it.port"), Integer.getInteger("it.pg.port"));
        demo =
                new Demo(
                        Path.of(wildfly),
                        Path.of(System.getProperty("bangyuan.ear")),
                        Path.of(System.getProperty("bangyuan.home")),
                        ports,
                        Map.of("bangyuan.demo.persons", PERSONS));
        try {
            demo.takeOver();
            demo.forgetEverything();
            demo.startDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty("it.management", Integer.toString(ports.management()));
        System.setProperty("it.vm", virtualMachine());
    }

    /**
     * Arquillian gives the server no environment, so the passwords of this throw-away database go
     * here.
     */
    private String virtualMachine() {
        StringJoiner arguments = new StringJoiner(" ");
        arguments.add("-Xmx1g").add("-Djava.net.preferIPv4Stack=true").add("-Dfile.encoding=UTF-8");
        demo.serverProperties().forEach((name, value) -> arguments.add("-D" + name + "=" + value));
        demo.serverPasswords()
                .forEach(
                        (name, value) ->
                                arguments.add(
                                        "-D"
                                                + name.toLowerCase(Locale.ROOT).replace('_', '.')
                                                + "="
                                                + value));
        return arguments.toString();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (demo != null) {
            try {
                demo.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
