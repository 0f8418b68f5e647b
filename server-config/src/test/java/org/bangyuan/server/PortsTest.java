package org.bangyuan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void allMoveWithTheFirst() {
        Ports ports = new Ports(8180, 15532);
        assertThat(ports.https()).isEqualTo(8543);
        assertThat(ports.management()).isEqualTo(10090);
        assertThat(ports.url()).isEqualTo("http://localhost:8180");
    }

    @Test
    void takenPortIsNamedWithItsOption() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            Ports ports = new Ports(20_480, port);
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining(Integer.toString(port))
                    .hasMessageContaining("-Ddemo.pg.port=");
        }
    }

    @Test
    void impossiblePortsAreRefused() {
        assertThatThrownBy(() -> new Ports(80, 15532).requireFree())
                .isInstanceOf(LaunchException.class);
        assertThatThrownBy(() -> new Ports(65_000, 15532).requireFree())
                .isInstanceOf(LaunchException.class);
    }
}
