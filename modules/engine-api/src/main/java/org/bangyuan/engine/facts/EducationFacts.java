package org.bangyuan.engine.facts;

import org.bangyuan.engine.LawError;
import org.bangyuan.kernel.Money;

/**
 * What 四(四) is asked about: one child and one school year.
 *
 * @param stage what the child attends, or null where only the burden is asked about
 * @param fees of the year
 * @param reductions 减免
 * @param grants 助学金、困难补助
 * @param socialHelp 社会帮扶
 * @param proposed the local supplement under consideration, or null
 */
public record EducationFacts(
        Stage stage, Money fees, Money reductions, Money grants, Money socialHelp, Money proposed) {
    /** 就学阶段; a child need not be a minor. */
    public enum Stage {
        /** 学前教育. */
        PRESCHOOL(true),
        /** 义务教育. */
        COMPULSORY(true),
        /** 高中教育 (含中等职业教育). */
        SENIOR_SECONDARY(true),
        /** 普通高等教育. */
        HIGHER(true),
        /** 研究生教育: not named. */
        POSTGRADUATE(false),
        /** 成人教育: not named. */
        ADULT(false);

        private final boolean named;

        Stage(boolean named) {
            this.named = named;
        }

        /** One of the four that the text names. */
        public boolean isNamed() {
            return named;
        }
    }

    public EducationFacts {
        LawError.requireFact(fees, "fees");
        reductions = reductions == null ? Money.ZERO : reductions;
        grants = grants == null ? Money.ZERO : grants;
        socialHelp = socialHelp == null ? Money.ZERO : socialHelp;
    }
}
