package org.bangyuan.server;

import java.util.ArrayList;
import java.util.List;

/** What WildFly's own start script opens in the JDK for it. */
final class OpenPackages {
    private static final List<String> OPEN =
            List.of(
                    "java.base/java.io",
                    "java.base/java.lang",
                    "java.base/java.lang.invoke",
                    "java.base/java.lang.reflect",
                    "java.base/java.net",
                    "java.base/java.security",
                    "java.base/java.util",
                    "java.base/java.util.concurrent",
                    "java.base/sun.nio.ch",
                    "java.management/javax.management",
                    "java.naming/javax.naming");
    private static final List<String> EXPORTED =
            List.of("java.desktop/sun.awt", "java.naming/com.sun.jndi.ldap");

    static final List<String> ARGUMENTS = arguments();

    private OpenPackages() {}

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        OPEN.forEach(name -> arguments.add("--add-opens=" + name + "=ALL-UNNAMED"));
        EXPORTED.forEach(name -> arguments.add("--add-exports=" + name + "=ALL-UNNAMED"));
        return List.copyOf(arguments);
    }
}
