package org.bangyuan.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.bangyuan.platform.crypto.CryptoSuite;
import org.bangyuan.platform.crypto.Sha256;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;

/**
 * Files as rows of {@code platform.file}, written in the running transaction of the business and
 * encrypted: most of them are scans of identity cards and medical records.
 */
@ApplicationScoped
public class DatabaseFileStore implements FileStore {
    static final String DATA_SOURCE = "java:jboss/datasources/BangyuanDS";

    private static final int MOST_NAME = 200;
    private static final String INSERT =
            "insert into platform.file"
                    + " (id, name, media_type, bytes, sha256, content, kept_at, kept_by)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT =
            "select name, media_type, sha256, content from platform.file where id = ?";

    private CryptoSuite crypto;
    private CurrentUser user;
    private Clock clock;

    protected DatabaseFileStore() {} // for the container only

    @Inject
    public DatabaseFileStore(CryptoSuite crypto, CurrentUser user, Clock clock) {
        this.crypto = crypto;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public UUID upload(String name, byte[] content) {
        return keep(name, Uploads.check(content).mediaType(), content);
    }

    @Override
    public UUID keep(String name, String mediaType, byte[] content) {
        UUID id = UUID.randomUUID();
        try (Connection connection = dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setString(2, displayName(name));
            insert.setString(3, mediaType);
            insert.setInt(4, content.length);
            insert.setBytes(5, Sha256.of(content));
            insert.setBytes(6, crypto.encrypt(place(id), content));
            insert.setObject(7, OffsetDateTime.now(clock));
            insert.setString(8, user.username());
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException("file cannot be stored", e);
        }
    }

    @Override
    public StoredFile get(UUID id) {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw Problem.notFound("platform.file.absent");
                }
                byte[] content = crypto.decrypt(place(id), row.getBytes(4));
                if (!Arrays.equals(Sha256.of(content), row.getBytes(3))) {
                    throw new IllegalStateException("file " + id + " differs from its digest");
                }
                return new StoredFile(id, row.getString(1), row.getString(2), content);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("file " + id + " cannot be read", e);
        }
    }

    private static String place(UUID id) {
        return "platform.file.content|" + id;
    }

    /** The last part of a path, without control characters, not too long for a page. */
    private static String displayName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", "").strip();
        int end =
                plain.offsetByCodePoints(
                        0, Math.min(MOST_NAME, plain.codePointCount(0, plain.length())));
        return end == 0 ? "file" : plain.substring(0, end);
    }

    private static DataSource dataSource() {
        try {
            return InitialContext.doLookup(DATA_SOURCE);
        } catch (NamingException e) {
            throw new IllegalStateException("no data source " + DATA_SOURCE, e);
        }
    }
}
