package org.bangyuan.engine.facts;

import java.time.LocalDate;
import java.util.List;

/** What 四(三) is asked about: one of its kinds of help. */
public sealed interface HousingFacts {
    /** 四(三) first paragraph: who may be helped with a dangerous dwelling. */
    enum Household {
        /** 农村低保户. */
        RURAL_DIBAO,
        /** 分散供养特困人员. */
        SCATTERED_TEKUN,
        /** 困难残疾户. */
        DISABLED_HARDSHIP,
        /** 低保边缘户. */
        DIBAO_EDGE,
        /** Any other: not named. */
        OTHER
    }

    /** 危房鉴定等级. */
    enum Grade {
        A,
        B,
        /** 局部危险. */
        C,
        /** 整幢危险. */
        D,
        /** 未鉴定. */
        NONE
    }

    /**
     * 农村困难家庭危房改造, planned or as immediate relief.
     *
     * @param household which of the four, or another
     * @param onlyDwelling 现唯一住房
     * @param grade of the appraisal
     */
    record RuralDilapidated(Household household, Boolean onlyDwelling, Grade grade)
            implements HousingFacts {}

    /**
     * 公租房: in kind or by subsidy, as the department of housing finds.
     *
     * @param qualifies 符合公租房保障条件
     */
    record PublicRental(Boolean qualifies) implements HousingFacts {}

    /**
     * 公租房轮候: who is served first when units are let.
     *
     * @param units to let
     * @param queue in the order of the list
     */
    record PublicRentalQueue(Integer units, List<Place> queue) implements HousingFacts {
        public PublicRentalQueue {
            queue = queue == null ? null : List.copyOf(queue);
        }
    }

    /**
     * A place in the queue.
     *
     * @param id of the household
     * @param veteranInDifficulty 帮扶援助对象: served with priority
     * @param since day of entry
     */
    record Place(String id, Boolean veteranInDifficulty, LocalDate since) {}
}
