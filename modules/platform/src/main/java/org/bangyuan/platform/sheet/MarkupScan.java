package org.bangyuan.platform.sheet;

import java.nio.charset.StandardCharsets;

/**
 * Looks at the bytes of a part as they are unpacked, before any parser sees them: no document type,
 * no depth, no endless text, tag or vocabulary, no cell outside the sheet. What passes costs a
 * parser no more memory than its own size allows. UTF-8 only, so that nothing hides in another
 * encoding.
 */
final class MarkupScan {
    private static final int LONGEST_RUN = 400_000; // a cell holds 32,767 characters
    private static final int LONGEST_NUMBER = 1_000;
    private static final int LONGEST_TAG = 100_000;
    private static final int LONGEST_NAME = 128;
    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 4_000;
    private static final int MOST_ARRAY_FORMULAS = 100;
    private static final int MOST_ROW_DIGITS = 7;

    private enum State {
        TEXT,
        OPENED,
        NAME,
        BETWEEN,
        ATTRIBUTE,
        EQUALS,
        VALUE,
        END_TAG,
        INSTRUCTION,
        COMMENT_OR_DATA,
        COMMENT,
        DATA
    }

    private final int mostColumns;
    private final byte[] name = new byte[LONGEST_NAME];
    private final byte[] attribute = new byte[LONGEST_NAME];
    private final byte[] value = new byte[LONGEST_TAG];
    private final int[] vocabulary = new int[8_192];
    private State state = State.TEXT;
    private int nameLength;
    private int attributeLength;
    private int valueLength;
    private byte quote;
    private byte last;
    private byte lastButOne;
    private boolean cellIsText;
    private boolean cellIsShared;
    private boolean inSharedIndex;
    private long sharedIndex;
    private long lastSharedIndex = -1;
    private int longestRun = LONGEST_RUN;
    private int run;
    private int tag;
    private int depth;
    private int words;
    private int arrayFormulas;
    private boolean externalTarget;
    private boolean hyperlink;

    private long rows;
    private long sharedStrings;
    private long sharedCells;

    MarkupScan(int mostColumns) {
        this.mostColumns = mostColumns;
    }

    long rows() {
        return rows;
    }

    /** Entries of the table of shared texts. */
    long sharedStrings() {
        return sharedStrings;
    }

    /** Cells that use it. */
    long sharedCells() {
        return sharedCells;
    }

    /** The highest place in the table that a cell asks for. */
    long lastSharedIndex() {
        return lastSharedIndex;
    }

    /** The next part begins. */
    void begin() {
        state = State.TEXT;
        longestRun = LONGEST_RUN;
        inSharedIndex = false;
        cellIsShared = false;
        run = 0;
        depth = 0;
    }

