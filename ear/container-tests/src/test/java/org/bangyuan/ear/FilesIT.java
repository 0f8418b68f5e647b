package org.bangyuan.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.bangyuan.platform.crypto.CryptoSuite;
import org.bangyuan.platform.files.FileStore;
import org.bangyuan.platform.problem.Problem;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files and encryption on the real database with the keys of the installation. */
@ExtendWith(ArquillianExtension.class)
class FilesIT {
    private static final byte[] SCAN =
            "%PDF-1.7 identity card 330302199001011234".getBytes(StandardCharsets.UTF_8);

    @Inject private FileStore files;
    @Inject private CryptoSuite crypto;
    @Inject private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(FilesIT.class);
    }

    @Test
    @DisplayName("五1 a paper comes back as it was filed, and lies encrypted in the database")
    void kept() throws Exception {
        transaction.begin();
        UUID id = files.upload("C:\\scan\\身份证.pdf", SCAN);
        transaction.commit();
        FileStore.StoredFile file = files.get(id);
        assertThat(file.name()).isEqualTo("身份证.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.content()).isEqualTo(SCAN);
        assertThat(new String(stored(id), StandardCharsets.ISO_8859_1))
                .doesNotContain("330302199001011234")
                .doesNotContain("PDF");
    }

    @Test
    @DisplayName("a file rolls back with the business")
    void rolledBack() throws Exception {
        transaction.begin();
        UUID id = files.upload("x.pdf", SCAN);
        transaction.rollback();
        assertThatThrownBy(() -> files.get(id))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }

    @Test
    @DisplayName("五1 an empty file, one of 20 MB and a byte, and a PDF that is none are refused")
    void refused() {
        assertRefused(new byte[0], "platform.file.empty");
        assertRefused(Arrays.copyOf(SCAN, FileStore.MOST_BYTES + 1), "platform.file.too-large");
        assertRefused(
                "MZ, called x.pdf".getBytes(StandardCharsets.UTF_8), "platform.file.unknown-kind");
    }

    private void assertRefused(byte[] content, String code) {
        assertThatThrownBy(() -> files.upload("x.pdf", content))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.violations().get(0).field()).isEqualTo("file");
                            assertThat(problem.violations().get(0).code()).isEqualTo(code);
                        });
    }

    @Test
    @DisplayName("a file whose row was exchanged for another's is not shown")
    void exchanged() throws Exception {
        transaction.begin();
        UUID one = files.keep("a.pdf", "application/pdf", SCAN);
        transaction.commit();
        byte[] moved = stored(one);
        assertThatThrownBy(
                        () -> crypto.decrypt("platform.file.content|" + UUID.randomUUID(), moved))
                .isInstanceOf(IllegalStateException.class);
    }

    private static byte[] stored(UUID id) throws Exception {
        DataSource source = InitialContext.doLookup("java:jboss/datasources/BangyuanDS");
        try (Connection connection = source.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select content from platform.file where id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }
}
