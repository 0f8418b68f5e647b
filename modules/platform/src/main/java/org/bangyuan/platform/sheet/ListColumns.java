package org.bangyuan.platform.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.text.Texts;

/**
 * Puts the columns of a {@link ListSheet} together, in their order; the key of a column is the end
 * of the key of its title.
 *
 * @param <R> a row of the list
 */
public final class ListColumns<R> {
    private static final int DATE_WIDTH = 12;
    private static final int NUMBER_WIDTH = 16;

    private final Locale locale;
    private final String titles;
    private final List<ListSheet.Column<R>> columns = new ArrayList<>();

    /**
     * @param titles beginning of the keys of the titles, such as {@code cases.sheet.column.}
     */
    public ListColumns(Locale locale, String titles) {
        this.locale = locale;
        this.titles = titles;
    }

    /**
     * @param width in characters
     */
    public ListColumns<R> text(String key, int width, Function<R, String> cell) {
        return add(key, SheetColumn.text(title(key), width), cell::apply);
    }

    public ListColumns<R> date(String key, Function<R, LocalDate> cell) {
        return add(key, SheetColumn.date(title(key), DATE_WIDTH), cell::apply);
    }

    public ListColumns<R> money(String key, Function<R, Money> cell) {
        return add(key, SheetColumn.money(title(key), NUMBER_WIDTH), cell::apply);
    }

    public ListColumns<R> count(String key, Function<R, Long> cell) {
        return add(key, SheetColumn.count(title(key), NUMBER_WIDTH), cell::apply);
    }

    private String title(String key) {
        return Texts.of(locale, titles + key);
    }

    private ListColumns<R> add(String key, SheetColumn head, Function<R, Object> cell) {
        columns.add(new ListSheet.Column<>(key, head, cell));
        return this;
    }

    public List<ListSheet.Column<R>> all() {
        return List.copyOf(columns);
    }
}
