package org.bangyuan.registry.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangyuan.kernel.CitizenId;

/**
 * A row of an imported file by the columns of its kind. What passed the check is in one form: days
 * as 2024-10-06, numbers without blanks, areas and organisations by their codes; the rest is as it
 * was typed.
 *
 * @param sheet number of the sheet, from 0
 * @param number of the row, as the spreadsheet shows it
 * @param cells one for each column; empty, never null
 */
public record ImportLine(int sheet, int number, List<String> cells) {
    public ImportLine {
        cells = List.copyOf(cells);
    }

    /** A line with its columns, to ask it by name. */
    public record Values(List<ImportColumn> columns, ImportLine line) {
        public String text(String key) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).key().equals(key)) {
                    return line.cells.get(i);
                }
            }
            throw new IllegalArgumentException(key);
        }

        public CitizenId citizenId() {
            return CitizenId.parse(text(ImportColumns.CITIZEN_ID));
        }

        public String name() {
            return text(ImportColumns.NAME);
        }

        /** Null without one. */
        public LocalDate day(String key) {
            String day = text(key);
            return day.isEmpty() ? null : LocalDate.parse(day);
        }

        /** What was chosen, by its name; empty where nothing was. */
        public Optional<String> choice(String key) {
            String word = text(key);
            ImportColumn column =
                    columns.stream().filter(any -> any.key().equals(key)).findFirst().orElseThrow();
            return word.isEmpty()
                    ? Optional.empty()
                    : column.words().entrySet().stream()
                            .filter(choice -> choice.getValue().equals(word))
                            .map(Map.Entry::getKey)
                            .findFirst();
        }
    }

    public Values with(List<ImportColumn> columns) {
        return new Values(columns, this);
    }
}
