package org.bangyuan.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the self-signed certificate of the demonstration with the JDK's own {@code keytool}. */
final class KeyStoreMaker {
    private KeyStoreMaker() {}

    static void makeIfMissing(Path store, String password) {
        if (Files.exists(store)) {
            return;
        }
        try {
            Path fresh = store.resolveSibling(store.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Process keytool = run(command(fresh), password);
            String said = new String(keytool.getInputStream().readAllBytes());
            if (keytool.waitFor() != 0) {
                throw new LaunchException("keytool made no certificate: " + said);
            }
            Files.move(fresh, store);
        } catch (IOException e) {
            throw new LaunchException("The certificate could not be made: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while the certificate was made.", e);
        }
    }

    private static List<String> command(Path store) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "bangyuan",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost,ip:127.0.0.1",
                "-validity",
                "3650",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass:env",
                "STORE_PASSWORD");
    }

    private static Process run(List<String> command, String password) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("STORE_PASSWORD", password);
        return builder.start();
    }
}
