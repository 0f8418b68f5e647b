package org.bangyuan.demo.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bangyuan.platform.security.Role;

/**
 * Everybody who can sign in to the demonstration: two counties in full, those without towns with
 * the people whom an application passes, and the city.
 */
public final class Posts {
    /** Two administrators, because nobody resets their own password. */
    public static final Post ADMINISTRATOR = new Post("sysadmin", "陈启明", "330300", Role.SYS_ADMIN);

    public static final Post SECOND_ADMINISTRATOR =
            new Post("sysadmin2", "方慧敏", "330300", Role.SYS_ADMIN);

    /** The townships whose staff play the cases. */
    public static final List<Township> TOWNSHIPS =
            List.of(
                    new Township("lc", "330302006", List.of("叶蓓", "黄成", "周素芬", "潘建业")),
                    new Township("lc-nh", "330302025", List.of("林晓燕", "徐国强", "谢爱华", "金海波")),
                    new Township("lc-st", "330302026", List.of("章丽君", "夏志明", "项秀琴", "戴永康")),
                    new Township("ra", "330381001", List.of("蔡雪梅", "钱立峰", "木小云", "施文杰")),
                    new Township("ra-tx", "330381101", List.of("虞海燕", "薛振华", "苏雅琴", "池建国")));

    /** The counties whose staff play the cases. */
    public static final List<County> COUNTIES =
            List.of(
                    new County(
                            "lc", "330302", List.of("吴晓棠", "沈静", "郑国平", "陈伟明", "林慧", "朱建波", "胡敏")),
                    new County(
                            "ra", "330381", List.of("姜丽萍", "孙浩", "何志刚", "曹倩", "彭伟", "倪春燕", "董立新")));

    /** 龙港市 and the two functional zones: each has one station that does the township's step. */
    private static final List<Townless> TOWNLESS =
            List.of(
                    new Townless(
                            "lg",
                            "330383198",
                            "330383",
                            List.of("黄小梅", "杨振宇", "方素云", "李海峰", "林志远", "金国平")),
                    new Townless(
                            "ojk",
                            "ZONE-OJK-T",
                            "ZONE-OJK",
                            List.of("陈静怡", "周立新", "王秀兰", "朱明辉", "张晓峰", "吕建华")),
                    new Townless(
                            "zn",
                            "ZONE-ZN-T",
                            "ZONE-ZN",
                            List.of("董雅芳", "邵志强", "潘月琴", "葛永平", "余文斌", "管丽华")));

    private static final List<Post> AGENTS =
            List.of(
                    new Post("lc-agent", "金爱珠", "330302006001", Role.AGENT),
                    new Post("ra-agent", "诸葛明", "330381001001", Role.AGENT));

    private static final List<Post> CITY =
            List.of(
                    SECOND_ADMINISTRATOR,
                    new Post("city-va", "温建平", "330300", Role.CITY_VA),
                    new Post("city-va2", "柯慧敏", "330300", Role.CITY_VA),
                    new Post("city-audit", "严正", "330300", Role.AUDITOR),
                    new Post("province-peer", "省退役军人综合平台", "330300", Role.EXCHANGE_PEER));

    private Posts() {}

    /**
     * 乡镇（街道）: its four posts.
     *
     * @param prefix of the user names
     */
    public record Township(String prefix, String organisation, List<String> names) {
        private static final List<Role> ROLES =
                List.of(
                        Role.TOWN_CLERK,
                        Role.TOWN_INVESTIGATOR,
                        Role.TOWN_INVESTIGATOR,
                        Role.TOWN_LEADER);
        private static final List<String> SUFFIXES =
                List.of("-clerk", "-visit1", "-visit2", "-leader");

        public String clerk() {
            return prefix + SUFFIXES.get(0);
        }

        public String investigator(int which) {
            return prefix + SUFFIXES.get(which);
        }

        public String leader() {
            return prefix + SUFFIXES.get(3);
        }

        public String county() {
            return organisation.substring(0, 6);
        }

        Stream<Post> posts() {
            return zipped(prefix, organisation, SUFFIXES, names, ROLES);
        }
    }

    /** 县（市、区）: its seven posts. */
    public record County(String prefix, String organisation, List<String> names) {
        private static final List<Role> ROLES =
                List.of(
                        Role.COUNTY_OFFICER,
                        Role.COUNTY_RECHECK,
                        Role.COUNTY_APPROVER,
                        Role.PAY_MAKER,
                        Role.PAY_CHECKER,
                        Role.FIN_BUREAU,
                        Role.AUDITOR);
        private static final List<String> SUFFIXES =
                List.of(
                        "-officer",
                        "-recheck",
                        "-approver",
                        "-maker",
                        "-checker",
                        "-finance",
                        "-audit");

        public String officer() {
            return prefix + SUFFIXES.get(0);
        }

        public String recheck() {
            return prefix + SUFFIXES.get(1);
        }

        public String approver() {
            return prefix + SUFFIXES.get(2);
        }

        public String maker() {
            return prefix + SUFFIXES.get(3);
        }

        public String checker() {
            return prefix + SUFFIXES.get(4);
        }

        Stream<Post> posts() {
            return zipped(prefix, organisation, SUFFIXES, names, ROLES);
        }
    }

    /** A county-level unit without towns: who takes, examines and reviews, and who decides. */
    private record Townless(
            String prefix, String station, String organisation, List<String> names) {
        private static final int AT_STATION = Township.ROLES.size();

        Stream<Post> posts() {
            return Stream.concat(
                    new Township(prefix, station, names.subList(0, AT_STATION)).posts(),
                    zipped(
                            prefix,
                            organisation,
                            List.of("-officer", "-approver"),
                            names.subList(AT_STATION, names.size()),
                            List.of(Role.COUNTY_OFFICER, Role.COUNTY_APPROVER)));
        }
    }

    /**
     * The role of somebody of the demonstration.
     *
     * @throws IllegalArgumentException if nobody is called so
     */
    public static Role roleOf(String username) {
        return Stream.concat(Stream.of(ADMINISTRATOR), besidesTheFirst().stream())
                .filter(post -> post.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(username))
                .role();
    }

    private static Stream<Post> zipped(
            String prefix,
            String organisation,
            List<String> suffixes,
            List<String> names,
            List<Role> roles) {
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            posts.add(new Post(prefix + suffixes.get(i), names.get(i), organisation, roles.get(i)));
        }
        return posts.stream();
    }

    /** All posts but that of the first administrator, in the order in which the list shows them. */
    public static List<Post> besidesTheFirst() {
        return Stream.of(
                        AGENTS.stream(),
                        TOWNSHIPS.stream().flatMap(Township::posts),
                        COUNTIES.stream().flatMap(County::posts),
                        TOWNLESS.stream().flatMap(Townless::posts),
                        CITY.stream())
                .flatMap(posts -> posts)
                .toList();
    }

    public static County countyOf(Township township) {
        return COUNTIES.stream()
                .filter(county -> county.organisation().equals(township.county()))
                .findFirst()
                .orElseThrow();
    }
}
