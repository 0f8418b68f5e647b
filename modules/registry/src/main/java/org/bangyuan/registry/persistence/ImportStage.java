package org.bangyuan.registry.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.bangyuan.platform.crypto.CryptoSuite;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.registry.api.ImportDesk.ImportError;
import org.bangyuan.registry.domain.ImportContent;
import org.bangyuan.registry.domain.ImportLine;
import org.bangyuan.registry.domain.ImportedRow;

/** What was read of a file, sealed, until it is applied; and what was wrong with it. */
@ApplicationScoped
public class ImportStage {
    private static final String PLACE = "registry.import_chunk.content|";

    private static final String ERRORS =
            "select sheet, sheet_name, number, place, title, code, args"
                    + " from registry.import_error where import_id = ?";

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    @Inject private CryptoSuite suite;

    /** An error with the place of its sheet. */
    public record StagedError(int sheet, int place, ImportError error) {}

    /** From the beginning: whatever was staged before is forgotten. */
    public void clear(UUID job) {
        for (String table : List.of("import_error", "import_row", "import_chunk")) {
            execute("delete from registry." + table + " where import_id = ?", job);
        }
    }

    /** Rows as they were read, of imports that came to an end before the moment. */
    public int forget(Instant before) {
        String delete =
                "delete from registry.import_chunk c using registry.import_job j"
                        + " where j.id = c.import_id and j.step_since < ? and j.state in"
                        + " ('APPLIED', 'UNDONE', 'CANCELLED', 'FAILED')";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setObject(1, before.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("staged rows were not forgotten", e);
        }
    }

    public void store(
            UUID job,
            int chunk,
            List<ImportLine> lines,
            List<ImportedRow> rows,
            List<StagedError> errors) {
        RowSet content =
                new RowSet(
                        "registry.import_chunk", "import_id uuid", "chunk int4", "content bytea");
        content.add(job, chunk, suite.encrypt(place(job, chunk), ImportContent.of(lines)));
        RowSet staged =
                new RowSet(
                        "registry.import_row",
                        "import_id uuid",
                        "chunk int4",
                        "sheet int2",
                        "number int4",
                        "person_id uuid",
                        "action text",
                        "category text",
                        "certificate text",
                        "valid_from date",
                        "valid_to date");
        for (ImportedRow row : rows) {
            staged.add(
                    job,
                    chunk,
                    row.sheet(),
                    row.number(),
                    row.person(),
                    row.action().name(),
                    row.category(),
                    row.certificate(),
                    row.from(),
                    row.to());
        }
        try (Connection connection = dataSource.getConnection()) {
            content.insert(connection);
            staged.insert(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("rows were not staged", e);
        }
        report(job, errors);
    }

    public void report(UUID job, List<StagedError> errors) {
        String insert =
                "insert into registry.import_error (import_id, sheet, sheet_name, number, place,"
                        + " title, code, args) values (?, ?, ?, ?, ?, ?, ?, ?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            for (StagedError staged : errors) {
                ImportError error = staged.error();
                statement.setObject(1, job);
                statement.setInt(2, staged.sheet());
                statement.setString(3, error.sheet());
                statement.setInt(4, error.number());
                statement.setInt(5, staged.place());
                statement.setString(6, error.title());
                statement.setString(7, error.code());
                statement.setArray(8, connection.createArrayOf("text", error.args().toArray()));
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("errors were not stored", e);
        }
    }

    public List<ImportLine> lines(UUID job, int chunk) {
        String select =
                "select content from registry.import_chunk where import_id = ? and chunk = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, job);
            statement.setInt(2, chunk);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? ImportContent.lines(suite.decrypt(place(job, chunk), row.getBytes(1)))
                        : List.of();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rows were not read", e);
        }
    }

    /** Of one chunk, in the order of the rows. */
    public List<ImportedRow> rows(UUID job, int chunk) {
        String select =
                "select sheet, number, person_id, action, category, certificate, valid_from,"
                        + " valid_to from registry.import_row where import_id = ? and chunk = ?"
                        + " order by sheet, number";
        List<ImportedRow> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, job);
            statement.setInt(2, chunk);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(ImportColumnsOfRow.read(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rows were not read", e);
        }
        return rows;
    }

    /** A household of the file with a bad row is bad as a whole; so is one that was named. */
    public void spoilHouseholds(UUID job) {
        execute(
                "update registry.import_row r set action = 'BAD' from registry.import_row bad"
                        + " where r.import_id = ? and bad.import_id = r.import_id"
                        + " and bad.action = 'BAD' and r.action = 'ADD'"
                        + " and r.certificate = bad.certificate",
                job);
    }

    /** Rows with these errors are bad. */
    public void spoil(UUID job, List<StagedError> errors) {
        for (StagedError staged : errors) {
            String update =
                    "update registry.import_row set action = 'BAD' where import_id = ?"
                            + " and sheet = ? and number = ?";
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement statement = connection.prepareStatement(update)) {
                statement.setObject(1, job);
                statement.setInt(2, staged.sheet());
                statement.setInt(3, staged.error().number());
                statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("rows were not marked", e);
            }
        }
    }

    /** Rows whose person cannot be told, and errors altogether. */
    public int[] namelessAndErrors(UUID job) {
        String select =
                "select (select count(*) from registry.import_row where import_id = ?"
                        + " and action = 'BAD' and person_id is null),"
                        + " (select count(*) from registry.import_error where import_id = ?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, job);
            statement.setObject(2, job);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new int[] {row.getInt(1), row.getInt(2)};
            }
        } catch (SQLException e) {
            throw new IllegalStateException("errors were not counted", e);
        }
    }

    /** Takes the next chunk that is not done; -1 where all are. */
    public int nextChunk(UUID job) {
        String select =
                "select chunk from registry.import_chunk where import_id = ? and not done"
                        + " order by chunk limit 1";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, job);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getInt(1) : -1;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("chunks were not read", e);
        }
    }

    public void done(UUID job, int chunk) {
        String update =
                "update registry.import_chunk set done = true where import_id = ? and chunk = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setObject(1, job);
            statement.setInt(2, chunk);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a chunk was not marked", e);
        }
    }

    /** In the order of the file. */
    public List<StagedError> errors(UUID job, PageRequest page) {
        return errors(
                ERRORS + " order by sheet, number, place, code limit ? offset ?",
                job,
                page.size(),
                page.offset());
    }

    /** Of some rows of a sheet. */
    public List<StagedError> errorsOf(UUID job, int sheet, int firstRow, int lastRow) {
        return errors(
                ERRORS + " and sheet = ? and number between ? and ? order by number, place, code",
                job,
                sheet,
                firstRow,
                lastRow);
    }

    private List<StagedError> errors(String select, Object... values) {
        List<StagedError> errors = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    errors.add(ImportColumnsOfRow.error(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("errors were not read", e);
        }
        return errors;
    }

    private void execute(String sql, UUID job) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, job);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("staged rows were not cleared", e);
        }
    }

    private static String place(UUID job, int chunk) {
        return PLACE + job + '|' + chunk;
    }
}
