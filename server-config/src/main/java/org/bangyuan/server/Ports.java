package org.bangyuan.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The ports of one node. WildFly's all move together with the first.
 *
 * @param http pages; https lies 363 above, the management interface 1910 above
 * @param database PostgreSQL
 */
public record Ports(int http, int database) {
    private static final int HTTP = 8080;
    private static final int HTTPS = 8443;
    private static final int MANAGEMENT = 9990;
    private static final int HIGHEST = 65_535;

    /** Where the pages are, without a slash at the end. */
    public String url() {
        return "http://localhost:" + http;
    }

    /** Where the JAX-RS side is, which answers on TLS only. */
    public String secureUrl() {
        return "https://localhost:" + https();
    }

    int offset() {
        return http - HTTP;
    }

    public int https() {
        return HTTPS + offset();
    }

    public int management() {
        return MANAGEMENT + offset();
    }

    /** Says which port is taken and how to choose another, before anything has been started. */
    void requireFree() {
        if (http < 1024 || management() > HIGHEST || database < 1024 || database > HIGHEST) {
            throw new LaunchException(
                    "Ports must lie between 1024 and "
                            + (HIGHEST - MANAGEMENT + HTTP)
                            + " (-Ddemo.port) or "
                            + HIGHEST
                            + " (-Ddemo.pg.port).");
        }
        require(http, "the pages", "-Ddemo.port");
        require(https(), "the pages over TLS", "-Ddemo.port");
        require(management(), "WildFly's management", "-Ddemo.port");
        require(database, "PostgreSQL", "-Ddemo.pg.port");
    }

    private static void require(int port, String what, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new LaunchException(
                    "Port "
                            + port
                            + " (for "
                            + what
                            + ") is in use by another program. Stop that program, or choose other"
                            + " ports with "
                            + option
                            + "=<number>.",
                    e);
        }
    }
}
