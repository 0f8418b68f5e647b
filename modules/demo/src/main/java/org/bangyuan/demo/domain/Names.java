package org.bangyuan.demo.domain;

import java.util.List;

/** Invented names, with the surnames of Wenzhou; some with rare characters, some with ·. */
final class Names {
    private static final String SURNAMES =
            "陈陈陈陈陈陈林林林林林林王王王王李李李黄黄黄黄周周周张张张叶叶叶郑郑潘潘吴吴徐徐朱胡金金谢谢章"
                    + "夏项项戴蔡蔡杨刘方孙董曾缪倪蒋何余应池木诸虞邵卢白薛苏施温尤南雷蓝钟";
    private static final String OLD_MEN = "阿定岩光明德昌银松友法金桂顺有福良庆荣成永岳祥岭龙建国华民志忠义孝";
    private static final String OLD_WOMEN = "阿彩爱娥香兰花菊凤珠莲玉美秀翠月桂银碧春素梅琴英珍";
    private static final String MEN = "伟强斌勇海建晓锋杰超磊鹏俊涛浩宇峰凯波辉永立文武志成";
    private static final String WOMEN = "丽敏静燕娟芳洁霞倩雪晓慧婷琳莹妍佳红艳秋洋蓓";
    private static final String BOYS = "子轩浩宇博文梓睿铭泽一诺俊辰皓昊奕程乐天佑";
    private static final String GIRLS = "雨桐欣怡梓涵诗琪佳宁思语若曦一诺可馨悦心瑶";
    private static final String RARE = "堃喆翀玥珺赟㛃淏䶮𬭎𤧛";
    private static final List<String> WITH_A_DOT =
            List.of("阿依古丽·买买提", "热合曼·吐尔逊", "扎西·次仁", "帕提古丽·阿不都");

    private static final int OLD_BEFORE = 1965;
    private static final int YOUNG_FROM = 2000;

    private Names() {}

    static String surname(Dice dice) {
        return dice.character(SURNAMES);
    }

    /** A whole name with the given surname, fitting the year of birth. */
    static String name(Dice dice, String surname, boolean male, int yearOfBirth) {
        String first = dice.character(characters(male, yearOfBirth));
        if (dice.percent(1)) {
            return surname + dice.character(RARE);
        }
        if (dice.percent(12)) {
            return surname + first;
        }
        return surname + first + dice.character(characters(male, yearOfBirth));
    }

    /** Now and then somebody who moved here from far away. */
    static String spouse(Dice dice, boolean male, int yearOfBirth) {
        return dice.between(1, 300) == 1
                ? dice.one(WITH_A_DOT)
                : name(dice, surname(dice), male, yearOfBirth);
    }

    private static String characters(boolean male, int yearOfBirth) {
        if (yearOfBirth < OLD_BEFORE) {
            return male ? OLD_MEN : OLD_WOMEN;
        }
        if (yearOfBirth < YOUNG_FROM) {
            return male ? MEN : WOMEN;
        }
        return male ? BOYS : GIRLS;
    }
}
