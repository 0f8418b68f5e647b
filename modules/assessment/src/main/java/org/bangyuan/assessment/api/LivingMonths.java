package org.bangyuan.assessment.api;

import jakarta.ejb.Local;
import java.time.YearMonth;
import java.util.List;
import org.bangyuan.engine.Step;
import org.bangyuan.kernel.Money;
import org.bangyuan.registry.api.PersonView;

/** 生活补助 of one registered person and one month (四(一)), by what is on record now. */
@Local
public interface LivingMonths {
    /**
     * The answer.
     *
     * @param due of the month; zero where nothing is due
     * @param steps in the order of reasoning
     * @param standards names of the parameters that were looked at
     */
    record Answer(Money due, List<Step> steps, List<String> standards) {
        public Answer {
            steps = List.copyOf(steps);
            standards = List.copyOf(standards);
        }
    }

    /**
     * COUNTY_OFFICER.
     *
     * @param county whose register is asked (“当地”), as an area code
     * @throws org.bangyuan.platform.problem.Problem RULE_BROKEN {@code
     *     assessment.living-unanswered} where the law cannot answer, with the reason in words
     */
    Answer of(PersonView person, YearMonth month, String county);
}
