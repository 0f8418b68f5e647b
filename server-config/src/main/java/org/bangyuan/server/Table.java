package org.bangyuan.server;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines up columns in a terminal, where a Chinese character is two columns wide. */
final class Table {
    private static final String GAP = "  ";

    private Table() {}

    static String of(List<String> head, List<List<String>> rows) {
        int[] widths =
                IntStream.range(0, head.size())
                        .map(
                                column ->
                                        Math.max(
                                                width(head.get(column)),
                                                rows.stream()
                                                        .mapToInt(row -> width(row.get(column)))
                                                        .max()
                                                        .orElse(0)))
                        .toArray();
        List<String> rule = IntStream.of(widths).mapToObj("-"::repeat).toList();
        return line(head, widths)
                + line(rule, widths)
                + rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static String line(List<String> cells, int[] widths) {
        String line =
                IntStream.range(0, cells.size())
                        .mapToObj(column -> pad(cells.get(column), widths[column]))
                        .collect(Collectors.joining(GAP));
        return GAP + line.stripTrailing() + System.lineSeparator();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - width(text));
    }

    private static int width(String text) {
        return text.codePoints().map(character -> isWide(character) ? 2 : 1).sum();
    }

    /** CJK characters and punctuation, full-width forms. */
    private static boolean isWide(int character) {
        return character >= 0x2E80 && character <= 0xA4CF
                || character >= 0xAC00 && character <= 0xD7A3
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFE30 && character <= 0xFE6F
                || character >= 0xFF00 && character <= 0xFF60
                || character >= 0x20000;
    }
}
