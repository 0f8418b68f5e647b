package org.bangyuan.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that mean harm, made by code (quality goal S8), each under a name that says which. */
final class HostileFiles {
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final int MB = 1024 * 1024;

    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    static Map<String, Supplier<byte[]>> all() {
        HostileFiles hostile = new HostileFiles();
        hostile.wrongMagic();
        hostile.polyglots();
        hostile.bombs();
        hostile.sharedStrings();
        hostile.documentTypes();
        hostile.outside();
        hostile.archives();
        hostile.truncated();
        hostile.cells();
        hostile.markup();
        hostile.encodings();
        hostile.incomplete();
        return hostile.files;
    }

    /** A workbook that is as it should be, for what is broken next. */
    static Map<String, byte[]> good() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                TYPES,
                utf8(
                        HEAD
                                + "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                                + MAIN
                                + "sheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
                                + MAIN
                                + "sharedStrings+xml\"/></Types>"));
        parts.put(
                WORKBOOK,
                utf8(
                        HEAD
                                + "<workbook xmlns:r=\"http://schemas.openxmlformats.org/"
                                + "officeDocument/2006/relationships\"><sheets>"
                                + "<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>"
                                + "</sheets></workbook>"));
        parts.put(
                RELATIONS,
                utf8(
                        HEAD
                                + "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\""
                                + " Target=\"worksheets/sheet1.xml\"/></Relationships>"));
        parts.put(SHEET, sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"));
        parts.put(STRINGS, utf8(HEAD + "<sst><si><t>a</t></si></sst>"));
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void wrongMagic() {
        String[] heads = {
            "%PDF-1.7",
            "\u0089PNG",
            "\u00ff\u00d8\u00ff\u00e0",
            "MZ",
            "{\\rtf1",
            "<html>",
            "姓名,证件号码",
            "\u001f\u008b",
            "7z\u00bc\u00af",
            "Rar!",
            "PK\u0005\u0006",
            "PK\u0007\u0008",
            "\u00d0\u00cf\u0011\u00e0",
            "\u007fELF",
            "#!/bin/sh",
            "BM",
            "GIF89a",
            "<?xml version=\"1.0\"?><Workbook/>",
            "\0\0\0\0",
            "PK\u0003"
        };
        for (int i = 0; i < heads.length; i++) {
            String head = heads[i];
            file("magic " + i, () -> padded(head));
        }
        file("empty", () -> new byte[0]);
        file("one byte", () -> new byte[] {'P'});
    }

    private static byte[] padded(String head) {
        return Arrays.copyOf(head.getBytes(StandardCharsets.ISO_8859_1), 4_000);
    }

    private void polyglots() {
        for (String before : new String[] {"%PDF-1.4\n", "GIF89a", "<script>", "MZ", " "}) {
            file("after " + before.strip(), () -> joined(utf8(before), zip(good())));
        }
        for (String after : new String[] {"<script>x()</script>", "%%EOF", "\0", "PK", "MZ"}) {
            file("before " + after.strip(), () -> joined(zip(good()), utf8(after)));
        }
        file("two archives", () -> joined(zip(good()), zip(good())));
        file("mail with it", () -> joined(utf8("MIME-Version: 1.0\n\n"), zip(good())));
    }

    private void bombs() {
        String[] parts = {
            SHEET,
            STRINGS,
            WORKBOOK,
            RELATIONS,
            TYPES,
            "xl/styles.xml",
            "docProps/app.xml",
            "xl/theme/theme1.xml",
            "xl/media/a.png",
            "xl/printerSettings/a.bin"
        };
        for (String part : parts) {
            for (int size : new int[] {20, 60}) {
                file("bomb " + part + " " + size, () -> bomb(part, size));
            }
        }
        file("many small bombs", HostileFiles::manyBombs);
    }

    private static byte[] bomb(String part, int megabytes) {
        Map<String, byte[]> parts = good();
        byte[] content = new byte[megabytes * MB];
        Arrays.fill(content, (byte) ' ');
        byte[] row = utf8("<row></row>");
        boolean isMarkup = part.endsWith("ml") || part.endsWith("rels");
        for (int at = 0; isMarkup && at + row.length < content.length; at += row.length) {
            System.arraycopy(row, 0, content, at, row.length);
        }
        parts.put(part, content);
        return zip(parts);
    }

    private static byte[] manyBombs() {
        Map<String, byte[]> parts = good();
        for (int i = 0; i < 60; i++) {
            parts.put("xl/media/" + i + ".png", new byte[MB]);
        }
        return zip(parts);
    }

    private void sharedStrings() {
        for (int count : new int[] {1_000_000, 500_000, 100_000, 2}) {
            file(
                    "shared strings " + count,
                    () -> with(STRINGS, HEAD + "<sst>" + texts(count) + "</sst>"));
        }
        file(
                "one endless shared string",
                () -> with(STRINGS, HEAD + "<sst><si><t>" + "ab".repeat(MB) + "</t></si></sst>"));
        file(
                "endless by comments",
                () ->
                        with(
                                STRINGS,
                                HEAD
                                        + "<sst><si><t>"
                                        + ("a".repeat(5_000) + "<!-- -->").repeat(100)
                                        + "</t></si></sst>"));
    }

    private static String texts(int count) {
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < count; i++) {
            texts.append("<si><t>").append(Integer.toHexString(i * 0x9E3779B1)).append("</t></si>");
        }
        return texts.toString();
    }

    private void documentTypes() {
        String[] types = {
            "<!DOCTYPE x>",
            "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"http://127.0.0.1/\">]>",
            "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
            "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1/\"> %p;]>",
            "<!ENTITY a \"b\">"
        };
        for (String part : new String[] {SHEET, STRINGS, WORKBOOK, RELATIONS, TYPES}) {
            for (int i = 0; i < types.length; i++) {
                String type = types[i];
                file(
                        "document type " + i + " in " + part,
                        () -> {
                            String content = new String(good().get(part), StandardCharsets.UTF_8);
                            return with(part, content.replace(HEAD, HEAD + type));
                        });
            }
        }
    }

    private void outside() {
        for (String part :
                new String[] {
                    "xl/vbaProject.bin",
                    "xl/externalLinks/externalLink1.xml",
                    "xl/macrosheets/sheet1.xml",
                    "xl/embeddings/oleObject1.bin",
                    "xl/activeX/activeX1.bin",
                    "xl/ctrlProps/ctrlProp1.xml",
                    "XL/VBAPROJECT.BIN"
                }) {
            file("part " + part, () -> with(part, "<a/>"));
        }
        for (String type :
                new String[] {"externalLinkPath", "oleObject", "attachedTemplate", "image"}) {
            file(
                    "relation " + type,
                    () ->
                            with(
                                    "xl/worksheets/_rels/sheet1.xml.rels",
                                    HEAD
                                            + "<Relationships><Relationship Id=\"a\" Type=\"x/"
                                            + type
                                            + "\" Target=\"http://127.0.0.1/\""
                                            + " TargetMode=\"External\"/></Relationships>"));
        }
        file(
                "macro type",
                () ->
                        with(
                                TYPES,
                                new String(good().get(TYPES), StandardCharsets.UTF_8)
                                        .replace(
                                                MAIN + "sheet.main+xml",
                                                "application/vnd.ms-excel.sheet"
                                                        + ".macroEnabled.main+xml")));
    }

    private void archives() {
        for (int count : new int[] {501, 5_000, 60_000, 70_000}) {
            file(
                    "parts " + count,
                    () -> {
                        Map<String, byte[]> parts = good();
                        for (int i = 0; i < count; i++) {
                            parts.put("a/" + i, new byte[0]);
                        }
                        return zip(parts);
                    });
        }
        for (String name :
                new String[] {
                    "../../etc/passwd",
                    "/etc/passwd",
                    "..\\x",
                    "c:\\x",
                    "xl/../../x",
                    "XL/WORKSHEETS/SHEET1.XML"
                }) {
            file("name " + name, () -> with(name, "<a/>"));
        }
        file("password", () -> everyEntry(zip(good()), 8, 1));
        for (int method : new int[] {1, 6, 9, 12, 14, 95, 99}) {
            file("method " + method, () -> everyEntry(zip(good()), 10, method));
        }
        file("overlapping parts", () -> everyEntry(zip(good()), 21, 0x7f));
        file("directory elsewhere", () -> end(zip(good()), 16, 1));
        file("directory of another size", () -> end(zip(good()), 12, 1));
        file("comment announced", () -> end(zip(good()), 20, 9));
    }

    private static byte[] everyEntry(byte[] zip, int offset, int value) {
        for (int at = 0; at + 46 < zip.length; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                zip[at + offset] = (byte) value;
            }
        }
        return zip;
    }

    private static byte[] end(byte[] zip, int offset, int added) {
        zip[zip.length - 22 + offset] += (byte) added;
        return zip;
    }

    private void truncated() {
        for (int percent = 5; percent <= 99; percent += 5) {
            int share = percent;
            file(
                    "cut at " + percent + " %",
                    () -> {
                        byte[] whole = zip(good());
                        return Arrays.copyOf(whole, whole.length * share / 100);
                    });
        }
        for (int from = 1; from <= 9; from++) {
            int at = from;
            file("noise " + from, () -> noise(zip(good()), at));
        }
    }

    private static byte[] noise(byte[] zip, int seed) {
        int from = zip.length / 20 * seed + 60;
        for (int i = from; i < from + 40; i++) {
            zip[i] = (byte) (i * 31 + seed * 17);
        }
        return zip;
    }

    private void cells() {
        for (String place :
                new String[] {
                    "AAAA1",
                    "XFE1",
                    "ZZZZZZZ1",
                    "AAAAAAAAAAAAAAAA1",
                    "IX1",
                    "A99999999",
                    "A",
                    "1",
                    "",
                    "A-1",
                    "a1",
                    "A1B",
                    "Ａ1",
                    "A99999999999999999999"
                }) {
            file("cell at " + place, () -> row("<c r=\"" + place + "\"><v>1</v></c>"));
        }
        file("row number", () -> with(SHEET, sheet("<row r=\"99999999999\"/>")));
        file("row minus", () -> with(SHEET, sheet("<row r=\"-5\"/>")));
        file(
                "rows backwards",
                () ->
                        with(
                                SHEET,
                                sheet(
                                        "<row r=\"5\"><c t=\"s\"><v>0</v></c></row>"
                                                + "<row r=\"4\"><c><v>1</v></c></row>")));
        file("long number", () -> row("<c r=\"A1\"><v>" + "9".repeat(50_000) + "</v></c>"));
        file("shared text absent", () -> row("<c r=\"A1\" t=\"s\"><v>7</v></c>"));
        file("shared text negative", () -> row("<c r=\"A1\" t=\"s\"><v>-1</v></c>"));
        file("shared text far away", () -> row("<c r=\"A1\" t=\"s\"><v>2147483646</v></c>"));
        file("shared text in disguise", () -> row("<c r=\"A1\" t=\"s\"><v>0<!-- -->999</v></c>"));
        file("type unknown", () -> row("<c r=\"A1\" t=\"evil\"><v>1</v></c>"));
        file(
                "array formulas",
                () -> row("<c r=\"A1\"><f t=\"array\" ref=\"A1:B9\">1</f></c>".repeat(5_000)));
        file(
                "shared formula without base",
                () -> row("<c r=\"A1\"><f t=\"shared\" si=\"9\"/></c>"));
    }

    private void markup() {
        for (int depth : new int[] {100, 1_000, 10_000, 1_000_000}) {
            file("depth " + depth, () -> with(SHEET, HEAD + "<a>".repeat(depth)));
        }
        file("endless name", () -> with(SHEET, HEAD + "<" + "a".repeat(MB) + "/>"));
        file("endless attribute", () -> with(SHEET, HEAD + "<a b=\"" + "c".repeat(MB) + "\"/>"));
        file("endless comment", () -> with(SHEET, HEAD + "<!--" + "c".repeat(MB) + "--><a/>"));
        file("many names", () -> with(SHEET, HEAD + "<w>" + names(50_000) + "</w>"));
        file("many attributes", () -> with(SHEET, HEAD + "<w " + attributes() + "/>"));
        file("no equals", () -> with(SHEET, HEAD + "<a b c>"));
        file("unfinished", () -> with(SHEET, HEAD + "<worksheet><sheetData><row>"));
        file("unknown entity", () -> row("<c r=\"A1\" t=\"inlineStr\"><is>&evil;</is></c>"));
        file("picture of markup", () -> with("xl/media/a.png", "<svg/>"));
        file("not markup", () -> with(SHEET, "hello"));
    }

    private static String names(int count) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < count; i++) {
            names.append("<n").append(i).append("/>");
        }
        return names.toString();
    }

    private static String attributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            attributes.append("n").append(i).append("=\"\" ");
        }
        return attributes.toString();
    }

    private void encodings() {
        String content = "<?xml version=\"1.0\" encoding=\"%s\"?><worksheet/>";
        for (String name : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "IBM037"}) {
            Charset charset = Charset.forName(name);
            file("encoded " + name, () -> with(SHEET, content.formatted(name).getBytes(charset)));
        }
        for (String name : new String[] {"UTF-7", "GBK", "ISO-8859-1", "evil"}) {
            file("said to be " + name, () -> with(SHEET, content.formatted(name)));
        }
    }

    private void incomplete() {
        for (String part : new String[] {TYPES, WORKBOOK, RELATIONS, SHEET}) {
            file(
                    "without " + part,
                    () -> {
                        Map<String, byte[]> parts = good();
                        parts.remove(part);
                        return zip(parts);
                    });
        }
        file(
                "of another office",
                () ->
                        zip(
                                Map.of(
                                        "mimetype",
                                        utf8("application/vnd.oasis.opendocument.spreadsheet"))));
        file(
                "a document",
                () -> zip(Map.of(TYPES, utf8("<Types/>"), "word/document.xml", utf8("<a/>"))));
    }

    private void file(String name, Supplier<byte[]> content) {
        if (files.put(name, content) != null) {
            throw new IllegalStateException("twice: " + name);
        }
    }

    private static byte[] row(String cells) {
        return with(SHEET, sheet("<row r=\"1\">" + cells + "</row>"));
    }

    private static byte[] sheet(String rows) {
        return utf8(HEAD + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static byte[] with(String part, String content) {
        return with(part, utf8(content));
    }

    private static byte[] with(String part, byte[] content) {
        Map<String, byte[]> parts = good();
        parts.put(part, content);
        return zip(parts);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
