package org.bangyuan.registry.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.platform.sheet.ListSheet;
import org.bangyuan.platform.sheet.SheetColumn;
import org.bangyuan.registry.api.PeopleSheets.Column;
import org.bangyuan.registry.api.PeopleSheets.Wanted;
import org.bangyuan.registry.domain.Phone;
import org.bangyuan.registry.persistence.PersonRows.PersonRow;

/** The columns of the list of people; words and names of places are looked up once for all rows. */
final class PeopleSheetRow {
    private static final int FIRST_SHOWN = 6;
    private static final int LAST_SHOWN = 4;

    private final Wanted wanted;
    private final AreaNames.Lookup areas;
    private final Map<String, String> sexes = new HashMap<>();
    private final Map<String, String> identities = new HashMap<>();
    private final Map<String, String> registers = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    PeopleSheetRow(Wanted wanted, AreaNames.Lookup areas) {
        this.wanted = wanted;
        this.areas = areas;
    }

    private static SheetColumn head(Column column) {
        String title = ImportWords.of("registry.sheet.column." + column.name());
        return switch (column) {
            case BORN -> SheetColumn.date(title, 12);
            case SEX -> SheetColumn.text(title, 6);
            case CITIZEN_ID, HUKOU, STATION -> SheetColumn.text(title, 24);
            case RESIDENCE -> SheetColumn.text(title, 36);
            default -> SheetColumn.text(title, 16);
        };
    }

    /** The line above says who took the list, when, and what for: it goes where the file goes. */
    ListSheet<PersonRow> sheet(StaffMember member, LocalDate today, String second) {
        String mark =
                wanted.unmasked()
                        ? ImportWords.of(
                                "registry.sheet.mark-unmasked",
                                member.organisationName(),
                                member.name(),
                                today,
                                wanted.purpose().strip())
                        : ListSheet.mark(Locale.CHINA, member, today);
        String title = ImportWords.of("registry.sheet.people");
        return new ListSheet<>(
                title,
                second.isEmpty()
                        ? List.of(mark)
                        : List.of(mark, ImportWords.of("registry.sheet.second", second)),
                wanted.columns().stream().map(this::column).toList());
    }

    private ListSheet.Column<PersonRow> column(Column column) {
        return new ListSheet.Column<>(column.name(), head(column), row -> cell(column, row));
    }

    private Object cell(Column column, PersonRow row) {
        return switch (column) {
            case NAME -> row.name();
            case CITIZEN_ID -> wanted.unmasked() ? row.citizenId() : masked(row.citizenId());
            case SEX -> word(sexes, "registry.sex.", row.sex());
            case BORN -> row.born();
            case IDENTITY -> word(identities, "registry.identity.", row.identity());
            case REGISTER -> word(registers, "registry.register.", row.register());
            case HUKOU -> place(row.hukou());
            case RESIDENCE -> row.residence();
            case PHONE ->
                    row.phone() == null
                            ? null
                            : wanted.unmasked() ? row.phone() : Phone.masked(row.phone());
            case STATION -> place(row.station());
        };
    }

    private static String masked(String number) {
        return number.substring(0, FIRST_SHOWN)
                + "********"
                + number.substring(number.length() - LAST_SHOWN);
    }

    private static String word(Map<String, String> known, String prefix, String name) {
        return name == null
                ? null
                : known.computeIfAbsent(name, any -> ImportWords.of(prefix + name));
    }

    private String place(String code) {
        return places.computeIfAbsent(code, any -> code.matches("\\d+") ? areas.of(code) : code);
    }
}
