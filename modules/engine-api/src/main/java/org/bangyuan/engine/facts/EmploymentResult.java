package org.bangyuan.engine.facts;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.UnifiedSocialCreditCode;

/** What 四(五) says to each of its five kinds of help. */
public sealed interface EmploymentResult {
    /**
     * 灵活就业社会保险补贴.
     *
     * @param extendable less than five years remained on the day of the first approval
     * @param retires month of statutory retirement as the law stands today
     * @param subsidies by month, for every month that used up the term
     * @param total their sum
     */
    record Subsidies(
            boolean extendable,
            YearMonth retires,
            SortedMap<YearMonth, Money> subsidies,
            Money total)
            implements EmploymentResult {
        public Subsidies {
            subsidies = Collections.unmodifiableSortedMap(new TreeMap<>(subsidies));
        }

        public int monthsUsed() {
            return subsidies.size();
        }

        public Optional<YearMonth> lastMonth() {
            return subsidies.isEmpty() ? Optional.empty() : Optional.of(subsidies.lastKey());
        }
    }

    /**
     * 公益性岗位.
     *
     * @param eligible the member may be placed
     * @param wageShortfall by how much the wage misses the minimum wage; zero if it does not or is
     *     not checked
     */
    record PostCheck(boolean eligible, Money wageShortfall) implements EmploymentResult {}

    /**
     * 转人社 or served at once.
     *
     * @param outcome who does it
     * @param payee the enterprise, or null where no organisation is paid
     */
    record Handling(Outcome outcome, UnifiedSocialCreditCode payee) implements EmploymentResult {
        /** Who helps. */
        public enum Outcome {
            /** The veterans' stations provide it, free. */
            PROVIDE,
            /** 转人力社保部门. */
            REFER_HUMAN_RESOURCES,
            /** The text does not cover it. */
            NOT_COVERED
        }
    }
}
