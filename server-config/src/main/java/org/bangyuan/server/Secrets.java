package org.bangyuan.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bangyuan.platform.crypto.KeyFile;

/**
 * The passwords and keys of one installation on this machine: made at random at the first start and
 * kept beside the data, readable by their owner only.
 *
 * @param superuser password of PostgreSQL's own {@code postgres}
 * @param owner password of {@code bangyuan_owner}, who migrates
 * @param app password of {@code bangyuan_app}, who works
 * @param server password of {@code bangyuan_server}, who keeps timers and batch jobs
 * @param tls password of the key store
 * @param keyFile keys of what is encrypted in the database; not in the database's own folder
 */
record Secrets(
        String superuser, String owner, String app, String server, String tls, Path keyFile) {
    /** Reads what an earlier start made, or makes it. */
    static Secrets in(Path home) {
        Path passwords = home.resolve("passwords.properties");
        Path keys = home.resolve("keys.properties");
        if (!Files.exists(passwords)) {
            PrivateFile.write(passwords, freshPasswords());
        }
        if (!Files.exists(keys)) {
            try {
                KeyFile.create(keys);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Map<String, String> made = PrivateFile.read(passwords);
        return new Secrets(
                made.get("superuser"),
                made.get("owner"),
                made.get("app"),
                made.get("server"),
                made.get("tls"),
                keys);
    }

    private static Map<String, String> freshPasswords() {
        Map<String, String> fresh = new LinkedHashMap<>();
        for (String name : new String[] {"superuser", "owner", "app", "server", "tls"}) {
            fresh.put(name, PrivateFile.randomText());
        }
        return fresh;
    }
}
