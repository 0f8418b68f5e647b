package org.bangyuan.platform.sheet;

/**
 * A column of a sheet that is written.
 *
 * @param width in characters
 */
public record SheetColumn(String title, int width, Kind kind) {
    /** How the cells of a column are stored and shown. */
    public enum Kind {
        /** Stays text, also when somebody edits it: no digit of a long number is lost. */
        TEXT("@"),
        /** Whole number with thousands. */
        COUNT("#,##0"),
        /** 元 with two decimals. */
        MONEY("#,##0.00"),
        DATE("yyyy-mm-dd");

        private final String format;

        Kind(String format) {
            this.format = format;
        }

        String format() {
            return format;
        }
    }

    public static SheetColumn text(String title, int width) {
        return new SheetColumn(title, width, Kind.TEXT);
    }

    public static SheetColumn count(String title, int width) {
        return new SheetColumn(title, width, Kind.COUNT);
    }

    public static SheetColumn money(String title, int width) {
        return new SheetColumn(title, width, Kind.MONEY);
    }

    public static SheetColumn date(String title, int width) {
        return new SheetColumn(title, width, Kind.DATE);
    }
}
