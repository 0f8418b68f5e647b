package org.bangyuan.platform.sheet;

import java.util.List;

/**
 * A row that was read.
 *
 * @param number as the spreadsheet shows it, from 1
 */
public record SheetRow(String sheet, int number, List<SheetCell> cells) {
    /** An empty cell where there is none. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.NOTHING;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }

    /** Name of a column as the spreadsheet shows it: A, B … AA. */
    public static String columnName(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : columnName(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