    void accept(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (state == State.TEXT) {
                i = pastText(bytes, i, length);
            } else {
                byte b = bytes[i];
                inMarkup(b);
                lastButOne = last;
                last = b;
            }
        }
    }

    /** Most of a sheet is text: passed over at one go. Returns where it ends. */
    private int pastText(byte[] bytes, int from, int length) {
        int at = from;
        while (at < length && bytes[at] != '<') {
            if (inSharedIndex) {
                sharedIndex(bytes[at]);
            }
            at++;
        }
        run += at - from;
        if (run > longestRun) {
            throw ArchiveParts.refused("text-too-long");
        }
        if (at < length) {
            state = State.OPENED;
            tag = 0;
            last = '<';
        }
        return at;
    }

    /** Readers of the table count up to the index, wherever it ends. */
    private void sharedIndex(byte b) {
        if (b < '0' || b > '9') {
            throw ArchiveParts.refused("damaged");
        }
        sharedIndex = sharedIndex * 10 + b - '0';
        if (sharedIndex > Integer.MAX_VALUE) {
            throw ArchiveParts.refused("damaged");
        }
        lastSharedIndex = Math.max(lastSharedIndex, sharedIndex);
    }

    private void grow() {
        if (++run > longestRun) {
            throw ArchiveParts.refused("text-too-long");
        }
    }

    private void inMarkup(byte b) {
        if (++tag > LONGEST_TAG && state.compareTo(State.INSTRUCTION) < 0) {
            throw ArchiveParts.refused("text-too-long");
        }
        switch (state) {
            case OPENED -> opened(b);
            case NAME -> inName(b);
            case BETWEEN -> between(b);
            case ATTRIBUTE -> inAttribute(b);
            case EQUALS -> {
                if (b == '"' || b == '\'') {
                    quote = b;
                    valueLength = 0;
                    state = State.VALUE;
                } else if (b != '=' && !isSpace(b)) {
                    throw ArchiveParts.refused("damaged");
                }
            }
            case VALUE -> {
                if (b == quote) {
                    attribute();
                    state = State.BETWEEN;
                } else {
                    value[valueLength++] = b;
                }
            }
            case END_TAG -> {
                if (b == '>') {
                    depth--;
                    inSharedIndex = false;
                    toText();
                }
            }
            default -> aside(b);
        }
    }

    /** Instructions, comments and literal text; they count as text of the cell around them. */
    private void aside(byte b) {
        if (inSharedIndex) {
            throw ArchiveParts.refused("damaged");
        }
        grow();
        switch (state) {
            case INSTRUCTION -> endIf(b == '>' && last == '?');
            case COMMENT_OR_DATA -> {
                if (b == '-') {
                    state = State.COMMENT;
                } else if (b == '[') {
                    state = State.DATA;
                } else {
                    throw ArchiveParts.refused("document-type");
                }
            }
            case COMMENT -> endIf(b == '>' && last == '-' && lastButOne == '-');
            default -> endIf(b == '>' && last == ']' && lastButOne == ']');
        }
    }

    private void endIf(boolean ended) {
        if (ended) {
            state = State.TEXT;
        }
    }

    private void opened(byte b) {
        if (b == '!') {
            state = State.COMMENT_OR_DATA;
        } else if (b == '?') {
            state = State.INSTRUCTION;
        } else if (b == '/') {
            state = State.END_TAG;
        } else {
            nameLength = 0;
            externalTarget = false;
            hyperlink = false;
            state = State.NAME;
            inName(b);
        }
    }

    private void inName(byte b) {
        if (isSpace(b) || b == '>' || b == '/') {
            word(name, nameLength);
            element();
            state = State.BETWEEN;
            between(b);
        } else if (nameLength == LONGEST_NAME) {
            throw ArchiveParts.refused("text-too-long");
        } else {
            name[nameLength++] = b;
        }
    }

    private void between(byte b) {
        if (b == '>') {
            if (last != '/' && ++depth > DEEPEST) {
                throw ArchiveParts.refused("damaged");
            }
            if (externalTarget && !hyperlink) {
                throw ArchiveParts.refused("external-links");
            }
            toText();
        } else if (!isSpace(b) && b != '/') {
            attributeLength = 0;
            state = State.ATTRIBUTE;
            inAttribute(b);
        }
    }

    private void inAttribute(byte b) {
        if (b == '=' || isSpace(b)) {
            word(attribute, attributeLength);
            state = State.EQUALS;
        } else if (attributeLength == LONGEST_NAME || b == '>' || b == '<') {
            throw ArchiveParts.refused("damaged");
        } else {
            attribute[attributeLength++] = b;
        }
    }

    private void toText() {
        state = State.TEXT;
        run = 0;
    }

    /** Parsers keep every name that they meet. */
    private void word(byte[] word, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word[i];
        }
        int place = (hash ^ hash >>> 13) & vocabulary.length - 1;
        if (vocabulary[place] != hash) {
            vocabulary[place] = hash;
            if (++words > MOST_NAMES) {
                throw ArchiveParts.refused("damaged");
            }
        }
    }

    private void element() {
        longestRun = isElement("v") && !cellIsText ? LONGEST_NUMBER : LONGEST_RUN;
        inSharedIndex = cellIsShared && isElement("v");
        sharedIndex = 0;
        if (isElement("c")) {
            cellIsText = false;
            cellIsShared = false;
        } else if (isElement("row")) {
            rows++;
        } else if (isElement("si")) {
            sharedStrings++;
        }
    }

    private void attribute() {
        if (attributeLength == 1 && attribute[0] == 'r') {
            if (isElement("c")) {
                cellPlace();
            } else if (isElement("row") && (valueLength > MOST_ROW_DIGITS || !isNumber(0))) {
                throw ArchiveParts.refused("damaged");
            }
        } else if (attributeLength == 1 && attribute[0] == 't') {
            if (isElement("c")) {
                cellIsShared = valueLength == 1 && value[0] == 's';
                sharedCells += cellIsShared ? 1 : 0;
                cellIsText = valueLength == 3; // str
            }
            if (isElement("f") && valueLength == 5 && ++arrayFormulas > MOST_ARRAY_FORMULAS) {
                throw ArchiveParts.refused("formulas");
            }
        } else if (isElement("Relationship")) {
            relationship();
        } else if (isElement("Override") || isElement("Default")) {
            if (text().contains("macroEnabled")) {
                throw ArchiveParts.refused("macros");
            }
        }
    }

    private void relationship() {
        String attributeName = new String(attribute, 0, attributeLength, StandardCharsets.UTF_8);
        if (attributeName.equals("TargetMode")) {
            externalTarget = text().equalsIgnoreCase("External");
        } else if (attributeName.equals("Type")) {
            hyperlink = text().endsWith("/hyperlink");
        }
    }

    /** Up to three letters and seven digits, not beyond the last column that is taken. */
    private void cellPlace() {
        int column = 0;
        int letters = 0;
        while (letters < valueLength && value[letters] >= 'A' && value[letters] <= 'Z') {
            column = column * 26 + value[letters] - 'A' + 1;
            if (++letters > 3) {
                throw ArchiveParts.refused("too-many-columns", mostColumns);
            }
        }
        if (letters == 0 || valueLength - letters > MOST_ROW_DIGITS || !isNumber(letters)) {
            throw ArchiveParts.refused("damaged");
        }
        if (column > mostColumns) {
            throw ArchiveParts.refused("too-many-columns", mostColumns);
        }
    }

    private boolean isNumber(int from) {
        for (int i = from; i < valueLength; i++) {
            if (value[i] < '0' || value[i] > '9') {
                return false;
            }
        }
        return valueLength > from;
    }

    /** By its local name, whatever the prefix. */
    private boolean isElement(String wanted) {
        int start = nameLength - wanted.length();
        if (start < 0 || start > 0 && name[start - 1] != ':') {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (name[start + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String text() {
        return new String(value, 0, valueLength, StandardCharsets.UTF_8);
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
