package org.bangyuan.demo.domain;

import java.util.List;

/** 村（社区）服务站 that the demonstration opens below some townships. */
public final class Stations {
    /** A station; the first nine digits of its code are those of its township. */
    public record Station(String code, String areaName) {
        private static final int TOWN_DIGITS = 9;

        public String town() {
            return code.substring(0, TOWN_DIGITS);
        }
    }

    public static final List<Station> ALL =
            List.of(
                    new Station("330302006001", "墨池社区"),
                    new Station("330302006002", "五马社区"),
                    new Station("330302006003", "大同社区"),
                    new Station("330302025001", "锦绣社区"),
                    new Station("330302025002", "划龙桥社区"),
                    new Station("330302026001", "松台社区"),
                    new Station("330302026002", "水心社区"),
                    new Station("330381001001", "万松社区"),
                    new Station("330381001002", "安阳社区"),
                    new Station("330381101001", "塘下社区"),
                    new Station("330383198001", "池浦社区"),
                    new Station("330383198002", "城东社区"));

    private Stations() {}
}
