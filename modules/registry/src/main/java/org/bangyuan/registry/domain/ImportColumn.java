package org.bangyuan.registry.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bangyuan.platform.text.Texts;

/**
 * A column of an imported file. Its title stands in the template and is found again by its words.
 *
 * @param key last part of the texts' keys and name of the value
 * @param words of what can be chosen, by its name and in the order shown; empty where it is no list
 * @param longest characters, for texts
 */
public record ImportColumn(
        String key, Type type, boolean required, Map<String, String> words, int longest) {
    /** How a cell is read. */
    public enum Type {
        NAME,
        CITIZEN_ID,
        PHONE,
        DAY,
        AREA,
        ORGANISATION,
        CHOICE,
        ACCOUNT,
        /** 学年, read as the year in which it begins. */
        SCHOOL_YEAR,
        /** Yuan with at most two decimals, more than nothing. */
        AMOUNT,
        TEXT
    }

    private static final String WORDS = "registry.import.choice.";
    private static final int LONGEST = 200;

    public ImportColumn {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** The words of the choices, looked up once and not for each row. */
    private static Map<String, String> words(String prefix, List<String> choices) {
        Map<String, String> words = new LinkedHashMap<>();
        choices.forEach(choice -> words.put(choice, text(prefix + choice)));
        return words;
    }

    static ImportColumn required(String key, Type type) {
        return new ImportColumn(key, type, true, Map.of(), LONGEST);
    }

    static ImportColumn optional(String key, Type type) {
        return new ImportColumn(key, type, false, Map.of(), LONGEST);
    }

    static ImportColumn text(String key, boolean required, int longest) {
        return new ImportColumn(key, Type.TEXT, required, Map.of(), longest);
    }

    /** Each choice is the last part of the key of its word. */
    static ImportColumn choice(String key, boolean required, String... choices) {
        return new ImportColumn(
                key, Type.CHOICE, required, words(WORDS, List.of(choices)), LONGEST);
    }

    /** One of some constants, which has to be given. */
    static ImportColumn constants(
            String key, String words, Collection<? extends Enum<?>> constants) {
        List<String> names = constants.stream().map(Enum::name).toList();
        return new ImportColumn(key, Type.CHOICE, true, words(words, names), LONGEST);
    }

    /** Names of what can be chosen; empty for a column of another kind. */
    public List<String> choices() {
        return List.copyOf(words.keySet());
    }

    public String title() {
        return text("registry.import.column." + key);
    }

    public String help() {
        return text("registry.import.help." + key);
    }

    public String word(String choice) {
        return words.get(choice);
    }

    public int width() {
        return switch (type) {
            case CITIZEN_ID, ACCOUNT -> 26;
            case ORGANISATION, AREA -> 24;
            case TEXT -> 28;
            default -> 16;
        };
    }

    private static String text(String key) {
        return Texts.of(Locale.CHINA, key);
    }
}
