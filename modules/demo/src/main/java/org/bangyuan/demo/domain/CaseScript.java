package org.bangyuan.demo.domain;

import java.util.List;
import org.bangyuan.demo.domain.Posts.Township;

/**
 * How far a case of the demonstration has come, and how many working days ago what happened.
 * Together they show every lamp, every stage and every way to end.
 *
 * @param number running number, which names the step
 * @param township who handles it
 * @param story what happened
 * @param reach the stage it stands in
 * @param received working days since receipt by the township
 * @param county working days since receipt by the county; 0 where it has not got there
 */
public record CaseScript(
        int number, Township township, Story story, Reach reach, int received, int county) {
    /** The stages, in the order in which a case goes through them, then the ways to end. */
    public enum Reach {
        FILED_BY_AGENT,
        CORRECTION,
        ACCEPTED,
        VERIFYING,
        TOWN_OPINION,
        REPORTED,
        COUNTY_RECEIVED,
        RECHECK,
        DRAFTED,
        REFUSED,
        APPROVED,
        LISTED,
        PAID,
        RETURNED,
        WITHDRAWN;

        /** True if the case has gone at least so far on the usual way. */
        public boolean isAtLeast(Reach other) {
            return this != WITHDRAWN && compareTo(other) >= 0;
        }
    }

    private static final Township WUMA = Posts.TOWNSHIPS.get(0);
    private static final Township NANHUI = Posts.TOWNSHIPS.get(1);
    private static final Township SONGTAI = Posts.TOWNSHIPS.get(2);
    private static final Township ANYANG = Posts.TOWNSHIPS.get(3);
    private static final Township TANGXIA = Posts.TOWNSHIPS.get(4);

    /** All of them. */
    public static final List<CaseScript> ALL =
            List.of(
                    of(1, WUMA, Story.FIRE, Reach.FILED_BY_AGENT, 1, 0),
                    of(2, WUMA, Story.ILLNESS, Reach.FILED_BY_AGENT, 3, 0),
                    of(3, WUMA, Story.TRAFFIC, Reach.CORRECTION, 3, 0),
                    of(4, WUMA, Story.FLOOD, Reach.ACCEPTED, 1, 0),
                    of(5, WUMA, Story.INJURY, Reach.ACCEPTED, 4, 0),
                    of(6, WUMA, Story.FIRE, Reach.VERIFYING, 5, 0),
                    of(7, WUMA, Story.CANCER, Reach.VERIFYING, 7, 0),
                    of(8, WUMA, Story.ILLNESS, Reach.TOWN_OPINION, 3, 0),
                    of(9, WUMA, Story.TRAFFIC, Reach.TOWN_OPINION, 6, 0),
                    of(10, WUMA, Story.FLOOD, Reach.REPORTED, 4, 0),
                    of(11, WUMA, Story.FIRE, Reach.COUNTY_RECEIVED, 8, 2),
                    of(12, WUMA, Story.ILLNESS, Reach.COUNTY_RECEIVED, 9, 5),
                    of(13, WUMA, Story.INJURY, Reach.RECHECK, 8, 3),
                    of(14, WUMA, Story.FIRE, Reach.DRAFTED, 9, 4),
                    of(15, WUMA, Story.CANCER, Reach.DRAFTED, 10, 6),
                    of(16, WUMA, Story.ILLNESS, Reach.APPROVED, 9, 4),
                    of(17, WUMA, Story.TRAFFIC, Reach.PAID, 10, 7),
                    of(18, WUMA, Story.INJURY, Reach.REFUSED, 10, 5),
                    of(19, NANHUI, Story.ILLNESS, Reach.ACCEPTED, 2, 0),
                    of(20, NANHUI, Story.FLOOD, Reach.VERIFYING, 3, 0),
                    of(21, NANHUI, Story.FIRE, Reach.TOWN_OPINION, 4, 0),
                    of(22, NANHUI, Story.TRAFFIC, Reach.REPORTED, 5, 0),
                    of(23, NANHUI, Story.ILLNESS, Reach.DRAFTED, 8, 3),
                    of(24, NANHUI, Story.CANCER, Reach.APPROVED, 10, 5),
                    of(25, NANHUI, Story.FIRE, Reach.LISTED, 10, 6),
                    of(26, NANHUI, Story.INJURY, Reach.PAID, 10, 7),
                    of(27, SONGTAI, Story.TRAFFIC, Reach.ACCEPTED, 3, 0),
                    of(28, SONGTAI, Story.CANCER, Reach.VERIFYING, 4, 0),
                    of(29, SONGTAI, Story.ILLNESS, Reach.COUNTY_RECEIVED, 7, 1),
                    of(30, SONGTAI, Story.FIRE, Reach.LISTED, 10, 6),
                    of(31, SONGTAI, Story.FLOOD, Reach.RETURNED, 10, 7),
                    of(32, SONGTAI, Story.TRAFFIC, Reach.REFUSED, 9, 5),
                    of(33, SONGTAI, Story.INJURY, Reach.WITHDRAWN, 5, 0),
                    of(34, ANYANG, Story.FIRE, Reach.FILED_BY_AGENT, 1, 0),
                    of(35, ANYANG, Story.ILLNESS, Reach.ACCEPTED, 2, 0),
                    of(36, ANYANG, Story.TRAFFIC, Reach.VERIFYING, 5, 0),
                    of(37, ANYANG, Story.CANCER, Reach.COUNTY_RECEIVED, 8, 5),
                    of(38, ANYANG, Story.FLOOD, Reach.DRAFTED, 9, 3),
                    of(39, ANYANG, Story.ILLNESS, Reach.PAID, 10, 7),
                    of(40, TANGXIA, Story.INJURY, Reach.CORRECTION, 4, 0),
                    of(41, TANGXIA, Story.FIRE, Reach.TOWN_OPINION, 6, 0),
                    of(42, TANGXIA, Story.ILLNESS, Reach.REPORTED, 4, 0),
                    of(43, TANGXIA, Story.TRAFFIC, Reach.APPROVED, 9, 4));

    private static CaseScript of(
            int number, Township township, Story story, Reach reach, int received, int county) {
        return new CaseScript(number, township, story, reach, received, county);
    }

    public boolean isFiledByAgent() {
        return reach == Reach.FILED_BY_AGENT;
    }

    /** Who files it. */
    public String filer() {
        return isFiledByAgent() ? township.prefix() + "-agent" : township.clerk();
    }

    /** How many cases of the same filer come before. */
    public long position() {
        return ALL.stream()
                .filter(other -> other.filer().equals(filer()))
                .filter(other -> other.number < number)
                .count();
    }

    /** Name of the step in which the case is played. */
    public String step() {
        return String.format("case %02d", number);
    }
}
