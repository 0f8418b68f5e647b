package org.bangyuan.exchange.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.bangyuan.exchange.app.Answer;
import org.bangyuan.exchange.app.Call;

/** Answers by client and key, in the transaction of the caller. */
@ApplicationScoped
public class KeptAnswers {
    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    /** An answer and the fingerprint of the request that it was given to. */
    public record Kept(byte[] fingerprint, Answer answer) {}

    /**
     * Claims the key for this transaction, on every node; the end of the transaction, however it
     * comes, gives it back.
     *
     * @return false while another transaction holds it
     */
    public boolean claim(Call call) {
        return with(
                "select pg_try_advisory_xact_lock(hashtextextended(? || chr(10) || ?, 937))",
                statement -> {
                    statement.setString(1, call.client());
                    statement.setString(2, call.key().value());
                    try (ResultSet rows = statement.executeQuery()) {
                        rows.next();
                        return rows.getBoolean(1);
                    }
                });
    }

    public Optional<Kept> find(Call call) {
        return with(
                "select request_hash, status, media_type, language, location, body"
                        + " from exchange.kept_answer where client = ? and key = ?",
                statement -> {
                    statement.setString(1, call.client());
                    statement.setString(2, call.key().value());
                    try (ResultSet rows = statement.executeQuery()) {
                        return rows.next() ? Optional.of(kept(rows)) : Optional.empty();
                    }
                });
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getBytes("request_hash"),
                new Answer(
                        row.getInt("status"),
                        row.getString("media_type"),
                        row.getString("language"),
                        row.getString("location"),
                        row.getString("body"),
                        true));
    }

    public void keep(Call call, Answer answer, Instant now) {
        with(
                "insert into exchange.kept_answer (client, key, operation, request_hash, status,"
                        + " media_type, language, location, body, kept_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    statement.setString(1, call.client());
                    statement.setString(2, call.key().value());
                    statement.setString(3, call.operation());
                    statement.setBytes(4, call.fingerprint());
                    statement.setInt(5, answer.status());
                    statement.setString(6, answer.mediaType());
                    statement.setString(7, answer.language());
                    statement.setString(8, answer.location());
                    statement.setString(9, answer.body());
                    statement.setObject(10, now.atOffset(ZoneOffset.UTC));
                    return statement.executeUpdate();
                });
    }

    /** Forgets what is older; a client does not repeat a request after that. */
    public int forgetBefore(Instant moment) {
        return with(
                "delete from exchange.kept_answer where kept_at < ?",
                statement -> {
                    statement.setObject(1, moment.atOffset(ZoneOffset.UTC));
                    return statement.executeUpdate();
                });
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("kept answers cannot be reached", e);
        }
    }
}
