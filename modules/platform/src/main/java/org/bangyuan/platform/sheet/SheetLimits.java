package org.bangyuan.platform.sheet;

/**
 * How large a workbook may be. Everything is counted before anything is believed: no header of the
 * archive is trusted.
 *
 * @param bytes of the file as it was sent
 * @param unpacked bytes of all its parts together
 * @param ratio between the two, looked at from some megabytes on
 * @param parts files in the archive
 * @param sharedStrings bytes of the table of shared texts, which has to be kept in memory
 * @param columns of a sheet
 */
public record SheetLimits(
        int bytes, long unpacked, int ratio, int parts, long sharedStrings, int columns) {
    private static final int MB = 1024 * 1024;

    /** 30 MB packed: some 300,000 rows of twenty columns. */
    public static final SheetLimits USUAL =
            new SheetLimits(30 * MB, 500L * MB, 150, 500, 96L * MB, 256);
}
