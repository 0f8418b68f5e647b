package org.bangyuan.registry.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bangyuan.platform.sheet.SheetCell;
import org.bangyuan.platform.sheet.SheetRow;

/**
 * Where the columns of a kind stand in a sheet, told by their titles; in any order, and with lines
 * above. The column with the reasons of an error workbook is passed over.
 *
 * @param places column of the sheet for each column of the kind, -1 where it is not there
 * @param unknown titles that the kind does not have
 * @param missing titles that are required and not there
 */
public record ImportHead(List<Integer> places, List<String> unknown, List<String> missing) {
    /** Rows among which the head is looked for. */
    public static final int WITHIN = 10;

    private static final int ENOUGH = 2;

    public ImportHead {
        places = List.copyOf(places);
        unknown = List.copyOf(unknown);
        missing = List.copyOf(missing);
    }

    /** Empty if the row is no head: hardly any of its cells is a title of the kind. */
    public static Optional<ImportHead> of(
            SheetRow row, List<ImportColumn> columns, String reasonsTitle) {
        List<Integer> places = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        columns.forEach(column -> places.add(-1));
        for (int i = 0; i < row.cells().size(); i++) {
            String title = title(row.cell(i));
            int found = find(columns, title);
            if (found >= 0 && places.get(found) < 0) {
                places.set(found, i);
            } else if (!title.isEmpty() && !title.equals(reasonsTitle)) {
                unknown.add(title);
            }
        }
        long known = places.stream().filter(place -> place >= 0).count();
        if (known < Math.min(ENOUGH, columns.size())) {
            return Optional.empty();
        }
        for (int i = 0; i < columns.size(); i++) {
            if (places.get(i) < 0 && columns.get(i).required()) {
                missing.add(columns.get(i).title());
            }
        }
        return Optional.of(new ImportHead(places, unknown, missing));
    }

    public SheetCell cell(SheetRow row, int column) {
        int place = places.get(column);
        return place < 0 ? row.cell(Integer.MAX_VALUE) : row.cell(place);
    }

    private static int find(List<ImportColumn> columns, String title) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).title().equals(title)) {
                return i;
            }
        }
        return -1;
    }

    /** The mark of a required column in the template does not belong to its title. */
    private static String title(SheetCell cell) {
        return cell.text().replace("*", "").replaceAll("\\s", "");
    }
}
