package org.bangyuan.papers.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * 字体. A site that has licensed 仿宋 and 小标宋 names a folder with {@code body.ttf}, {@code title.ttf},
 * {@code heading.ttf} (黑体) or some of them; what is not there, and every character that they lack,
 * is printed in Noto Sans SC, which the product brings along. What no font can print becomes 〓
 * (GB/T 15834's sign for a missing character) and is logged by its code.
 */
public final class PaperFonts {
    private static final System.Logger LOG = System.getLogger(PaperFonts.class.getName());
    private static final String BUILT_IN = "/fonts/ttf/NotoSansSC/NotoSansSC-";
    private static final String MISSING = "〓";

    private final Map<String, SearchableFont> faces = new LinkedHashMap<>();
    private final BitSet printable = new BitSet();

    private PaperFonts() {}

    /** The built-in fonts and those of the folder, if any. */
    public static PaperFonts of(Optional<Path> folder) {
        PaperFonts fonts = new PaperFonts();
        fonts.add("noto", builtIn("Regular"));
        fonts.add("noto-bold", builtIn("Bold"));
        for (String face : new String[] {"body", "title", "heading"}) {
            folder.map(path -> path.resolve(face + ".ttf"))
                    .filter(Files::isRegularFile)
                    .ifPresent(file -> fonts.add(face, read(file)));
        }
        return fonts;
    }

    private void add(String face, byte[] trueType) {
        SearchableFont font = SearchableFont.of(trueType);
        faces.put(face, font);
        if ("noto".equals(face)) {
            printable.or(font.characters());
        }
    }

    /** Font files by family name. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        faces.forEach((face, font) -> files.put(face, font.file()));
        return files;
    }

    /** The text as the fonts can print it: nothing invisible, nothing that would come out blank. */
    String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(code -> append(out, code));
        return out.toString();
    }

    private void append(StringBuilder out, int code) {
        if (code == '\n') {
            out.append('\n');
        } else if (Character.isWhitespace(code) || code == 0xA0) {
            out.append(code == 0x3000 ? '\u3000' : ' ');
        } else if (isInvisible(code)) {
            return;
        } else if (printable.get(code)) {
            out.appendCodePoint(code);
        } else {
            out.append(replacement(code));
        }
    }

    private static boolean isInvisible(int code) {
        int type = Character.getType(code);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || code >= 0xFE00 && code <= 0xFE0F
                || code >= 0xE0100 && code <= 0xE01EF;
    }

    /** A radical or compatibility form is printed as the character that it looks like. */
    private String replacement(int code) {
        String ordinary = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
        if (ordinary.codePoints().allMatch(printable::get)) {
            return ordinary;
        }
        LOG.log(Level.WARNING, "no font can print U+{0}", Integer.toHexString(code));
        return MISSING;
    }

    private static byte[] builtIn(String weight) {
        String name = BUILT_IN + weight + ".ttf";
        try (InputStream in = PaperFonts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the font is not on the class path: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the site's font cannot be read: " + file, e);
        }
    }
}
