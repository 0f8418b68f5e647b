package org.bangyuan.platform.sheet;

import java.util.List;

/**
 * What a sheet looks like.
 *
 * @param name of the sheet
 * @param above lines over the table, the first one large; may be empty
 * @param columns the head of the table, which stays in sight
 */
public record SheetLayout(String name, List<String> above, List<SheetColumn> columns) {
    public SheetLayout {
        above = List.copyOf(above);
        columns = List.copyOf(columns);
    }
}
