package org.bangyuan.demo.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.text.Texts;

/**
 * The list that the launcher prints: a line for each account, five columns between tabs, in a file
 * that only the server's user can read. Without a file named, nothing is written anywhere.
 */
@ApplicationScoped
class AccountList {
    static final String FILE = "bangyuan.demo.accounts-file";

    private static final System.Logger LOG = System.getLogger(AccountList.class.getName());

    /** An account with the password of this start. */
    record Line(String username, String name, Role role, String organisation, String password) {
        String text() {
            String post = Texts.of(Locale.SIMPLIFIED_CHINESE, "platform.role." + role);
            return String.join("\t", username, name, post, organisation, password);
        }
    }

    void write(List<Line> lines) {
        String file = System.getProperty(FILE, "");
        if (file.isBlank()) {
            LOG.log(System.Logger.Level.INFO, "no accounts file named, no passwords written");
            return;
        }
        String text = lines.stream().map(Line::text).collect(Collectors.joining("\n", "", "\n"));
        try {
            replace(Path.of(file).toAbsolutePath(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.log(System.Logger.Level.INFO, "{0} demonstration accounts", lines.size());
    }

    /**
     * At once, so that nobody reads half a list; never readable by others, not even for a moment.
     */
    private static void replace(Path file, String text) throws IOException {
        Path parent = Objects.requireNonNull(file.getParent(), "a folder for the accounts");
        Path written =
                Files.getFileStore(parent).supportsFileAttributeView("posix")
                        ? Files.createTempFile(
                                parent,
                                "accounts",
                                ".tmp",
                                PosixFilePermissions.asFileAttribute(
                                        PosixFilePermissions.fromString("rw-------")))
                        : Files.createTempFile(parent, "accounts", ".tmp");
        Files.writeString(written, text, StandardCharsets.UTF_8);
        Files.move(
                written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
