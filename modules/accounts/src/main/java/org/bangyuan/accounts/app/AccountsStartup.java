package org.bangyuan.accounts.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.bangyuan.accounts.api.FirstAdministrator;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.schema.Migrations;
import org.bangyuan.platform.text.Texts;

/**
 * Migrates the schema, then lets in the first administrator: the operator writes a password into a
 * file that only the server can read and names it in the system property {@value #SECRET_FILE}. The
 * server opens the account {@value #USERNAME} with it and removes the file.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class AccountsStartup {
    static final String SECRET_FILE = "bangyuan.bootstrap.secret-file";
    static final String USERNAME = "sysadmin";

    private static final System.Logger LOG = System.getLogger(AccountsStartup.class.getName());

    @Inject private Migrations migrations;
    @Inject private FirstAdministrator firstAdministrator;

    @PostConstruct
    void start() {
        migrations.migrate("accounts");
        String file = System.getProperty(SECRET_FILE);
        if (file != null && !file.isBlank()) {
            letIn(Path.of(file));
        }
    }

    private void letIn(Path file) {
        try {
            if (Files.exists(file)) {
                String password = Files.readString(file, StandardCharsets.UTF_8).strip();
                String name = Texts.of(Locale.SIMPLIFIED_CHINESE, "accounts.first-name");
                firstAdministrator.open(USERNAME, name, password);
                Files.delete(file);
                LOG.log(System.Logger.Level.INFO, "first administrator opened: {0}", USERNAME);
            }
        } catch (Problem e) {
            String reason = e.violations().isEmpty() ? e.code() : e.violations().get(0).code();
            LOG.log(System.Logger.Level.WARNING, "bootstrap secret not used: {0}", reason);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "bootstrap secret file cannot be used", e);
        }
    }
}
