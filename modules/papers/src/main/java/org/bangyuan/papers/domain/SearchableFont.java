package org.bangyuan.papers.domain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A TrueType font whose glyphs each stand for one character only. Fonts draw a Kangxi radical and
 * the character of the same shape with one glyph (⼊ U+2F0A and 入 U+5165); a PDF would then name the
 * glyph by the radical, and a search for the character would miss. So the character map is written
 * anew without the radicals and compatibility forms whose glyph an ordinary character already has.
 */
final class SearchableFont {
    private static final int CMAP = 0x636D6170;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int LAST_CODE_POINT = 0x10FFFF;

    private final byte[] file;
    private final BitSet characters;

    private SearchableFont(byte[] file, BitSet characters) {
        this.file = file;
        this.characters = characters;
    }

    static SearchableFont of(byte[] trueType) {
        int[] glyphs = glyphs(trueType);
        BitSet ordinary = new BitSet();
        for (int code = 0; code <= LAST_CODE_POINT; code++) {
            if (glyphs[code] > 0 && !isLookAlike(code)) {
                ordinary.set(glyphs[code]);
            }
        }
        BitSet characters = new BitSet(LAST_CODE_POINT);
        for (int code = 0; code <= LAST_CODE_POINT; code++) {
            if (glyphs[code] > 0 && !(isLookAlike(code) && ordinary.get(glyphs[code]))) {
                characters.set(code);
            }
        }
        return new SearchableFont(withMap(trueType, map(characters, glyphs)), characters);
    }

    /** The font file with its new character map. */
    byte[] file() {
        return file;
    }

    /** The characters that it can print. */
    BitSet characters() {
        return characters;
    }

    /**
     * Spaces of other widths, CJK Radicals Supplement, Kangxi Radicals, CJK Compatibility
     * Ideographs and their supplement.
     */
    private static boolean isLookAlike(int code) {
        return code >= 0x2000 && code <= 0x200A
                || code >= 0x2E80 && code <= 0x2FDF
                || code >= 0xF900 && code <= 0xFAFF
                || code >= 0x2F800 && code <= 0x2FA1F;
    }

    private static int[] glyphs(byte[] trueType) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(trueType))) {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            int[] glyphs = new int[LAST_CODE_POINT + 1];
            Arrays.setAll(glyphs, lookup::getGlyphId);
            return glyphs;
        } catch (IOException e) {
            throw new IllegalStateException("not a TrueType font that can be read", e);
        }
    }

    /** A {@code cmap} table with one subtable of format 12 (platform 3, encoding 10). */
    private static byte[] map(BitSet characters, int[] glyphs) {
        List<int[]> groups = new ArrayList<>();
        int[] group = null;
        for (int code = characters.nextSetBit(0);
                code >= 0;
                code = characters.nextSetBit(code + 1)) {
            if (group != null
                    && group[1] == code - 1
                    && glyphs[code] == group[2] + code - group[0]) {
                group[1] = code;
            } else {
                group = new int[] {code, code, glyphs[code]};
                groups.add(group);
            }
        }
        ByteBuffer table = ByteBuffer.allocate(DIRECTORY + 16 + 12 * groups.size());
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) 3).putShort((short) 10).putInt(DIRECTORY);
        table.putShort((short) 12).putShort((short) 0);
        table.putInt(16 + 12 * groups.size()).putInt(0).putInt(groups.size());
        groups.forEach(each -> table.putInt(each[0]).putInt(each[1]).putInt(each[2]));
        return table.array();
    }

    /** The map goes to the end of the file, and the directory points there. */
    private static byte[] withMap(byte[] trueType, byte[] map) {
        int start = (trueType.length + 3) & ~3;
        byte[] file = Arrays.copyOf(trueType, start + map.length);
        System.arraycopy(map, 0, file, start, map.length);
        ByteBuffer view = ByteBuffer.wrap(file);
        int tables = view.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = DIRECTORY + i * ENTRY;
            if (view.getInt(entry) == CMAP) {
                view.putInt(entry + 8, start).putInt(entry + 12, map.length);
                return file;
            }
        }
        throw new IllegalStateException("the font has no character map");
    }
}
