package org.bangyuan.demo.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * 应享未享 and contradictions, put among the people on purpose and counted, so that whoever looks for
 * them (六(二) 精准认定) can be measured: nothing else in the population looks like them.
 */
public enum Planted {
    /** 一账多人: two people of two households are paid to the same account. */
    ONE_ACCOUNT_FOR_TWO {
        @Override
        List<List<PersonDraft>> families(Planting planting) {
            List<PersonDraft> one = planting.veterans();
            List<PersonDraft> other = planting.veterans();
            planting.circumstances().openAccount(one.get(0));
            other.get(0).account = one.get(0).account;
            return List.of(one, other);
        }
    },
    /** 两地同时在册: 低保 at home, and the head 支出型贫困 in another county. */
    TWO_COUNTIES {
        @Override
        List<List<PersonDraft>> families(Planting planting) {
            List<PersonDraft> family = planting.veterans();
            planting.circumstances().onMinimumLiving(family);
            planting.circumstances().registerElsewhere(family.get(0));
            family.forEach(Particulars::topUp);
            return List.of(family);
        }
    },
    /** 应享未享: a veteran of a 低保 household who does not draw the 生活补助 (四(一)). */
    WITHOUT_TOP_UP {
        @Override
        List<List<PersonDraft>> families(Planting planting) {
            List<PersonDraft> family = planting.veterans();
            planting.circumstances().onMinimumLiving(family);
            family.stream().skip(1).forEach(Particulars::topUp);
            return List.of(family);
        }
    },
    /** 死亡后仍发放: the old father died months ago, and his 生活补助 goes on (六(四)). */
    DEAD_BUT_PAID {
        @Override
        List<List<PersonDraft>> families(Planting planting) {
            List<PersonDraft> family = planting.veteranWithOldFather();
            planting.circumstances().onMinimumLiving(family);
            family.forEach(Particulars::topUp);
            PersonDraft father = family.get(family.size() - 1);
            Deaths.dies(father, planting.today().minusDays(120L + planting.number() % 60));
            return List.of(family);
        }
    },
    /** 即将成年: the child of a serving soldier is 18 in the month after the first start. */
    TURNS_EIGHTEEN {
        @Override
        List<List<PersonDraft>> families(Planting planting) {
            LocalDate nextMonth = planting.today().plusMonths(1).withDayOfMonth(1);
            LocalDate birthday = nextMonth.plusDays(planting.number() % nextMonth.lengthOfMonth());
            return List.of(planting.soldiersChild(birthday.minusYears(18)));
        }
    };

    private static final int PERSONS_FOR_ONE = 2_500;
    private static final List<String> COUNTIES =
            List.of(
                    "330302", "330303", "330304", "330305", "330324", "330326", "330327", "330328",
                    "330329", "330381", "330382", "330383");

    /** Whole households in which it is so. */
    abstract List<List<PersonDraft>> families(Planting planting);

    /** How often it is planted among so many persons, in the whole city. */
    public static int count(int persons) {
        return Math.max(1, persons / PERSONS_FOR_ONE);
    }

    /** How often in one county; over all counties it makes {@link #count}. */
    static int count(int persons, String county) {
        int all = count(persons);
        int position = COUNTIES.indexOf(county);
        int counties = COUNTIES.size();
        return rounded(all * (position + 1), counties) - rounded(all * position, counties);
    }

    private static int rounded(int of, int by) {
        return (of + by - 1) / by;
    }
}
