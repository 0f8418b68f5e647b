package org.bangyuan.assessment.api;

import jakarta.ejb.Local;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 主动发现成效: measured by county for the city, by township for a county. */
@Local
public interface FindingFigures {
    /**
     * Of the findings of some days, what became of them in one place.
     *
     * @param code of the organisation; null for the total
     * @param medianDays from finding to answer, or null where nothing was answered
     * @param oldestOpen day of the oldest that is open, or null
     */
    record Place(
            String code,
            String name,
            long found,
            long open,
            long helped,
            long declined,
            long wrongData,
            long notEntitled,
            long inOrder,
            long gone,
            Integer medianDays,
            LocalDate oldestOpen,
            Coverage coverage) {
        public long answered() {
            return helped + declined + wrongData + notEntitled + inOrder;
        }
    }

    /**
     * 覆盖率 (EX-F04): of the veterans to whom 生活补助 is due this month, how many draw it. Exact; only
     * what is shown is rounded.
     *
     * @param drawn who draws it
     * @param entitled to whom it is due
     */
    record Coverage(long drawn, long entitled) {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        public Coverage {
            if (drawn < 0 || drawn > entitled) {
                throw new IllegalArgumentException(drawn + " of " + entitled);
            }
        }

        public long gap() {
            return entitled - drawn;
        }

        /** Such as 97.83, half up to two places; null where it is due to nobody. */
        public String percent() {
            return entitled == 0
                    ? null
                    : BigDecimal.valueOf(drawn)
                            .multiply(HUNDRED)
                            .divide(BigDecimal.valueOf(entitled), 2, RoundingMode.HALF_UP)
                            .toPlainString();
        }

        public Coverage plus(Coverage other) {
            return new Coverage(drawn + other.drawn, entitled + other.entitled);
        }
    }

    /**
     * The page.
     *
     * @param total of everything below
     * @param coveredAt when the coverage was counted, or null if never
     */
    record Sheet(List<Place> places, Place total, Instant coveredAt, LocalDate coveredOn) {
        public Sheet {
            places = List.copyOf(places);
        }
    }

    /**
     * @param theme null for all
     * @param from first day of finding
     * @param to last day
     */
    Sheet sheet(FindingTheme theme, LocalDate from, LocalDate to);
}
