package org.bangyuan.registry.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bangyuan.platform.sheet.SheetRow;
import org.bangyuan.registry.api.ImportDesk.Action;
import org.bangyuan.registry.api.ImportDesk.ImportError;
import org.bangyuan.registry.domain.ImportedRow;

/** Rows of the staging tables as values. */
final class ImportColumnsOfRow {
    private ImportColumnsOfRow() {}

    static ImportedRow read(ResultSet row) throws SQLException {
        return new ImportedRow(
                row.getInt("sheet"),
                row.getInt("number"),
                row.getObject("person_id", UUID.class),
                Action.valueOf(row.getString("action")),
                row.getString("category"),
                row.getString("certificate"),
                row.getObject("valid_from", java.time.LocalDate.class),
                row.getObject("valid_to", java.time.LocalDate.class));
    }

    static ImportStage.StagedError error(ResultSet row) throws SQLException {
        int place = row.getInt("place");
        List<String> args = Arrays.asList((String[]) row.getArray("args").getArray());
        return new ImportStage.StagedError(
                row.getInt("sheet"),
                place,
                new ImportError(
                        row.getString("sheet_name"),
                        row.getInt("number"),
                        place < 0 ? "" : SheetRow.columnName(place),
                        row.getString("title"),
                        row.getString("code"),
                        args));
    }
}
