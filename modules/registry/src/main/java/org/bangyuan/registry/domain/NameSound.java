package org.bangyuan.registry.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * 姓名读音: how a name is ordered and looked up. Names are listed by their sound, syllable by syllable,
 * as people expect it; the initials are what somebody types who is in a hurry. A character that is
 * read differently in a surname (曾 zeng, 单 shan) is read so at the beginning.
 *
 * @param sorted syllables with a space between them: {@code zhang jian guo}
 * @param initials their first letters: {@code zjg}
 */
public record NameSound(String sorted, String initials) {
    private static final int LONGEST_SORTED = 400;
    private static final int LONGEST_INITIALS = 60;

    private static final Map<String, String> COMPOUND_SURNAMES =
            Map.of("尉迟", "yu chi", "万俟", "mo qi", "长孙", "zhang sun", "澹台", "tan tai");
    private static final Map<String, String> SURNAMES =
            Map.ofEntries(
                    Map.entry("单", "shan"),
                    Map.entry("曾", "zeng"),
                    Map.entry("解", "xie"),
                    Map.entry("仇", "qiu"),
                    Map.entry("朴", "piao"),
                    Map.entry("查", "zha"),
                    Map.entry("乐", "yue"),
                    Map.entry("区", "ou"),
                    Map.entry("盖", "ge"),
                    Map.entry("繁", "po"),
                    Map.entry("缪", "miao"),
                    Map.entry("翟", "zhai"),
                    Map.entry("召", "shao"),
                    Map.entry("员", "yun"),
                    Map.entry("黑", "he"),
                    Map.entry("覃", "qin"),
                    Map.entry("洗", "xian"),
                    Map.entry("种", "chong"),
                    Map.entry("秘", "bi"),
                    Map.entry("牟", "mou"),
                    Map.entry("华", "hua"),
                    Map.entry("任", "ren"),
                    Map.entry("葛", "ge"),
                    Map.entry("柏", "bai"),
                    Map.entry("谌", "chen"),
                    Map.entry("逄", "pang"),
                    Map.entry("郗", "xi"),
                    Map.entry("祭", "zhai"),
                    Map.entry("相", "xiang"),
                    Map.entry("车", "che"));

    public static NameSound of(String name) {
        List<String> syllables = new ArrayList<>();
        String rest = surname(name, syllables);
        rest.codePoints().forEach(character -> add(syllables, character));
        if (syllables.isEmpty()) {
            syllables.add(name);
        }
        String sorted = String.join(" ", syllables);
        String initials =
                syllables.stream()
                        .map(syllable -> syllable.substring(0, syllable.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining());
        return new NameSound(cut(sorted, LONGEST_SORTED), cut(initials, LONGEST_INITIALS));
    }

    /** Reads the surname where it is one that is read in its own way; answers what follows it. */
    private static String surname(String name, List<String> syllables) {
        if (name.length() > 2 && COMPOUND_SURNAMES.containsKey(name.substring(0, 2))) {
            syllables.addAll(List.of(COMPOUND_SURNAMES.get(name.substring(0, 2)).split(" ")));
            return name.substring(2);
        }
        if (name.length() > 1 && SURNAMES.containsKey(name.substring(0, 1))) {
            syllables.add(SURNAMES.get(name.substring(0, 1)));
            return name.substring(1);
        }
        return name;
    }

    private static void add(List<String> syllables, int character) {
        if (!Character.isLetterOrDigit(character)) {
            return;
        }
        String[] readings =
                Character.isBmpCodePoint(character)
                        ? PinyinHelper.toHanyuPinyinStringArray((char) character)
                        : null;
        syllables.add(
                readings == null || readings.length == 0
                        ? Character.toString(character).toLowerCase(Locale.ROOT)
                        : withoutTone(readings[0]));
    }

    /** {@code lu:3} → {@code lv}, as people type it. */
    private static String withoutTone(String reading) {
        return reading.replaceAll("\\d", "").replace("u:", "v");
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
